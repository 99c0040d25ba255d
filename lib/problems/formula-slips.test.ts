// Slips of a formula become misconceptions when they are wrong somewhere, one of each value.
import { describe, expect, it } from 'vitest';
import { differentiate } from '../math/differentiate';
import type { Domain, Expression } from '../math/expression';
import { parse } from '../math/parse';
import { simplify } from '../math/simplify';
import { misconceptionsOf, nodeSlips } from './formula-slips';
import type { Statement } from './statement';

const REAL: Domain = { type: 'real' };

function read(text: string): Expression {
  const scope = { variables: new Map([['x', REAL]]), definitions: new Set(['u']), shapes: new Map() };
  const parsed = parse(text, { ...scope, mode: 'expression' });
  if (!parsed.ok) throw new Error(`${text} cannot be read`);
  return parsed.value.expression;
}

const statement = {
  variables: [{ name: 'x', domain: 'real', kind: REAL }],
  definitions: new Map([['u', read('x^2')]]),
} as unknown as Statement;

const slipsOf = (text: string) => nodeSlips(read(text), 'x', (derive) => simplify(derive('x')));

describe('nodeSlips', () => {
  it('makes one wrong formula at each node where a rule fits', () => {
    const slips = slipsOf('x^2+sin(x^3)');
    expect(slips.map(({ code, shows }) => `${code} at ${shows.node}`)).toEqual([
      'sine-sign at \\sin(x^{3})',
      'power-not-lowered at x^{2}',
      'power-not-lowered at x^{3}',
      'power-factor-dropped at x^{2}',
      'power-factor-dropped at x^{3}',
    ]);
  });
});

describe('misconceptionsOf', () => {
  const right = simplify(differentiate(read('x^2+sin(x^3)'), 'x'));

  it('numbers a rule that fits at two places', () => {
    const found = misconceptionsOf(statement, right, slipsOf('x^2+sin(x^3)'));
    expect(found.map(({ code, answer }) => [code, answer])).toContainEqual([
      'power-factor-dropped',
      'x+3*x^2*cos(x^3)',
    ]);
    expect(found.map(({ code }) => code)).toContain('power-factor-dropped-2');
  });

  it('sees through the names of the problem', () => {
    const named = { code: 'named', e: read('u'), shows: {} };
    expect(misconceptionsOf(statement, right, [named]).map(({ code }) => code)).toEqual(['named']);
    expect(misconceptionsOf(statement, read('x*x'), [named])).toEqual([]);
  });

  it('leaves out what has the right value, or the value of an earlier slip', () => {
    const same = { code: 'in-disguise', e: right, shows: {} };
    const once = { code: 'wrong', e: read('x'), shows: {} };
    const again = { code: 'wrong-too', e: read('2*x-x'), shows: {} };
    expect(misconceptionsOf(statement, right, [same, once, again]).map(({ code }) => code)).toEqual(['wrong']);
  });
});
