// Products of named derivative factors: chains, graphs, inverses, matrices, and what each wrong factor is called.
import type { CaseGroup } from '../case-group';

const chain = { kind: 'factors', reference: 'dL/dy*dy/dh2*dh2/dW2' } as const;
const diamond = [
  ['x', 'a'],
  ['x', 'b'],
  ['a', 'y'],
  ['b', 'y'],
  ['y', 'L'],
] as const;
const skip = [
  ['w', 'h1'],
  ['w', 'h2'],
  ['h1', 'h2'],
  ['h2', 'L'],
] as const;
const shapes = { L: [1, 1], z2: [3, 1], h1: [4, 1], W1: [4, 2] } as const;

export const FACTORS_CASES: readonly CaseGroup[] = [
  {
    target: chain,
    rows: [
      ['dL/dy*dy/dh2*dh2/dW2', 'equal', '', 'as it stands'],
      ['dh2/dW2 * dL/dy * dy/dh2', 'equal', '', 'scalars commute'],
      ['∂L/∂y·∂y/∂h₂·∂h₂/∂W₂', 'equal', '', 'Unicode'],
      [
        '\\frac{\\partial L}{\\partial y}\\frac{\\partial y}{\\partial h_2}\\frac{\\partial h_2}{\\partial W_2}',
        'equal',
        '',
        'LaTeX',
      ],
      ['(dL/dy)(dy/dh_2)(dh_2/dW_2)', 'equal', '', 'brackets instead of signs'],
      ['dL/dh2*dh2/dW2', 'equal', '', 'two neighbours telescope'],
      ['dL/dy*dy/dW2', 'equal', '', 'the other two'],
      ['dL/dW2', 'equal', '', 'all of them; no form is asked for'],
      ['dL/dW2 = dL/dy*dy/dh2*dh2/dW2', 'equal', '', 'the last member of a chain of equations'],
      ['dL/dy*dy/dh2/(dW2/dh2)', 'equal', '', 'an inverted link: h2 depends on nothing but W2 here'],
      ['dL/dy*dh2/dW2/(dh2/dy)', 'equal', '', 'y depends on nothing but h2'],
      ['dL/dy*dy/dh2*d+h2/dW2', 'equal', '', 'in a chain the immediate derivative is the total one'],
      ['dL/dL*dL/dy*dy/dh2*dh2/dW2', 'equal', '', 'a factor that is 1'],
      ['1*dL/dy*dy/dh2*dh2/dW2', 'equal', '', 'a one in front'],
      ['dL/dy*dy/dy*dy/dh2*dh2/dW2', 'equal', '', 'another 1'],
      ['(dL/dy)^2/(dL/dy)*dy/dW2', 'equal', '', 'powers count'],
      ['dL/dy*dy/dh2', 'different', 'factors.missing', 'one is missing'],
      ['dL/dy*dy/dh2*dh2/dW2*dh2/dW2', 'different', 'factors.repeated', 'one is there twice'],
      ['dL/dy*dh2/dW2', 'different', 'factors.missing', 'the middle is missing'],
      ['dL/dy*dh2/dy*dh2/dW2', 'different', 'factors.stray', 'upside down'],
      ['2*dL/dy*dy/dh2*dh2/dW2', 'different', 'factors.coefficient', 'a number in front'],
      ['-dL/dy*dy/dh2*dh2/dW2', 'different', 'factors.coefficient', 'a sign'],
      ['dL/dy+dy/dh2+dh2/dW2', 'different', 'factors.one-product', 'added instead of multiplied'],
      ['0', 'different', 'factors.zero', 'nothing'],
      ['dW2/dL', 'different', 'factors.stray', 'the inverse of the whole'],
      ['dL/dz*dz/dW2', 'invalid', 'unknown-name', 'z is not in the chain'],
      ['2(y-t)*x', 'invalid', 'unknown-name', 'values instead of names'],
      ['dL/dy*dy/dh2*', 'invalid', 'syntax', 'it breaks off'],
      ['', 'invalid', 'blank', 'nothing'],
      ['L*dL/dy', 'invalid', 'factors.not-a-derivative', 'a name is no factor'],
      ['1/(dL/dy+dy/dh2)', 'invalid', 'factors.sum-below', 'a sum below the line'],
    ],
  },
  {
    target: { ...chain, form: 'product' },
    rows: [
      ['dL/dW2', 'different', 'form.restated', 'one factor only restates the question'],
      ['dL/dW2*dy/dy', 'different', 'form.restated', 'with a 1 beside it'],
      ['1/(dW2/dL)', 'different', 'form.restated', 'upside down'],
      ['dL/dy*dy/dW2', 'equal', '', 'two factors are a product'],
      ['dL/dy*dy/dh2*dh2/dW2', 'equal', '', 'all of them'],
    ],
  },
  {
    target: { kind: 'factors', reference: 'dL/dy*dy/da*da/dx', edges: diamond },
    rows: [
      ['dL/dy*dy/da*da/dx', 'equal', '', 'one path'],
      ['dL/da*da/dx', 'equal', '', 'every path from a to L runs through y'],
      ['dL/dx', 'different', 'factors.other-paths', 'x reaches L through b as well'],
      ['dL/dy*dy/dx', 'different', 'factors.other-paths', 'and y'],
      ['dL/dy*dy/db*db/dx', 'different', 'factors.stray', 'the other path'],
      ['dL/dy*dy/da*da/db', 'different', 'factors.independent', 'a does not depend on b'],
      ['dL/dy/(da/dy)*da/dx', 'different', 'factors.not-invertible', 'y depends on b too'],
      ['dL/dy*dy/da/(dx/da)', 'equal', '', 'a depends on x only'],
      ['dL/dq*dq/dx', 'invalid', 'unknown-name', 'q is not in the graph'],
    ],
  },
  {
    target: { kind: 'factors', reference: 'dL/dx', edges: diamond },
    rows: [
      ['dL/dy*dy/dx', 'equal', '', 'every path runs through y'],
      ['dL/dy/(dx/dy)', 'equal', '', 'y depends on nothing but x, along two paths'],
      ['dL/da*da/dx', 'different', 'factors.stray', 'one path of two'],
    ],
  },
  {
    target: { kind: 'factors', reference: 'dL/dh2*dh2/dh1*d+h1/dw', edges: skip },
    rows: [
      ['dL/dh2*dh2/dh1*dh1/dw', 'equal', '', 'h1 depends on w along one edge only'],
      ['dL/dh1*dh1/dw', 'equal', '', 'from h1 there is one way up'],
      ['dL/dh2*d+h2/dw', 'different', 'factors.stray', 'the direct path'],
      ['dL/dh2*dh2/dw', 'different', 'factors.other-paths', 'both paths'],
      ['dL/dh2*d+h2/dh1*∂⁺h1/∂w', 'equal', '', 'the immediate derivative, as people print it'],
    ],
  },
  {
    target: { kind: 'factors', reference: 'dL/dh2*d+h2/dw', edges: skip },
    rows: [
      ['dL/dh2*d+h2/dw', 'equal', '', 'the immediate derivative'],
      ['dL/dh2*dh2/dw', 'different', 'factors.other-paths', 'the total one is more than that'],
      ['dL/dh2*d+h2/dL', 'different', 'factors.independent', 'no such edge'],
    ],
  },
  {
    target: { kind: 'factors', reference: 'dL/dz2*dz2/dh1*dh1/dW1', shapes },
    rows: [
      ['dL/dz2*dz2/dh1*dh1/dW1', 'equal', '', 'in order'],
      ['dL/dh1*dh1/dW1', 'equal', '', 'neighbours telescope'],
      ['dz2/dh1*dL/dz2*dh1/dW1', 'different', 'factors.order', 'matrices do not commute'],
      ['dh1/dW1*dz2/dh1*dL/dz2', 'different', 'factors.order', 'backwards'],
      ['dL/dz2*dz2/dh1', 'different', 'factors.missing', 'one is missing'],
      ['dL/dz2/(dh1/dz2)*dh1/dW1', 'different', 'factors.matrix-inverse', 'a matrix cannot be divided by'],
    ],
  },
  {
    target: { kind: 'factors', reference: 'dL/dy*dy/dh*dh/dW', shapes: { h: [3, 1], W: [3, 2], L: [1, 1], y: [1, 1] } },
    rows: [
      ['dy/dh*dL/dy*dh/dW', 'equal', '', 'dL/dy is a number and may stand anywhere'],
      ['dh/dW*dy/dh*dL/dy', 'different', 'factors.order', 'the other two are not'],
    ],
  },
  {
    target: {
      kind: 'factors',
      reference: 'dy/dx',
      edges: [
        ['x', 'y'],
        ['y', 'x'],
      ],
    },
    rows: [['dy/dx', 'invalid', 'bad-request.circle', 'the edges run in a circle']],
  },
  {
    target: { kind: 'factors', reference: 'x+1' },
    rows: [['dL/dy', 'invalid', 'bad-reference', 'the reference is no product of factors']],
  },
  {
    target: { kind: 'factors', reference: 'dL/dq*dq/dx', edges: diamond },
    rows: [['dL/dy', 'invalid', 'bad-reference', 'the reference leaves the graph']],
  },
];
