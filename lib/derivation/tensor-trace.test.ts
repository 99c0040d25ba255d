// Gradients of matrix formulas against central differences, over several shapes; and what the steps look like.
import { describe, expect, it } from 'vitest';
import { printPlain } from '../math/print-plain';
import { traceGradient } from './tensor-trace';
import { entryValues, forwardValues } from './tensor-values';
import { centralDifferences, type Inputs, inputValues, NUMBER, tensorProblem } from './testing/tensor-problem';

type Texts = Readonly<Record<string, string>>;
type Family = (n: number, m: number, k: number) => readonly [inputs: Inputs, texts: Texts];

const SIZES = [
  [2, 3, 2],
  [3, 2, 4],
  [1, 3, 2],
  [3, 1, 1],
  [2, 2, 2],
] as const;

const FAMILIES: Readonly<Record<string, Family>> = {
  'a linear layer (outer product, Wᵀδ)': (n, m) => [
    { W: [n, m], x: [m, 1], b: [n, 1], t: [n, 1] },
    { y: 'W*x+b', L: 'sum((y-t)^2)/2' },
  ],
  'two layers with an activation': (n, m, k) => [
    { A: [n, m], B: [k, n], x: [m, 1], t: [k, 1] },
    { z: 'A*x', h: 'tanh(z)', y: 'B*h', L: 'sum((y-t)^2)' },
  ],
  'an activation inside a product': (n, m, k) => [
    { A: [n, m], B: [k, n], x: [m, 1] },
    { y: 'sigmoid(B*softplus(A*x))', L: 'sum(y.*y)' },
  ],
  'transposes in a row': (n, m, k) => [
    { A: [n, m], B: [k, m], v: [n, 1], w: [k, 1] },
    { s: 'v^T*(B*A^T)^T*w', L: 'exp(s/4)' },
  ],
  'entry by entry (⊙)': (n, m) => [
    { A: [n, m], B: [n, m], C: [n, m] },
    { H: 'A.*B-2*A.*C', L: 'sum(H.*tanh(H))' },
  ],
  'a sum with numbers spread over it': (n, m) => [
    { A: [n, m], c: NUMBER, d: NUMBER },
    { H: '(c-A)/3+d*A', L: 'sum(c*H.*H)+sum(A.*d)' },
  ],
  'fan-out over definitions': (n, m) => [
    { W: [n, m], x: [m, 1] },
    { h: 'W*x', g: 'sigmoid(h)', y: 'g.*h+h', L: 'sum(y)+sum(h.*h)/2' },
  ],
  'a weight used at every step': (n) => [
    { W: [n, n], u: [n, 1], x: [n, 1] },
    { h: 'tanh(W*u)', g: 'tanh(W*h+x)', L: 'sum(g.*g)/2' },
  ],
  'softmax with cross-entropy': (n) => [
    { z: [n, 1], t: [n, 1] },
    { p: 'exp(z)/sum(exp(z))', L: '-sum(t.*ln(p))' },
  ],
  'cross-entropy by log-sum-exp': (n, m) => [
    { W: [n, m], x: [m, 1], t: [n, 1] },
    { z: 'W*x', L: 'sum(t)*ln(sum(exp(z)))-t^T*z' },
  ],
  'the mean over a batch': (n, m) => [
    { X: [n, m], w: [m, 1], y: [n, 1] },
    { r: 'X*w-y', L: `sum(r^2)/${n}+3*w^T*w/2` },
  ],
  'a quadratic form': (n) => [
    { A: [n, n], x: [n, 1], b: [n, 1] },
    { f: 'x^T*A*x-b^T*x', L: 'f' },
  ],
  'powers of a matrix': (n) => [{ A: [n, n], B: [n, n] }, { L: 'sum(A^3.*B)+sum(A^2)' }],
  'a mean taken off (layer norm without scale)': (n) => [
    { x: [n, 1], g: [n, 1] },
    { m: `sum(x)/${n}`, c: 'x-m', v: `sum(c^2)/${n}`, y: 'g.*c/sqrt(v+1)', L: 'sum(y^2)+sum(y)' },
  ],
  'quotients by vectors and by numbers': (n) => [
    { x: [n, 1], y: [n, 1], c: NUMBER },
    { q: 'x/(2+y^2)', L: 'sum(q)/(c^2+1)+sum(c/(3+x^2))' },
  ],
};

const cases = Object.entries(FAMILIES).flatMap(([name, family]) =>
  SIZES.map(([n, m, k]) => ({ name, size: `${n}, ${m}, ${k}`, made: family(n, m, k) })),
);

describe.each(cases)('$name, sizes $size', ({ made: [inputs, texts] }) => {
  const problem = tensorProblem(inputs, texts);

  it.each(Object.keys(inputs))('has the right gradient with respect to %s', (wrt) => {
    if (!isUsed(texts, wrt)) throw new Error(`${wrt} is not in ${JSON.stringify(texts)}`);
    const { total } = traceGradient(problem.graph, problem.shapes, 'L', wrt);
    for (let k = 0; k < 4; k++) {
      const at = inputValues(problem, k);
      const values = entryValues(total, problem.space, forwardValues(problem.space, at));
      const due = centralDifferences(problem, 'L', wrt, at);
      expect([values?.length, values?.[0]?.length]).toEqual(inputs[wrt] === NUMBER ? [1, 1] : inputs[wrt]);
      for (const [i, value] of (values ?? []).flat().entries()) expect(value).toBeCloseTo(due[i] ?? Number.NaN, 6);
    }
  });
});

const isUsed = (texts: Texts, name: string) =>
  Object.values(texts).some((text) => new RegExp(`\\b${name}\\b`).test(text));

describe('the steps of a gradient', () => {
  const { graph, shapes } = tensorProblem(
    { A: [3, 2], B: [2, 3], x: [2, 1], t: [2, 1] },
    { z: 'A*x', h: 'relu(z)', y: 'B*h', L: 'sum((y-t)^2)/2' },
  );
  const trace = traceGradient(graph, shapes, 'L', 'A');

  it('go back one definition at a time, each with its shape and its reason', () => {
    expect(trace.adjoints.map(({ name, shape, reason, step }) => [name, shape, reason, printPlain(step)])).toEqual([
      ['y', [2, 1], 'other', 'y-t'],
      ['h', [3, 1], 'matrix-right', 'B^T*dL/dy'],
      ['z', [3, 1], 'elementwise', 'dL/dh.*step(z)'],
      ['A', [3, 2], 'matrix-left', 'dL/dz*x^T'],
    ]);
    expect(printPlain(trace.total)).toBe('B^T*(y-t).*step(z)*x^T');
  });

  it('stop at a definition when that is asked for', () => {
    expect(printPlain(traceGradient(graph, shapes, 'L', 'h').total)).toBe('B^T*(y-t)');
  });

  it('write a function of a name by its own name', () => {
    const sigmoid = tensorProblem({ A: [2, 2], x: [2, 1] }, { h: 'sigmoid(A*x)', L: 'sum(h)' });
    expect(printPlain(traceGradient(sigmoid.graph, sigmoid.shapes, 'L', 'A').total)).toBe('h.*(1-h)*x^T');
  });

  it('refuse what they have no rule for', () => {
    const { graph, shapes } = tensorProblem({ v: [2, 1] }, { L: 'sum(diag(v))' });
    expect(() => traceGradient(graph, shapes, 'L', 'v')).toThrow('no gradient rule for diag(v)');
  });
});
