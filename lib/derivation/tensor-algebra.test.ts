// Matrix expressions as a person writes them: numbers in front, no ones, like terms together.
import { describe, expect, it } from 'vitest';
import { binary, type Expression, neg, number, variable } from '../math/expression';
import { printPlain } from '../math/print-plain';
import { elementwise, hadamard, multiply, ones, plainSum, scale, sumOf, transpose } from './tensor-algebra';

const [A, B, v] = ['A', 'B', 'v'].map(variable) as [Expression, Expression, Expression];

describe('building matrix expressions', () => {
  it.each([
    ['one factor left out', multiply(number(1), A), 'A'],
    ['numbers in front of a product', multiply(scale(number(2), A), scale(number(3), B)), '6*A*B'],
    ['a minus before everything', multiply(neg(A), scale(number(2), B)), '-2*A*B'],
    ['two minus signs', hadamard(neg(A), neg(B)), 'A.*B'],
    ['ones left out of a product by entries', hadamard(ones([2, 2]), A), 'A'],
    ['a half taken back', scale(number(1, 2), scale(number(2), multiply(A, v))), 'A*v'],
    ['one over a number', scale(binary('div', number(1), variable('s')), A), 'A/s'],
    ['a sum of a multiple', plainSum(scale(number(-3), v)), '-3*sum(v)'],
    ['the transpose of a product', transpose(scale(number(2), multiply(A, B)), [2, 2]), '2*B^T*A^T'],
    ['the transpose of a transpose', transpose({ op: 'transpose', arg: A }, [2, 3]), 'A'],
    ['the transpose of a number', transpose(v, [1, 1]), 'v'],
    ['a square by entries', elementwise(binary('pow', v, number(2)), [3, 1]), 'v.*v'],
    ['a square of a number', elementwise(binary('pow', v, number(2)), [1, 1]), 'v^2'],
    ['like terms', sumOf([A, scale(number(2), A), neg(B)]), '3*A-B'],
    ['terms that cancel', sumOf([A, B, neg(A)]), 'B'],
  ])('gives %s', (_, e, text) => {
    expect(printPlain(e)).toBe(text);
  });
});
