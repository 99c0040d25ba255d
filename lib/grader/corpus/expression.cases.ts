// Expressions: how people write a derivative, what is equal to it and what is not.
import type { CaseGroup } from '../case-group';

export const EXPRESSION_CASES: readonly CaseGroup[] = [
  {
    target: { reference: 'cos(3*x^2+2)*6*x', variables: { x: 'real' } },
    rows: [
      ['cos(3*x^2+2)*6*x', 'equal', '', 'as it stands'],
      ['6x cos(3x^2+2)', 'equal', '', 'the usual order, no signs'],
      ['6xcos(3x²+2)', 'equal', '', 'nothing between, a superscript'],
      ['6x\\cos\\left(3x^2+2\\right)', 'equal', '', 'LaTeX'],
      ["f'(x) = 6x·cos(3x²+2)", 'equal', '', 'with its prefix'],
      ['6x*sin(3x^2+2+pi/2)', 'equal', '', 'by a trigonometric identity'],
      ['6*(x)*((cos(3*x**2+2)))', 'equal', '', 'brackets and **'],
      ['cos(3x^2+2)', 'different', '', 'the inner derivative dropped'],
      ['6x + cos(3x^2+2)', 'different', '', 'added instead of multiplied'],
      ['6x cos(6x)', 'different', '', 'the derivative of the inside inside'],
      ['-6x cos(3x^2+2)', 'different', '', 'the sign'],
      ['6x sin(3x^2+2)', 'different', '', 'the outer function kept'],
      ['6.0000000001 x cos(3x^2+2)', 'different', '', 'an expression is always exact'],
      ['6x cos(3x^2+2', 'invalid', 'syntax', 'a bracket that is never closed'],
      ['6y cos(3x^2+2)', 'invalid', 'unknown-name', 'a name that is not declared'],
      ['6dz cos(3)', 'invalid', 'unknown-name', 'nor is dz'],
      ['', 'invalid', 'blank', 'nothing'],
      ['   ', 'invalid', 'blank', 'spaces'],
      ['6x cos(3x^2+2)!', 'invalid', 'syntax', 'no factorials'],
      ['x = 3', 'invalid', 'syntax', 'no assignments'],
      ['import("fs")', 'invalid', 'unknown-name', 'import is no name here'],
      ['"x"', 'invalid', 'syntax', 'no strings'],
      ['ln(-1-x^2)', 'invalid', 'undefined', 'defined nowhere'],
      ['1/(x-x)', 'invalid', 'undefined', 'a denominator that is zero everywhere'],
    ],
  },
  {
    target: {
      reference: "2*(y-t)*phi'(z)*x",
      variables: { x: 'real', t: 'real', z: 'real', y: 'real', phi: 'function' },
    },
    rows: [
      ["2(y-t)phi'(z)x", 'equal', '', 'an unknown function'],
      ["-2x(t-y)φ'(z)", 'equal', '', 'Greek, and the sign turned twice'],
      ["2(t-y)phi'(z)x", 'different', '', 'the sign turned once'],
      ['2(y-t)phi(z)x', 'different', '', 'the function for its derivative'],
      ["2(y-t)phi'(x)x", 'different', '', 'its derivative in the wrong place'],
    ],
  },
  {
    target: {
      reference: '2*(y-t)*y*(1-y)*x',
      variables: { w: 'real', x: 'real', b: 'real', t: 'real' },
      definitions: { z: 'w*x+b', y: '1/(1+exp(-z))' },
    },
    rows: [
      ['2(y-t)y(1-y)x', 'equal', '', 'with the names of the problem'],
      ['2(y-t)*sigmoid(z)*(1-sigmoid(w*x+b))*x', 'equal', '', 'with some of them put in'],
      ["2(σ(z)-t)σ'(z)x", 'equal', '', 'with the derivative of the sigmoid'],
      ['2(y-t)z(1-z)x', 'different', '', 'z for y'],
    ],
  },
  {
    target: { reference: '10*x*exp(5*x^2-1)', variables: { x: 'real' }, definitions: { f: 'exp(5*x^2-1)' } },
    rows: [
      ['10x f(x)', 'equal', '', 'the definition written as the function it is'],
      ['10*x*f', 'equal', '', 'by its name alone'],
      ['10x*f(x)^2/f(x)', 'equal', '', 'with a power'],
      ['10*f*(x)', 'equal', '', 'a product with brackets around one factor'],
      ['10x f(x)x', 'different', '', 'one x too many'],
      ['10x f(x+1)', 'different', '', 'by anything else it is a product'],
    ],
  },
  {
    target: { reference: '1/x', variables: { x: 'positive' } },
    rows: [
      ['x^-1', 'equal', '', 'a negative power'],
      ['x^(-1)', 'equal', '', 'in brackets'],
      ['sqrt(x)/(x*sqrt(x))', 'equal', '', 'on the positive numbers'],
      ['1/abs(x)', 'equal', '', 'where x is positive'],
      ['-1/x', 'different', '', 'the sign'],
      ['ln(x)/(x*ln(x))', 'equal', '', 'up to one point'],
    ],
  },
  {
    target: { reference: '1/x', variables: { x: 'real' } },
    rows: [
      ['1/abs(x)', 'different', '', 'not where x is negative'],
      ['sqrt(x)/(x*sqrt(x))', 'different', '', 'undefined where x is negative'],
    ],
  },
  {
    target: { reference: 'x', variables: { x: 'real' } },
    rows: [
      ['x', 'equal', '', 'the simplest'],
      ['x^2/x', 'equal', '', 'up to one point'],
      ['sqrt(x^2)', 'different', '', 'the absolute value'],
      ['x + 1e-15', 'different', '', 'e is the constant here: x + e − 15'],
      ['x*(1+0.0000000001)', 'different', '', 'a small factor'],
    ],
  },
  {
    target: { reference: 'z+1', variables: ['x', 'z'] as unknown as Record<string, string>, definitions: { z: 'x^2' } },
    rows: [
      ['x^2+1', 'equal', '', 'a name that is declared and defined is the defined one'],
      ['z+1', 'equal', '', 'by its name'],
    ],
  },
  {
    target: { reference: 'x', variables: { x: 'somewhere' } },
    rows: [['x', 'invalid', 'bad-request.domain', 'no such domain']],
  },
  {
    target: { reference: 'x+', variables: { x: 'real' } },
    rows: [['x', 'invalid', 'bad-reference.unreadable', 'the reference breaks off']],
  },
  {
    target: { reference: 'x', variables: { x: 'real' }, definitions: { a: 'b+1', b: 'x' } },
    rows: [['x', 'invalid', 'bad-reference.definition', 'a definition may use only the ones before it']],
  },
  {
    target: { reference: 'x', variables: { x: 'real' }, tolerance: { significantFigures: 0 } },
    rows: [['x', 'invalid', 'bad-request.field', 'no figures at all']],
  },
];
