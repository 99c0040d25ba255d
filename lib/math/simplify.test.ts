// What simplifying settles: conditions between numbers.
import { describe, expect, it } from 'vitest';
import { binary, type Expression, number, type Relation, variable } from './expression';
import { printPlain } from './print-plain';
import { simplify } from './simplify';

const when = (relation: Relation, left: Expression, right: Expression): Expression => ({
  op: 'indicator',
  relation,
  left,
  right,
});

describe('a condition', () => {
  it.each([
    ['>', 2, 1, '5'],
    ['>', 1, 1, '0'],
    ['>=', 1, 1, '5'],
    ['<', 2, 1, '0'],
    ['<=', 1, 2, '5'],
  ] as const)('%s of %d and %d is 1 or 0', (relation, a, b, value) => {
    expect(printPlain(simplify(binary('mul', number(5), when(relation, number(a), number(b)))))).toBe(value);
  });

  it('stays where a name is in it', () => {
    expect(printPlain(simplify(when('>', variable('x'), number(1))))).toBe('1[x>1]');
  });
});
