// Forms: right values in the wrong form.
import type { CaseGroup } from '../case-group';

const x = { x: 'real' };
const xy = { x: 'real', y: 'real' };

export const FORM_CASES: readonly CaseGroup[] = [
  {
    target: { reference: 'x^2+2*x+1', variables: x, form: 'expanded' },
    rows: [
      ['x^2+2x+1', 'equal', '', 'a sum of products'],
      ['1+2*x+x*x', 'equal', '', 'no sum is multiplied'],
      ['x^2+x+x+1', 'equal', '', 'expanded is not collected'],
      ['(x+1)^2', 'different', 'form.expanded', 'a power of a sum'],
      ['(x+1)(x+1)', 'different', 'form.expanded', 'a product of sums'],
      ['x(x+2)+1', 'different', 'form.expanded', 'a product with a sum'],
      ['x^2+2(x+1)-1', 'different', 'form.expanded', 'a number times a sum'],
      ['x^2+2x+2', 'different', '', 'a wrong value'],
    ],
  },
  {
    target: { reference: '2*x*cos(x^2+1)+2*cos(x^2+1)', variables: x, form: 'expanded' },
    rows: [
      ['2x*cos(x^2+1)+2cos(x^2+1)', 'equal', '', 'sums inside functions stay'],
      ['2(x+1)cos(x^2+1)', 'different', 'form.expanded', 'a product with a sum'],
    ],
  },
  {
    target: { reference: 'x/(x+1)', variables: x, form: 'expanded' },
    rows: [
      ['x/(x+1)', 'equal', '', 'a negative power of a sum may stay'],
      ['1-1/(x+1)', 'equal', '', 'so here'],
    ],
  },
  {
    target: { reference: '2*(x+1)*(x-1)', variables: x, form: 'factored' },
    rows: [
      ['2(x+1)(x-1)', 'equal', '', 'a product'],
      ['2(x^2-1)', 'equal', '', 'no sum whose terms share a factor'],
      ['-2(1-x)(x+1)', 'equal', '', 'a sign in front'],
      ['(2x+2)(x-1)', 'different', 'form.factored', 'a 2 is left in the sum'],
      ['2x^2-2', 'different', 'form.factored', 'a sum on top'],
    ],
  },
  {
    target: { reference: 'exp(x)*x*(x+2)', variables: x, form: 'factored' },
    rows: [
      ['x e^x (x+2)', 'equal', '', 'in another order'],
      ['e^x(x^2+2x)', 'different', 'form.factored', 'an x is left in the sum'],
      ['x(x e^x + 2e^x)', 'different', 'form.factored', 'the exponential is left'],
    ],
  },
  {
    target: { reference: '(x+1)^3', variables: x, form: 'factored' },
    rows: [
      ['(x+1)^3', 'equal', '', 'a power on top'],
      ['(x+1)(x^2+2x+1)', 'equal', '', 'the terms of the second sum share nothing'],
      ['(x+1)((x+1)^2)', 'equal', '', 'nested'],
      ['x(x+1)^2+(x+1)^2', 'different', 'form.factored', 'a sum on top'],
    ],
  },
  {
    target: { reference: '6*x*cos(3*x^2+2)', variables: x, form: 'simplified' },
    rows: [
      ['6x cos(3x^2+2)', 'equal', '', 'simplified'],
      ['cos(3x^2+2)*6x', 'equal', '', 'in any order'],
      ['3*2x cos(3x^2+2)', 'different', 'form.simplified', 'numbers not evaluated'],
      ['3x cos(3x^2+2)+3x cos(3x^2+2)', 'different', 'form.simplified', 'like terms'],
      ['6x cos(3x^2+1+1)', 'different', 'form.simplified', 'numbers inside the function'],
      ['6x^2/x*cos(3x^2+2)', 'different', 'form.simplified', 'x/x'],
      ['1*6x cos(3x^2+2)', 'different', 'form.simplified', 'an idle 1'],
      ['6x cos(3x^2+2)+0', 'different', 'form.simplified', 'an idle 0'],
      ['6x^1 cos(3x^2+2)', 'different', 'form.simplified', 'an idle exponent'],
      ['--6x cos(3x^2+2)', 'different', 'form.simplified', 'two signs'],
      ['6/(1/x)*cos(3x^2+2)', 'different', 'form.simplified', 'a nested fraction'],
    ],
  },
  {
    target: { reference: 'x/(2*y)', variables: xy, form: 'simplified' },
    rows: [
      ['x/(2y)', 'equal', '', 'one fraction'],
      ['1/2*x/y', 'different', 'form.simplified', 'a fraction in a fraction'],
      ['(1/2)(x/y)', 'equal', '', 'two fractions side by side'],
      ['2x/(4y)', 'different', 'form.simplified', 'not in lowest terms'],
      ['x/2/y', 'different', 'form.simplified', 'nested'],
      ['(2x)/(2*2*y)', 'different', 'form.simplified', 'numbers'],
    ],
  },
  {
    target: { reference: '2', form: 'simplified' },
    rows: [
      ['2', 'equal', '', 'a number'],
      ['sqrt(4)', 'different', 'form.simplified', 'a root that is a number'],
      ['1+1', 'different', 'form.simplified', 'a sum of numbers'],
      ['4/2', 'different', 'form.simplified', 'a quotient of numbers'],
      ['2^1', 'different', 'form.simplified', 'a power'],
    ],
  },
  {
    target: { reference: 'cos(3*x^2+2)*(6*x)', variables: x, form: 'product' },
    rows: [
      ['cos(3x^2+2)*(6x)', 'equal', '', 'the two factors'],
      ['6x cos(3x^2+2)', 'equal', '', 'in the other order'],
      ['x*cos(3x^2+2)*6', 'equal', '', 'the inner factor split around the outer one'],
      ['cos(3x^2+2)*(3x+3x)', 'equal', '', 'a factor written as a sum'],
      ['3x*cos(3x^2+2)+3x*cos(3x^2+2)', 'different', 'form.product', 'a sum on top'],
      ['cos(3x^2+2)*(7x)', 'different', '', 'a wrong value'],
    ],
  },
  {
    target: { reference: '2*(y-t)*(1-y^2)*x', variables: { y: 'real', t: 'real', x: 'real' }, form: 'product' },
    rows: [
      ['2(y-t)(1-y^2)x', 'equal', '', 'as it stands'],
      ['-2(t-y)(1-y^2)x', 'equal', '', 'two signs turned'],
      ['2(y-t)(1-y)(1+y)x', 'equal', '', 'one factor split'],
      ['2x(y-t-y^3+t*y^2)', 'different', 'form.product', 'two factors multiplied out'],
      ['2(y-t)(x-x*y^2)', 'different', 'form.product', 'two others'],
    ],
  },
  {
    target: { reference: '1/(2*sqrt(x))*cos(x)', variables: { x: 'positive' }, form: 'product' },
    rows: [
      ['cos(x)/(2sqrt(x))', 'equal', '', 'as a quotient'],
      ['cos(x)*x^(-1/2)/2', 'equal', '', 'as a power'],
    ],
  },
  {
    target: { reference: '(2*x*(x+1)-x^2)/(x+1)^2', variables: x, form: 'fraction' },
    rows: [
      ['(x^2+2x)/(x+1)^2', 'equal', '', 'one quotient on top'],
      ['\\frac{x(x+2)}{(x+1)^2}', 'equal', '', 'in LaTeX'],
      ['-(-x^2-2x)/(x+1)^2', 'equal', '', 'a sign in front'],
      ['(x^2+2x)/((x+1)(x+1))', 'equal', '', 'a product below the line'],
      ['1-1/(x+1)^2', 'different', 'form.fraction', 'a sum with a quotient'],
      ['2x/(x+1)-x^2/(x+1)^2', 'different', 'form.fraction', 'a difference of quotients'],
      ['x*(x+2)/(x+1)/(x+1)', 'different', 'form.fraction', 'a quotient of a quotient'],
      ['(x/(x+1))*((x+2)/(x+1))', 'different', 'form.fraction', 'a product of quotients'],
      ['1/(x+1)^2*(x^2+2x)', 'different', 'form.fraction', 'a quotient that is one factor of a product'],
      ['(x^2+2x)(x+1)^-2', 'different', 'form.fraction', 'a negative power is a quotient that is not on top'],
      ['(x^2/2+x)/((x+1)^2/2)', 'different', 'form.fraction', 'fractions in a fraction'],
      ['(x^2+3x)/(x+1)^2', 'different', '', 'a wrong value'],
    ],
  },
  {
    target: { reference: 'cos(x/2)*e^(-x/2)/(2*sqrt(x))', variables: { x: 'positive' }, form: 'fraction' },
    rows: [
      ['cos(x/2)*e^(-x/2)/(2sqrt(x))', 'equal', '', 'quotients in an argument and in an exponent stay'],
      ['cos(x/2)/(2sqrt(x)*e^(x/2))', 'equal', '', 'the exponential below the line'],
      ['0.5cos(x/2)/(sqrt(x)e^(x/2))', 'equal', '', 'a decimal is no quotient'],
      ['(1/2)cos(x/2)/(sqrt(x)e^(x/2))', 'different', 'form.fraction', 'a half above the line'],
      ['cos(x/2)/(2e^(x/2))*x^(-1/2)', 'different', 'form.fraction', 'a negative power beside the quotient'],
    ],
  },
  {
    target: { reference: 'x+1', variables: x, form: 'fraction' },
    rows: [['x+1', 'equal', '', 'at most one quotient: none will do']],
  },
  {
    target: { reference: 'cos(z)*2*x', variables: { z: 'real', x: 'real' }, form: 'evaluated' },
    rows: [
      ['2x cos(z)', 'equal', '', 'worked out'],
      ["sin'(z)*2x", 'different', 'form.evaluated', 'a prime of a known function'],
      ["-sin'''(z)*2x", 'different', 'form.evaluated', 'three of them'],
      ["sin'(z) * 2x = cos(z)*2x", 'equal', '', 'the last member of a chain is judged'],
      ["f'(x) = 2x cos(z)", 'equal', '', 'the prime of a prefix'],
      ['\\sin^{\\prime}(z)\\cdot 2x', 'different', 'form.evaluated', 'in LaTeX'],
      ["cos'(z)*2x", 'different', '', 'a wrong value'],
    ],
  },
  {
    target: {
      reference: "2*(a-t)*sigmoid(z)*(1-sigmoid(z))*phi'(x)",
      variables: { a: 'real', t: 'real', z: 'real', x: 'real', phi: 'function' },
      form: 'evaluated',
    },
    rows: [
      ["2(a-t)σ(z)(1-σ(z))phi'(x)", 'equal', '', 'the derivative of an unknown function cannot be worked out'],
      ["2(a-t)σ'(z)phi'(x)", 'different', 'form.evaluated', 'the derivative of the sigmoid can'],
    ],
  },
  {
    target: { reference: '(x+1)/2', variables: x, form: 'expanded' },
    rows: [
      ['x/2+1/2', 'equal', '', 'each term by itself'],
      ['0.5x+0.5', 'equal', '', 'with decimals'],
      ['(x+1)/2', 'different', 'form.expanded', 'a half times a sum'],
      ['0.5(x+1)', 'different', 'form.expanded', 'the same as a product'],
    ],
  },
  {
    target: { reference: '(x+1)/(x-1)', variables: x, form: 'expanded' },
    rows: [
      ['x/(x-1)+1/(x-1)', 'equal', '', 'a sum below the line may stay'],
      ['(x+1)/(x-1)', 'different', 'form.expanded', 'a sum above the line'],
    ],
  },
];
