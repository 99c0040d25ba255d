// Every way of typing on the syntax card is read by the parser, and the ways of one row mean the same.
import { describe, expect, it } from 'vitest';
import { type ParseScope, parse } from '@/lib/math/parse';
import { printAscii } from '@/lib/math/print-ascii';
import { SYNTAX } from './syntax-rows';

const SCOPE: ParseScope = {
  variables: new Map([['x', { type: 'real' as const }]]),
  definitions: new Set(),
  shapes: new Map(),
  mode: 'expression',
};

describe('the syntax card', () => {
  const ways = SYNTAX.flatMap((group) => group.rows.flatMap((row) => row.typed));

  it.each(ways)('%s is read', (way) => {
    expect(parse(way, SCOPE)).toMatchObject({ ok: true });
  });

  it('says that 1/2x and (x+1)/2 are what the card claims', () => {
    const read = (text: string) => {
      const parsed = parse(text, SCOPE);
      return parsed.ok ? printAscii(parsed.value.expression) : '';
    };
    expect(read('1/2x')).toBe(read('(1/2)*x'));
    expect(read('-x^2')).toBe(read('-(x^2)'));
    expect(read('sin 2x')).toBe(read('sin(2*x)'));
    expect(read('log(x)')).toBe(read('ln(x)'));
  });
});
