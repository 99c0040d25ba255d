// Arithmetic straight through a tree gives the number that simplification gives, or none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binary, call, type Expression, neg, number, substitute, variable } from '../math/expression';
import { simplify } from '../math/simplify';
import { exactNumber } from './exact-number';

const VALUES = new Map([
  ['a', number(-3, 2)],
  ['b', number(4, 9)],
  ['c', number(0)],
]);

const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('a', 'b', 'c').map(variable),
    fc.integer({ min: -4, max: 4 }).map((n) => number(n)),
    fc
      .tuple(fc.constantFrom('add', 'sub', 'mul', 'div', 'pow'), tie('tree'), tie('tree'))
      .map(([op, a, b]) => binary(op, a, b)),
    fc.tuple(fc.constantFrom('sqrt', 'relu', 'abs', 'exp', 'ln', 'step'), tie('tree')).map(([fn, u]) => call(fn, u)),
    tie('tree').map(neg),
  ),
}));

describe('exactNumber', () => {
  it('is what simplify makes of the tree, wherever it gives a number', () => {
    fc.assert(
      fc.property(tree, (e) => {
        const value = exactNumber(e, (name) => VALUES.get(name));
        if (value) expect(simplify(substitute(e, VALUES))).toEqual({ op: 'number', value });
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a name without a value', variable('x')],
    ['a division by zero', binary('div', number(1), variable('c'))],
    ['zero to a negative power', binary('pow', variable('c'), number(-1))],
    ['an irrational root', call('sqrt', number(2))],
    ['a power past all measure', binary('pow', number(7), number(10_000))],
  ])('gives none for %s', (_, e) => {
    expect(exactNumber(e, (name) => VALUES.get(name))).toBeUndefined();
  });
});
