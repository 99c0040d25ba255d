// Large numbers, powers and arguments: what doubles overflow on or cannot tell apart.
import { type CaseGroup, group } from '../case-group';

export const LARGE_CASES: readonly CaseGroup[] = [
  group('x^100', 'x', [
    ['x^50*x^50', 'equal', '', 'a high power in two'],
    ['(x^10)^10', 'equal', '', 'a power of a power'],
    ['x^10^2', 'equal', '', 'powers from right to left'],
    ['x^99', 'different', '', 'one less'],
    ['x^101/x', 'equal', '', 'one more and less'],
    ['|x|^100', 'equal', '', 'an even one'],
  ]),
  group('10^20', '', [
    ['100000000000000000000', 'equal', '', 'all its digits'],
    ['100000000000000000001', 'different', '', 'a double cannot tell'],
    ['9999999999999999999+90000000000000000001', 'equal', '', 'a sum beyond 2^53'],
    ['1e20', 'invalid', 'syntax.scientific', 'no scientific notation in expressions', { at: 1 }],
    ['(10^20+1)-1', 'equal', '', 'added and taken away'],
  ]),
  group('2^100', '', [
    ['1267650600228229401496703205376', 'equal', '', 'all digits of a power of two'],
    ['1267650600228229401496703205377', 'different', '', 'the last one wrong'],
    ['1024^10', 'equal', '', 'another base'],
    ['2^99+2^99', 'equal', '', 'two halves'],
    ['2^(10^2)', 'equal', '', 'an exponent that is a power'],
  ]),
  group('10^999', '', [
    ['10^500*10^499', 'equal', '', 'a thousand digits'],
    ['10^998', 'different', '', 'one zero less'],
    [`1${'0'.repeat(999)}`, 'equal', '', 'a thousand digits typed'],
    [`1${'0'.repeat(1000)}`, 'invalid', 'too-large', 'one digit more than is read', { at: 0 }],
  ]),
  group('x+10^17', 'x', [
    ['x+10^17+1', 'different', '', 'a unit that a double drops'],
    ['(x-1)+10^17+1', 'equal', '', 'a unit given and taken'],
    ['10^17(1+x/10^17)', 'equal', '', 'a large factor taken out'],
    ['10^17', 'different', '', 'x lost beside it'],
  ]),
  group('exp(1000*x)', 'x', [
    ['(e^(10x))^100', 'equal', '', 'overflow on both sides'],
    ['e^(999x)', 'different', '', 'a thousandth less'],
    ['e^(1000x)+1', 'different', '', 'one more'],
    ['1/e^(-1000x)', 'equal', '', 'underflow below the line'],
    ['e^(1000x+1/10^15)', 'different', '', 'a shift in a large exponent'],
  ]),
  group('exp(exp(exp(x)))', 'x', [
    ['e^e^e^x', 'equal', '', 'a tower of three'],
    ['e^e^e^(x+10^(-12))', 'different', '', 'moved at the very top'],
    ['e^(e^e)^x', 'different', '', 'bracketed otherwise'],
    ['(e^e^(e^x))^1', 'equal', '', 'an idle power of a tower'],
    ['e^e^e^x+x', 'different', '', 'what a tower hides'],
  ]),
  group('x', 'x', [
    ['x+9^9^9', 'different', '', 'a number of 369,693,100 digits added'],
    ['x*9^9^9/9^9^9', 'equal', '', 'and divided out'],
    ['x+9^9^9-9^9^9', 'equal', '', 'taken away again'],
    ['x+10^30-10^30', 'equal', '', 'large numbers that cancel'],
    ['x+10^30-(10^30-1)', 'different', '', 'all but 1'],
    ['e^e^e^e^x', 'different', '', 'a tower of four'],
    ['x*2^1000/2^1000', 'equal', '', 'beyond the largest double and back'],
    ['x^1001/x^1000', 'equal', '', 'powers beyond it'],
  ]),
  group('(x^2+2*x+1)^10', 'x', [
    ['(x+1)^20', 'equal', '', 'a power of a square'],
    ['x(x+1)^19+(x+1)^19', 'equal', '', 'one factor multiplied out'],
    ['(x+1)^20+x^10', 'different', '', 'a middle term too large'],
    ['(x+1)^20-1', 'different', '', 'one less, of a high power'],
    ['((x+1)^4)^5', 'equal', '', 'grouped otherwise'],
  ]),
  group('sqrt(x^2+1)', 'x=[100000000,inf)', [
    ['x', 'different', '', 'five billionths'],
    ['x+1/(2x)', 'different', '', 'two terms of its series'],
    ['x sqrt(1+1/x^2)', 'equal', '', 'a large x taken out'],
    ['x+1/(x+sqrt(x^2+1))', 'equal', '', 'the exact remainder'],
  ]),
  group('tanh(x)', 'x=[30,inf)', [
    ['1', 'different', '', 'less by 10^−26 at most'],
    ['1-2/(e^(2x)+1)', 'equal', '', 'the rest, exactly'],
    ['1-2e^(-2x)', 'different', '', 'the first term of the rest'],
  ]),
  group('softplus(x)', 'x=[50,inf)', [
    ['x', 'different', '', 'the limit is not reached'],
    ['x+ln(1+e^-x)', 'equal', '', 'the tiny rest'],
  ]),
  group('cos(10^15*x)', 'x', [
    ['1-2sin(5*10^14x)^2', 'equal', '', 'a fast wave by its half angle'],
    ['cos(10^15x+1)', 'different', '', 'shifted'],
    ['cos((10^15+1)x)', 'different', '', 'a little faster'],
    ['cos(-10^15x)', 'equal', '', 'a fast wave backwards'],
  ]),
  group('sqrt(x^2+10^40)-10^20', 'x', [
    ['0', 'different', '', 'small beside its terms'],
    ['x^2/(sqrt(x^2+10^40)+10^20)', 'equal', '', 'by the conjugate, without cancellation'],
    ['x', 'different', '', 'the root of a sum, far from 0'],
  ]),
  group('1/(x+10^9)', 'x', [
    ['(10^9-x)/(10^18-x^2)', 'equal', '', 'expanded by a large factor'],
    ['1/10^9', 'different', '', 'x neglected'],
  ]),
  group('2^2^2^2^2', '', [
    ['2^65536', 'equal', '', 'a tower of twos'],
    ['2*2^65535', 'equal', '', 'one 2 taken out'],
    ['2^65535', 'different', '', 'half of it'],
    ['((2^2)^2)^16', 'different', '', 'a tower from the left'],
  ]),
  group('x^1000000', 'x', [
    ['(x^1000)^1000', 'equal', '', 'a million in two steps'],
    ['x^1000001', 'different', '', 'odd'],
    ['x^10^6', 'equal', '', 'the exponent as a power'],
  ]),
  group('10^999', '', [
    ['10^999+1', 'different', '', 'exact to a thousand digits', { method: 'exact' }],
    ['10*10^998', 'equal', '', 'the same number'],
  ]),
];
