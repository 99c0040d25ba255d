// Numbers: tolerances decided exactly, exact forms, and what a wrong number looks like.
import type { CaseGroup } from '../case-group';

const number = (reference: string, more: Partial<CaseGroup['target']> = {}) =>
  ({ kind: 'number', reference, ...more }) as const;

export const NUMBER_CASES: readonly CaseGroup[] = [
  {
    target: number('6*cos(5)'),
    rows: [
      ['1.70', 'equal', '', 'three figures by default'],
      ['1.7', 'equal', '', 'how many digits were typed does not matter'],
      ['1.70197', 'equal', '', 'more digits than asked'],
      ['6cos(5)', 'equal', '', 'an exact form'],
      ['cos(5)*6', 'equal', '', 'the exact form in another order'],
      ['-6cos(5+pi)', 'equal', '', 'another exact form of the same number'],
      ["f'(1) = 1.702", 'equal', '', 'a prefix is read away'],
      ['6cos(5) = 1.702', 'equal', '', 'the last member of a chain is judged'],
      ['1.706', 'equal', '', '0.00403 away, 0.005 allowed'],
      ['1.708', 'different', 'number.rounded', '0.00603 away'],
      ['1.66', 'different', 'number.rounded', 'two figures are right'],
      ['5.977', 'different', 'number.degrees', 'the calculator was set to degrees'],
      ['17.0', 'different', 'number.magnitude', 'the decimal point is one place off'],
      ['170', 'different', 'number.percent', 'two places off'],
      ['0.2837', 'different', '', 'the inner derivative forgotten: nothing can be proved about it here'],
      ['0', 'different', '', 'zero is not near'],
      ['6cos(x)', 'invalid', 'unknown-name', 'a name that is not declared'],
      ['1/0', 'invalid', 'undefined.number', 'no value'],
      ['ln(-1)', 'invalid', 'undefined.number', 'no real value'],
      ['', 'invalid', 'blank', 'nothing'],
      ['170%', 'invalid', 'syntax', 'percent signs are not read'],
      ['1,702', 'invalid', 'syntax', 'a decimal comma or thousands: asked about'],
    ],
  },
  {
    target: number('1000'),
    rows: [
      ['995', 'equal', '', 'the third digit of 1.00e3 is the tens: half a unit is 5'],
      ['1005', 'equal', '', 'the bound belongs to it'],
      ['1005.0000000001', 'different', 'number.rounded', 'beyond the bound by 1e-10, decided exactly'],
      ['994.9999999999999999999', 'different', 'number.rounded', 'beyond it by less than a double can tell'],
      ['10^3', 'equal', '', 'a power'],
      ['1e3', 'equal', '', 'scientific notation'],
    ],
  },
  {
    target: number('0.000000123', { tolerance: { significantFigures: 2 } }),
    rows: [
      ['1.2e-7', 'equal', '', 'two figures of a tiny number'],
      ['1.28e-7', 'equal', '', 'half a unit of the second digit is 5e-9: exactly on the bound'],
      ['1.29e-7', 'different', 'number.rounded', 'beyond it'],
      ['0', 'different', '', 'a tiny answer is never matched by 0'],
      ['1.23*10^(-7)', 'equal', '', 'a product with a power of ten'],
    ],
  },
  {
    target: number('0'),
    rows: [
      ['0', 'equal', '', 'zero'],
      ['0.0', 'equal', '', 'zero with digits'],
      ['sin(0)', 'equal', '', 'an exact zero'],
      ['1e-300', 'different', '', 'a reference of 0 is matched by 0 only'],
      ['5*0', 'equal', '', 'a product that is zero'],
    ],
  },
  {
    target: number('1/3', { tolerance: 'exact' }),
    rows: [
      ['1/3', 'equal', '', 'the fraction'],
      ['2/6', 'equal', '', 'not in lowest terms'],
      ['0.3333', 'different', 'number.exact', 'close is not exact'],
      ['0.333333333333333333333', 'different', 'number.exact', 'closer than a double can tell'],
      ['-1/3', 'different', '', 'the wrong sign'],
    ],
  },
  {
    target: number('sqrt(8)', { tolerance: 'exact' }),
    rows: [
      ['2sqrt(2)', 'equal', '', 'the same surd'],
      ['8^(1/2)', 'equal', '', 'as a power'],
      ['2.828427', 'different', 'number.exact', 'a decimal is not exact'],
      ['\\sqrt{8}', 'equal', '', 'LaTeX'],
    ],
  },
  {
    target: number('2.5', { tolerance: { absolute: 0.1 } }),
    rows: [
      ['2.6', 'equal', '', 'the bound is the decimal 0.1, not the double'],
      ['2.4', 'equal', '', 'the other bound'],
      ['2.6000000000000001', 'different', 'number.rounded', 'beyond the decimal bound'],
      ['5/2', 'equal', '', 'exactly'],
      ['25', 'different', '', 'far away'],
    ],
  },
  {
    target: number('200', { tolerance: { relative: 0.01 } }),
    rows: [
      ['202', 'equal', '', 'one per cent'],
      ['198', 'equal', '', 'one per cent below'],
      ['202.01', 'different', 'number.rounded', 'just beyond'],
      ['-200', 'different', '', 'the sign counts'],
    ],
  },
  {
    target: number('0', { tolerance: { relative: 0.5 } }),
    rows: [
      ['0', 'equal', '', 'zero is zero'],
      ['0.0001', 'different', '', 'no share of zero is near it'],
    ],
  },
  {
    target: number('w*x', { definitions: { w: '2', x: '3/4' } }),
    rows: [
      ['1.5', 'equal', '', 'definitions give the reference its value'],
      ['w*x', 'equal', '', 'and may be used in the answer'],
      ['w*y', 'invalid', 'unknown-name', 'other names may not'],
    ],
  },
  {
    target: number('2', { variables: { x: 'real' } }),
    rows: [
      ['2x', 'invalid', 'free-variable', 'a declared variable is free in it'],
      ['x-x+2', 'invalid', 'free-variable', 'even where it cancels'],
      ['2', 'equal', '', 'a number'],
    ],
  },
  {
    target: number('10^30', { tolerance: { significantFigures: 30 } }),
    rows: [
      ['1000000000000000000000000000000', 'equal', '', 'exact integers of any length'],
      ['1000000000000000000000000000001', 'equal', '', 'half a unit of the 30th digit is 5'],
      ['1000000000000000000000000000006', 'different', 'number.rounded', 'six more, told exactly'],
    ],
  },
  {
    target: number('3*0.5*4', { form: 'product' }),
    rows: [
      ['3*0.5*4', 'equal', '', 'the product'],
      ['4*3*1/2', 'equal', '', 'in any order, 1/2 for 0.5'],
      ['6', 'different', 'form.product', 'evaluated'],
      ['1.5*4', 'different', 'form.product', 'two factors evaluated'],
      ['3+3', 'different', 'form.product', 'a sum'],
      ['7', 'different', '', 'a wrong value is wrong before its form is'],
    ],
  },
  {
    target: number('exp(3*ln(10))'),
    rows: [
      ['1005', 'equal', '', 'a reference that is a power of ten, though it does not look so'],
      ['1005.0001', 'different', '', 'just beyond'],
      ['9^9^9^9', 'different', '', 'too large for any double'],
      ['exp(-10^6)', 'different', '', 'too small for any double'],
    ],
  },
  {
    target: number('sin(pi)'),
    rows: [
      ['0', 'equal', '', 'an exact zero in disguise'],
      ['exp(-10^6)', 'different', '', 'not zero, however small'],
      ['1e-40', 'different', '', 'nor is this'],
      ['cos(pi/2)', 'equal', '', 'another zero'],
    ],
  },
  {
    target: number('6*cos(5)', { tolerance: { absolute: 0.005 } }),
    rows: [
      ['6cos(5)+1/200', 'equal', '', 'exactly on the bound, which no number of digits can tell'],
      ['6cos(5)+1/200+10^(-40)', 'different', 'number.rounded', 'beyond it by 1e-40'],
      ['6cos(5)+1/200-10^(-40)', 'equal', '', 'within it by 1e-40'],
    ],
  },
  {
    target: number('0.05'),
    rows: [
      ['5', 'different', 'number.percent', 'a percentage'],
      ['5e-2', 'equal', '', 'scientific notation'],
      ['[[1]]', 'invalid', 'shape.number', 'a matrix is no number'],
    ],
  },
  {
    target: number('x', { variables: { x: 'real' } }),
    rows: [['1', 'invalid', 'bad-reference.not-a-number', 'the reference has no value']],
  },
  {
    target: number('1/0'),
    rows: [['1', 'invalid', 'bad-reference.not-a-number', 'the reference is undefined']],
  },
  {
    target: { kind: 'number', reference: '1/sin(pi)', variables: {} },
    rows: [['1', 'invalid', 'bad-reference.not-a-number', 'the reference divides by a zero in disguise']],
  },
];
