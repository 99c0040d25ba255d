// Matrices: order, transposes, products of every sort, and shapes that do not fit.
import { type CaseGroup, group } from '../case-group';

const vectors = { W: [3, 2], x: [2, 1], d: [3, 1], h: [3, 1] } as const;
const square = { A: [2, 2], B: [2, 2], C: [2, 2] } as const;
const layers = { z1: [3, 1], z2: [2, 1], W2: [2, 3], W3: [1, 2], d: [1, 1], x: [2, 1] } as const;

export const SHAPE_CASES: readonly CaseGroup[] = [
  group(
    '[[1],[2]]',
    '',
    [
      ['[1,2]^T', 'equal', '', 'a row turned'],
      ['[1;2]', 'equal', '', 'rows by a semicolon'],
      ['[1,2]', 'different', 'matrix.transposed', 'a row for a column', { method: 'shape' }],
      ['\\begin{bmatrix}1\\\\2\\end{bmatrix}', 'equal', '', 'a column in LaTeX'],
      ['[[1],[3]]', 'different', '', 'an entry wrong'],
      ['[[2],[4]]/2', 'equal', '', 'over a number'],
      ['[[0],[1]]+ones(2,1)', 'equal', '', 'a matrix of ones added'],
      ['[[1],[2]', 'invalid', 'syntax', 'a bracket missing'],
    ],
    { kind: 'matrix' },
  ),
  group(
    '[[2,0],[0,3]]',
    '',
    [
      ['diag([[2],[3]])', 'equal', '', 'a diagonal of a column'],
      ['[[2,0],[0,1]]*[[1,0],[0,3]]', 'equal', '', 'a product of diagonal matrices'],
      ['[[2,2],[3,3]].*[[1,0],[0,1]]', 'equal', '', 'masked by the identity'],
      ['6', 'different', 'shape', 'its determinant'],
    ],
    { kind: 'matrix' },
  ),
  group(
    'ones(2,2)',
    '',
    [
      ['ones(2,1)*ones(1,2)', 'equal', '', 'a column times a row'],
      ['ones(1,2)*ones(2,1)', 'different', 'matrix.order', 'a row times a column', { method: 'shape' }],
      ['ones(2,3)', 'different', 'shape', 'a size wrong'],
      ['ones(2,2)*ones(2,2)', 'different', 'matrix.not-elementwise', 'its square'],
      ['ones(2,2).*ones(2,2)', 'equal', '', 'its square by entries'],
      ['ones(2)', 'invalid', 'syntax.arity', 'one size only', { at: 0 }],
    ],
    { kind: 'matrix' },
  ),
  group(
    '[[cos(2*x),-sin(2*x)],[sin(2*x),cos(2*x)]]',
    'x',
    [
      [
        '[[cos(x),-sin(x)],[sin(x),cos(x)]]*[[cos(x),-sin(x)],[sin(x),cos(x)]]',
        'equal',
        '',
        'a rotation twice: an identity in every entry',
      ],
      [
        '[[cos(x),-sin(x)],[sin(x),cos(x)]].*[[cos(x),-sin(x)],[sin(x),cos(x)]]',
        'different',
        'matrix.elementwise',
        'squared by entries',
      ],
      ['[[cos(2x),sin(2x)],[-sin(2x),cos(2x)]]', 'different', 'matrix.transposed', 'the rotation back'],
      ['[[1-2sin(x)^2,-2sin(x)cos(x)],[2sin(x)cos(x),2cos(x)^2-1]]', 'equal', '', 'entries in other forms'],
    ],
    { kind: 'matrix' },
  ),
  group(
    '[[y,x],[1/y,-x/y^2]]',
    'x y',
    [
      ['[[y,1/y],[x,-x/y^2]]', 'different', 'matrix.transposed', 'a Jacobian in the other layout'],
      ['[[y,x],[y^-1,-x y^-2]]', 'equal', '', 'negative powers in entries'],
      ['[[y,x],[1/y,x/y^2]]', 'different', '', 'a sign in an entry'],
      ['[[y,x],[1/y,q]]', 'invalid', 'unknown-name', 'an undeclared entry', { at: 12 }],
      ['[[y^2/y,x],[1/y,-x/y^2]]', 'equal', '', 'a hole in an entry'],
      ['[[sqrt(y)^2,x],[1/y,-x/y^2]]', 'different', '', 'a missing stretch in an entry'],
    ],
    { kind: 'matrix' },
  ),
  group(
    'W^T*d',
    '',
    [
      ["W'*d", 'equal', '', 'a prime'],
      ['Wᵀd', 'equal', '', 'a raised T'],
      ['W⊤d', 'equal', '', 'its sign'],
      ['W^\\top d', 'equal', '', 'its command'],
      ['W.T@d', 'equal', '', "a programmer's way"],
      ['(d^T*W)^T', 'equal', '', 'the transpose of the reverse'],
      ['d^T*W', 'different', 'matrix.transposed', 'a row for a column, by products', { method: 'shape' }],
      ['W*d', 'invalid', 'shape', 'W for its transpose, by size'],
      ['W^T.*d', 'invalid', 'shape', 'by entries'],
      ['d*W^T', 'invalid', 'shape', 'the order'],
      ['W^T*h', 'different', '', 'the other vector'],
      ['W^T*diag(d)*ones(3,1)', 'equal', '', 'through a diagonal matrix'],
      ['2W^T*d-W^T*d', 'equal', '', 'a difference of matrices'],
    ],
    { kind: 'matrix', shapes: vectors },
  ),
  group(
    'd*x^T',
    '',
    [
      ['diag(d)*ones(3,2)*diag(x)', 'equal', '', 'an outer product by diagonals'],
      ['(d*ones(1,2)).*(ones(3,1)*x^T)', 'equal', '', 'by entries of two spread vectors'],
      ['d.*x', 'invalid', 'shape', 'vectors of two lengths'],
      ['-d*(-x)^T', 'equal', '', 'two signs in an outer product'],
      ['diag(d)*W', 'different', '', 'a weight that is not in it'],
    ],
    { kind: 'matrix', shapes: vectors },
  ),
  group(
    'sum(d)*ones(3,1)',
    '',
    [
      ['ones(3,3)*d', 'equal', '', 'a sum as a product with ones'],
      ['ones(3,1)*(ones(1,3)*d)', 'equal', '', 'in two steps'],
      ['d', 'different', '', 'not summed'],
    ],
    { kind: 'matrix', shapes: vectors },
  ),
  group(
    'sigmoid(h).*(1-sigmoid(h)).*d',
    '',
    [
      ["σ'(h).*d", 'equal', '', 'an activation of a vector, primed'],
      ["d⊙σ'(h)", 'equal', '', 'turned round'],
      ["diag(σ'(h))d", 'equal', '', 'as a diagonal matrix times a vector'],
      ["σ'(h)*d", 'invalid', 'shape', 'a product of two columns'],
      ['σ(h).*d', 'different', '', 'the activation of a vector not differentiated'],
      ["relu'(h).*d", 'different', '', 'another activation'],
      ["σ'(h.*d)", 'different', '', 'the delta inside'],
    ],
    { kind: 'matrix', shapes: vectors },
  ),
  group(
    'A*B*C',
    '',
    [
      ['A*(B*C)', 'equal', '', 'brackets do not matter'],
      ['C*B*A', 'different', 'matrix.order', 'backwards'],
      ['A*C*B', 'different', '', 'two exchanged'],
      ['(C^T*B^T*A^T)^T', 'equal', '', 'the transpose of the reverse, three factors'],
      ['ABC', 'equal', '', 'joined'],
      ['A*B.*C', 'different', 'matrix.elementwise', 'one product by entries'],
      ['A^T*B*C', 'different', '', 'one transposed'],
    ],
    { kind: 'matrix', shapes: square },
  ),
  group(
    'A*(B+C)',
    '',
    [
      ['A*B+A*C', 'equal', '', 'distributed'],
      ['B*A+C*A', 'different', '', 'from the wrong side'],
      ['A*B+C', 'different', '', 'half distributed'],
      ['(B+C)*A', 'different', 'matrix.order', 'turned round'],
    ],
    { kind: 'matrix', shapes: square },
  ),
  group(
    'A.*B',
    '',
    [
      ['B.*A', 'equal', '', 'entries commute'],
      ['A*B', 'different', 'matrix.not-elementwise', 'the matrix product'],
      ['(A^T.*B^T)^T', 'equal', '', 'transposed twice'],
      ['B⊙A⊙ones(2,2)', 'equal', '', 'times ones'],
    ],
    { kind: 'matrix', shapes: square },
  ),
  group(
    "(diag(phi'(z1))*W2^T*diag(phi'(z2))*W3^T*d)*x^T",
    'phi=function',
    [
      ["(φ'(z1).*(W2^T*(φ'(z2).*(W3^T*d))))*x^T", 'equal', '', 'three layers, by entries'],
      ["diag(φ'(z1))W2ᵀdiag(φ'(z2))W3ᵀd xᵀ", 'equal', '', 'as it is printed'],
      ["(φ'(z1).*(W2^T*(W3^T*d)))*x^T", 'different', '', 'a mask dropped in the middle'],
      ["(φ'(z1).*(W2*(φ'(z2).*(W3^T*d))))*x^T", 'invalid', 'shape', 'a transpose forgotten'],
      ["x*(φ'(z1).*(W2^T*(φ'(z2).*(W3^T*d))))^T", 'different', 'matrix.outer-reversed', 'the outer product reversed'],
      ["φ'(z1).*(W2^T*(φ'(z2).*(W3^T*d)))", 'different', 'shape', 'the input forgotten'],
      ["(φ(z1).*(W2^T*(φ'(z2).*(W3^T*d))))*x^T", 'different', '', 'an activation for its derivative'],
    ],
    { kind: 'matrix', shapes: layers },
  ),
  group('x+1', 'x', [['A', 'invalid', 'shape', 'a matrix where a number is asked for']], { shapes: { A: [2, 2] } }),
];
