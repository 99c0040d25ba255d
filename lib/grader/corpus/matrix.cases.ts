// Matrices: shape first, then value; what is transposed, elementwise or reversed is told apart.
import type { CaseGroup } from '../case-group';

const literal = { kind: 'matrix', reference: '[[1,2],[3,4]]' } as const;
const shapes = { W: [3, 2], x: [2, 1], d: [3, 1], h: [3, 1] } as const;

export const MATRIX_CASES: readonly CaseGroup[] = [
  {
    target: literal,
    rows: [
      ['[[1,2],[3,4]]', 'equal', '', 'as it stands'],
      ['\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}', 'equal', '', 'LaTeX'],
      ['2*[[1/2,1],[3/2,2]]', 'equal', '', 'a number times a matrix'],
      ['[[1,3],[2,4]]^T', 'equal', '', 'a transpose'],
      ['[[1,0],[0,1]]*[[1,2],[3,4]]', 'equal', '', 'a product'],
      ['[[1,3],[2,4]]', 'different', 'matrix.transposed', 'transposed'],
      ['[[1,2],[3,5]]', 'different', '', 'one entry is wrong'],
      ['[[1,2,3],[4,5,6]]', 'different', 'shape', 'two by three'],
      ['[[1,2],[3]]', 'invalid', 'syntax', 'a row too short'],
      ['[[1,2],[3,q]]', 'invalid', 'unknown-name', 'a name that is not declared'],
      ['[[1,2],[3,4]]*[[1,2]]', 'invalid', 'shape', 'shapes that do not fit together'],
      ['', 'invalid', 'blank', 'nothing'],
    ],
  },
  {
    target: { kind: 'matrix', reference: 'd*x^T', shapes },
    rows: [
      ['d*x^T', 'equal', '', 'an outer product'],
      ["d x'", 'equal', '', 'the other sign of transposing'],
      ['(x*d^T)^T', 'equal', '', 'the transpose of the reversed one'],
      ['x*d^T', 'different', 'matrix.outer-reversed', 'reversed'],
      ['x^T*d', 'invalid', 'shape', 'shapes that do not fit together'],
      ['2*d*x^T', 'different', '', 'a factor too many'],
      ['h*x^T', 'different', '', 'another vector'],
    ],
  },
  {
    target: { kind: 'matrix', reference: 'd.*h', shapes },
    rows: [
      ['d⊙h', 'equal', '', 'elementwise'],
      ['h.*d', 'equal', '', 'it commutes'],
      ['diag(d)*h', 'equal', '', 'as a diagonal matrix'],
      ['d*h^T', 'different', 'shape', 'an outer product'],
      ['d+h', 'different', '', 'a sum'],
    ],
  },
  {
    target: { kind: 'matrix', reference: '1/(1+exp(-h))', shapes },
    rows: [
      ['sigmoid(h)', 'equal', '', 'functions act entry by entry'],
      ['1-1/(1+exp(h))', 'equal', '', 'numbers go with every entry'],
      ['1/(1+exp(h))', 'different', '', 'a sign'],
    ],
  },
  {
    target: { kind: 'matrix', reference: '(1-tanh(h)^2).*d', shapes },
    rows: [
      ["tanh'(h).*d", 'equal', '', 'the derivative of a function at a vector'],
      ['(1-tanh(h).*tanh(h)).*d', 'equal', '', 'the square by ⊙'],
      ['(1-tanh(h)^2)*d', 'invalid', 'shape', 'a product of two column vectors'],
    ],
  },
  {
    target: { kind: 'matrix', reference: 'A*B', shapes: { A: [2, 2], B: [2, 2] } },
    rows: [
      ['A*B', 'equal', '', 'the product'],
      ["(B'*A')'", 'equal', '', 'by transposes'],
      ['A.*B', 'different', 'matrix.elementwise', '⊙ where a product belongs'],
      ["(A*B)'", 'different', 'matrix.transposed', 'transposed'],
      ['B*A', 'different', 'matrix.order', 'matrices do not commute'],
    ],
  },
  {
    target: {
      kind: 'matrix',
      reference: 'd1*x^T',
      variables: { phi: 'function' },
      definitions: { h: 'phi(W1*x)', d1: "(W2^T*g).*phi'(W1*x)" },
      shapes: { x: [784, 1], W1: [128, 784], W2: [10, 128], g: [10, 1] },
    },
    rows: [
      ['d1*x^T', 'equal', '', 'sizes of a real network'],
      ["diag(phi'(W1*x))*W2^T*g*x^T", 'equal', '', 'with the definition put in'],
      ['(W2^T*g)*x^T', 'different', '', 'the mask of the activation dropped'],
      ['W2*g*x^T', 'invalid', 'shape', 'W for its transpose'],
      ['x*d1^T', 'different', 'matrix.outer-reversed', 'reversed'],
    ],
  },
  {
    target: { kind: 'matrix', reference: 'd*h^T', shapes },
    rows: [['h*d^T', 'different', 'matrix.outer-reversed', 'an outer product reversed']],
  },
];
