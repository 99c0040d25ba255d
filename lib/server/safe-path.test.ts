// Where signing in may lead to.
import { describe, expect, it } from 'vitest';
import { safePath } from './safe-path';

describe('safePath', () => {
  it.each<[string | null, string, string]>([
    ['/problems/abc?x=1#part', '/problems/abc?x=1#part', 'a path of this site'],
    ['https://evil.example', '/', 'another site'],
    ['//evil.example', '/', 'another site without a scheme'],
    ['/\\evil.example', '/', 'what a browser reads as two slashes'],
    ['/\t/evil.example', '/', 'a tab that a browser drops'],
    ['/..//evil.example', '/', 'two slashes after tidying'],
    ['javascript:alert(1)', '/', 'a script'],
    ['', '/', 'nothing'],
    [null, '/', 'nothing at all'],
  ])('%j leads to %j: %s', (given, path) => {
    expect(safePath(given)).toBe(path);
  });
});
