import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate';
import { binary, call, type Expression, neg, number, variable } from './expression';

const x = variable('x');
const third = binary('div', number(1), number(3));

describe('evaluate', () => {
  const rows: readonly [why: string, e: Expression, x: number, expected: number][] = [
    ['a chain', binary('mul', number(6), call('cos', binary('add', number(3), number(2)))), 0, 6 * Math.cos(5)],
    ['a power binds its own base only', neg(binary('pow', x, number(2))), 3, -9],
    ['an odd literal root is real', binary('pow', x, third), -8, -2],
    ['an even power of an odd root is positive', binary('pow', x, binary('div', number(2), number(3))), -8, 4],
    ['an even root of a negative number is undefined', call('sqrt', x), -1, Number.NaN],
    ['0^0 is 1', binary('pow', x, x), 0, 1],
    ['division by zero is undefined, not infinite', binary('div', number(1), x), 0, Number.NaN],
    ['ln 0 is undefined', call('ln', x), 0, Number.NaN],
    ['arccot runs over (0, π)', call('acot', x), -1, (3 * Math.PI) / 4],
    ['step(0) is 0', call('step', x), 0, 0],
    ['log_2(8)', call('log', number(2), x), 8, 3],
    ['max takes many', call('max', x, number(4), number(2)), 3, 4],
    ['softplus does not overflow', call('softplus', x), 1000, 1000],
    ['a missing name has no value', variable('y'), 1, Number.NaN],
  ];
  it.each(rows)('%s', (_, e, at, expected) => {
    const value = evaluate(e, new Map([['x', at]]));
    if (Number.isNaN(expected)) expect(value).toBeNaN();
    else expect(value).toBeCloseTo(expected, 12);
  });
});
