// The five interview scenarios that the subject began with, served with their own numbers and made precise.
import { describe, expect, it } from 'vitest';
import { gradePart } from '../../grader/grade';
import type { KeyPart } from '../../problems/key';
import { findTemplate } from '..';
import { draw } from '../testing/seeds';

/** The pinned instance of a template, and what its parts say to an answer: the verdict's word and the misconceptions' codes. */
function pinned(id: string) {
  const document = findTemplate(id);
  if (!document) throw new Error(`no template ${id}`);
  const { instance } = draw(document, 0);
  const part = (name: string) => instance.key.parts.find((key) => key.id === name) as KeyPart;
  const say = (name: string, answer: string) => {
    const { word, misconceptions } = gradePart(part(name), answer);
    return [word, ...misconceptions.map(({ code }) => code)];
  };
  const spoken = document.followUps.map(({ rubric }) => rubric.en).join('\n');
  return { ...instance, document, part, say, spoken, conventions: instance.question.conventions.join('\n') };
}

describe('∂L/∂w of a neuron', () => {
  const { say, conventions, question } = pinned('neuron-gradient');

  it('has the activation at the pre-activation z, and the input last', () => {
    expect(conventions).toContain('pre-activation is $z$');
    expect(question.prompt).toContain('z &= w x+b');
    expect(say('gradient', '2(y-t)*sigmoid(z)*(1-sigmoid(z))*x')).toEqual(['correct']);
    expect(say('factors', 'dL/dy*dy/dz*dz/dw')).toEqual(['correct']);
    expect(say('gradient', '2(y-t)*x')).toEqual(['incorrect', 'activation-derivative-dropped']);
    expect(say('gradient', '2(t-y)*y*(1-y)*x')).toEqual(['incorrect', 'difference-reversed']);
  });
});

describe('f(x) = sin(3x² + 2) at 1', () => {
  const { say, parameters, part } = pinned('compound-function');

  it('is served as it stands in the source', () => {
    expect(parameters).toMatchObject({ outer: 'sin(u)', inner: '3*x^2+2', p: '1' });
    expect(say('derivative', 'cos(3x^2+2)*6x')).toEqual(['correct']);
    expect(say('value', '6cos(5)')).toEqual(['correct']);
    expect(say('value', '1.702')).toEqual(['correct']);
  });

  it('knows the three numbers that people get', () => {
    expect(say('value', '5.977')).toEqual(['incorrect', 'degrees']);
    expect(say('value', '0.2837')).toEqual(['incorrect', 'inner-derivative-dropped']);
    expect(say('value', '6.2837')).toEqual(['incorrect', 'added-not-multiplied']);
  });

  it('leaves out, at 1 only, the rule that agrees there by chance', () => {
    const codes = (name: string) => part(name).misconceptions.map(({ code }) => code);
    expect(codes('derivative')).toContain('power-not-lowered');
    expect(codes('value')).not.toContain('power-not-lowered');
    expect(say('derivative', '6x^2*cos(3x^2+2)')).toEqual(['incorrect', 'power-not-lowered']);
  });
});

describe('∂L/∂w₁ through three layers', () => {
  const { say, conventions, spoken } = pinned('three-layer-backprop');

  it('is a plain product for scalars', () => {
    expect(say('factors', 'dL/dy*dy/dh2*dh2/dz2*dz2/dh1*dh1/dz1*dz1/dw1')).toEqual(['correct']);
    expect(say('gradient', '2(y-t)*w3*h2(1-h2)*w2*h1(1-h1)*x')).toEqual(['correct']);
    expect(say('gradient', '2(y-t)*w3*h2(1-h2)*w2*h1(1-h1)*w1')).toEqual(['incorrect', 'wrong-operand']);
  });

  it('says that order and transposes matter for vectors', () => {
    expect(conventions).toContain('in matrix form their order and transposes matter');
    expect(spoken).toContain(String.raw`(D_1 W_2^\top D_2 W_3^\top \delta)\,x^\top`);
  });
});

describe('∂L/∂w of a recurrent network', () => {
  const { say, conventions, spoken } = pinned('rnn-through-time');

  it('is the sum over all steps, each ending in an immediate derivative', () => {
    const sum = 'dL/dh3*d+h3/dw + dL/dh3*dh3/dh2*d+h2/dw + dL/dh3*dh3/dh2*dh2/dh1*d+h1/dw';
    expect(say('sum', sum)).toEqual(['correct']);
    expect(conventions).toContain('immediate derivative');
  });

  it('names the one path of the source as one path only', () => {
    expect(say('sum', 'dL/dh3*dh3/dh2*dh2/dh1*d+h1/dw')).toEqual(['incorrect', 'first-step-only']);
    expect(say('paths', '1')).toEqual(['incorrect', 'last-step-only']);
  });

  it('does not say that gates remove vanishing', () => {
    expect(spoken).toContain('eases vanishing but does not remove it');
    expect(spoken).toContain('Exploding gradients are clipped');
  });
});

describe('J = f(g(h(x))) at 2', () => {
  const { say, parameters, question, conventions } = pinned('composed-rates');

  it('is served with the rates of the source, each at its own point', () => {
    expect(parameters).toMatchObject({ fv: '3', gv: '1/2', hv: '4', p: '2' });
    expect(question.prompt).toContain("h'(x) = 4, \\qquad g'(u) = 0.5, \\qquad f'(v) = 3");
    expect(question.prompt).toContain("$g'$ at $u = h(2)$ and $f'$ at $v = g(u)$");
    expect(conventions).toContain('A derivative is a local rate');
  });

  it('multiplies to 6', () => {
    expect(say('value', '6')).toEqual(['correct']);
    expect(say('value', '7.5')).toEqual(['incorrect', 'added-not-multiplied']);
    expect(say('estimate', '0.06')).toEqual(['correct']);
    expect(say('depth', 'exploding')).toEqual(['correct']);
  });
});
