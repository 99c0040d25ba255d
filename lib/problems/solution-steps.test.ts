// What a worked solution says on the way: the operands that need a rule of their own, and what cancels at the end.
import { describe, expect, it } from 'vitest';
import { keyOfSmall } from '../grader/testing/small-document';
import { findTemplate } from '../subjects';
import { drawInstance } from './instantiate';

const stepsOf = (f: string) =>
  keyOfSmall({ x: '' }, { f }, { op: 'derivative', of: 'f', wrt: 'x' }).solution.map(({ message, expression }) => [
    message.code,
    expression,
  ]);

/** The steps of one part of a built-in template. */
function builtIn(id: string, partId: string) {
  const document = findTemplate(id);
  const drawn = document && drawInstance(document, 0);
  const part = drawn?.ok ? drawn.value.key.parts.find((key) => key.id === partId) : undefined;
  return part?.solution.map(({ message, expression }) => [message.code, expression]) ?? [];
}

describe('the steps inside a factor', () => {
  it('are the operands of a product, unless one is the variable', () => {
    expect(stepsOf('x*sin(3*x)')).toEqual([
      ['solution.operand', '3*cos(3*x)'],
      ['solution.factor.product', expect.any(String)],
    ]);
    expect(stepsOf('exp(2*x)*sin(3*x)').map(([code]) => code)).toEqual([
      'solution.operand',
      'solution.operand',
      'solution.factor.product',
    ]);
  });

  it('are the composed terms of a sum', () => {
    expect(stepsOf('x^2+sin(3*x)')).toEqual([
      ['solution.operand', '3*cos(3*x)'],
      ['solution.factor.sum', '2*x+3*cos(3*x)'],
    ]);
  });

  it('are none where nothing needs a rule of its own', () => {
    expect(stepsOf('x^2+3*x').map(([code]) => code)).toEqual(['solution.factor.sum']);
  });
});

describe('what cancels', () => {
  it('is shown for the sigmoid under its cross-entropy', () => {
    expect(builtIn('neuron-cross-entropy', 'logit').at(-1)).toEqual(['solution.cancelled', 'y-t']);
  });

  it('is shown for the softmax under its cross-entropy', () => {
    expect(builtIn('softmax-cross-entropy', 'gradient').slice(-2)).toEqual([
      ['solution.quotient-named', 'exp(z)/s-t'],
      ['solution.gradient', 'p-t'],
    ]);
  });

  it('is not spoken of where nothing does', () => {
    expect(stepsOf('sin(x^2)').map(([code]) => code)).not.toContain('solution.cancelled');
  });
});
