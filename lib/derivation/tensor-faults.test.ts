// What each slip of matrix backpropagation makes of a gradient, and that each is wrong somewhere or has another shape.
import { describe, expect, it } from 'vitest';
import { printPlain } from '../math/print-plain';
import { tensorFaults } from './tensor-faults';
import { traceGradient } from './tensor-trace';
import { type Inputs, NUMBER, tensorProblem } from './testing/tensor-problem';

/** Each slip as `code: gradient`, those left out that change nothing. */
function slipsOf(inputs: Inputs, texts: Readonly<Record<string, string>>, wrt: string): string[] {
  const { graph, shapes } = tensorProblem(inputs, texts);
  const trace = traceGradient(graph, shapes, 'L', wrt);
  const right = printPlain(trace.total);
  return tensorFaults(trace)
    .map(({ code, result }) => ({ code, text: printPlain(result) }))
    .filter(({ text }) => text !== right)
    .map(({ code, text }) => `${code}: ${text}`);
}

describe('tensorFaults', () => {
  it('knows the outer product of a linear layer', () => {
    const inputs: Inputs = { W: [2, 3], x: [3, 1], t: [2, 1] };
    expect(slipsOf(inputs, { y: 'W*x', L: 'sum((y-t)^2)' }, 'W')).toEqual([
      'square-factor-dropped: (y-t)*x^T',
      'difference-reversed: -2*(y-t)*x^T',
      'outer-product-reversed: 2*x*(y-t)^T',
      'operand-dropped: 2*(y-t)',
      'gradient-transposed: 2*x*(y-t)^T',
    ]);
  });

  it('offers a dropped transpose only where the shapes fit without it', () => {
    const texts = { y: 'W*x', L: 'g^T*y' };
    const square = slipsOf({ W: [3, 3], x: [3, 1], g: [3, 1] }, texts, 'x');
    expect(square).toContain('transpose-dropped: W*g');
    const oblong = slipsOf({ W: [2, 3], x: [3, 1], g: [2, 1] }, texts, 'x');
    expect(oblong).toEqual(['operand-dropped: g', 'gradient-transposed: g^T*W']);
  });

  it('forgets a mask, a slope, or keeps the function', () => {
    const inputs: Inputs = { z: [2, 1], g: [2, 1] };
    expect(slipsOf(inputs, { h: 'relu(z)', L: 'sum(g.*h)' }, 'z')).toEqual([
      'wrong-operand: h.*step(z)',
      'mask-dropped: g',
      'slope-kept: g.*h',
      'gradient-transposed: g^T.*step(z)^T',
    ]);
    expect(slipsOf(inputs, { h: 'tanh(z)', L: 'sum(g.*h)' }, 'z')).toContain('activation-derivative-dropped: g');
  });

  it('keeps one contribution of several', () => {
    expect(slipsOf({ A: [2, 2], x: [2, 1] }, { L: 'x^T*A*x' }, 'x')).toEqual(
      expect.arrayContaining(['fan-out-not-added: A*x', 'fan-out-not-added: A^T*x', 'transpose-dropped: 2*A^T*x']),
    );
    const steps = slipsOf({ W: [2, 2], u: [2, 1] }, { h: 'W*u', g: 'W*h', k: 'W*g', L: 'sum(k)' }, 'W');
    expect(steps.filter((slip) => slip.startsWith('fan-out-not-added'))).toEqual([
      'fan-out-not-added: ones(2,1)*g^T',
      'fan-out-not-added: W^T*ones(2,1)*h^T',
      'fan-out-not-added: W^T*W^T*ones(2,1)*u^T',
    ]);
  });

  it('drops a factor in front of a batch, as a number or below a fraction line', () => {
    const inputs: Inputs = { X: [3, 2], w: [2, 1], y: [3, 1], c: NUMBER };
    const slips = slipsOf(inputs, { r: 'X*w-y', L: 'sum(r^2)/3+2*w^T*w' }, 'w');
    expect(slips).toContain('batch-factor-dropped: 4*w+2*X^T*r');
    expect(slips).toContain('batch-factor-dropped: 3*w+2/3*X^T*r');
  });

  it('names one rule once where several places give the same', () => {
    const inputs: Inputs = { A: [2, 3] };
    expect(slipsOf(inputs, { L: 'sum(A.*A)' }, 'A')).toEqual(['fan-out-not-added: A', 'gradient-transposed: 2*A^T']);
  });
});
