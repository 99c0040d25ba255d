import { describe, expect, it } from 'vitest';
import { binary, call, type Expression, number, variable } from '../expression';
import { rational } from '../rational';
import { evaluateExpression } from './evaluate-expression';

const x = variable('x');

describe('evaluateExpression', () => {
  const rows: readonly [why: string, e: Expression, digits: number, expected: string | undefined][] = [
    ['e to thirty digits', call('exp', number(1)), 30, '2.71828182845904523536028747135'],
    ['a rational stays exact', binary('div', number(1), number(8)), 20, '0.125'],
    ['cancellation asks for more digits', binary('sub', call('cos', number(1, 10n ** 12n)), number(1)), 10, '-5e-25'],
    [
      'a true zero is zero',
      binary('sub', binary('mul', call('sqrt', number(2)), call('sqrt', number(8))), number(4)),
      20,
      '0',
    ],
    ['nearly one', call('tanh', number(200)), 180, `0.${'9'.repeat(173)}6169661`],
    ['far below one', call('exp', number(-(10n ** 7n))), 10, '1.516936781e-4342945'],
    ['far above one', binary('pow', number(10), number(10n ** 6n)), 5, '1e+1000000'],
    ['huge angles are reduced', call('sin', number(10n ** 22n)), 15, '-0.852200849767189'],
    ['odd literal roots are real', binary('pow', number(-8), number(1, 3)), 15, '-2'],
    ['undefined has no digits', call('ln', number(-1)), 15, undefined],
    ['towers are refused, not computed', binary('pow', number(9), binary('pow', number(9), number(99))), 15, undefined],
    ['a variable takes its exact value', binary('mul', x, number(3)), 20, '1'],
    ['a missing variable has no value', variable('y'), 20, undefined],
  ];
  it.each(rows)('%s', (_, e, digits, expected) => {
    expect(evaluateExpression(e, new Map([['x', rational(1, 3)]]), digits)).toBe(expected);
  });
});
