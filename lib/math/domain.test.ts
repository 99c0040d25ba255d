// Domains: every form of the contract, printed back, and what is refused.
import { describe, expect, it } from 'vitest';
import { printDomain, readDomain } from './domain';

describe('domains', () => {
  it.each([
    ['real', 'real'],
    ['positive', 'positive'],
    ['nonnegative', 'nonnegative'],
    ['integer', 'integer'],
    ['function', 'function'],
    ['[0,1]', '[0,1]'],
    ['(0, inf)', '(0,inf)'],
    ['(0,inf]', '(0,inf)'],
    ['(-inf,inf)', '(-inf,inf)'],
    ['[-1/2, 0.25)', '[-1/2,1/4)'],
    ['(-pi/2,pi/2)', '(-pi/2,pi/2)'],
    ['[0,2*pi]', '[0,2*pi]'],
    ['[0,2pi]', '[0,2*pi]'],
    ['(-3/4*pi,3pi/4)', '(-3*pi/4,3*pi/4)'],
    ['[1,pi)', '[1,pi)'],
    ['[3.14,pi]', '[3.14,pi]'.replace('3.14', '157/50')],
    ['[0*pi,1]', '[0,1]'],
    ['[2,2]', '[2,2]'],
  ])('reads %s', (text, printed) => {
    const read = readDomain(text);
    expect(read.ok && printDomain(read.value)).toBe(printed);
  });

  it.each([
    ['', 'nothing'],
    ['complex', 'no such word'],
    ['[1,0]', 'empty'],
    ['(2,2)', 'empty'],
    ['[pi,3]', 'empty: pi is above 3'],
    ['[0,1', 'not closed'],
    ['[0,1/0]', 'no such end'],
    ['[inf,0]', 'the wrong infinity'],
    ['[0,x]', 'no such end'],
    ['[0,1,2]', 'three ends'],
    ['[,1]', 'no end'],
  ])('refuses %s', (text) => {
    const read = readDomain(text);
    expect(read.ok ? printDomain(read.value) : read.error.code).toBe('bad-domain');
  });
});
