// Figures as data: hidden names stay hidden, boxes follow the composition, weights stand on their arrows, a tangent has the slope.
import { describe, expect, it } from 'vitest';
import type { Figure } from './figure';
import { drawInstance } from './instantiate';
import { parseTemplate } from './parse-template';
import type { TemplateFigure } from './template';

interface Sketch {
  readonly variables: readonly object[];
  readonly definitions: readonly object[];
  readonly figure: TemplateFigure;
  readonly parameters?: readonly object[];
  readonly answer: object;
}

function figuresOf({ variables, definitions, figure, parameters = [], answer }: Sketch) {
  const parsed = parseTemplate({
    schema: 1,
    id: 'sketch',
    version: 1,
    subject: 'chain-rule',
    skill: 'chain-rule',
    title: { en: 'Sketch' },
    difficulty: 1,
    minutes: 1,
    parameters: [{ name: 'k1', type: 'integer', from: 1, to: 2 }, ...parameters],
    variables,
    definitions,
    prompt: { en: 'A sketch.' },
    conventions: [],
    parts: [{ id: 'a', skill: 'chain-rule', prompt: { en: 'What is it?' }, answer }],
    pinned: [],
    followUps: [],
    figures: [figure],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const drawn = drawInstance(parsed.value, 1);
  if (!drawn.ok) throw new Error(JSON.stringify(drawn.error));
  return { question: drawn.value.question.figures, key: drawn.value.key.figures };
}

function only<K extends Figure['kind']>(figures: readonly Figure[], kind: K): Extract<Figure, { kind: K }> {
  const [figure, ...others] = figures;
  if (figure?.kind !== kind || others.length > 0) throw new Error(`not one ${kind}`);
  return figure as Extract<Figure, { kind: K }>;
}

describe('makeFigures', () => {
  it('draws the graph of the names that are shown', () => {
    const { question, key } = figuresOf({
      variables: [
        { name: 'x', domain: 'real' },
        { name: 'w', domain: 'real' },
      ],
      definitions: [
        { name: 'u', is: 'w*x', hidden: true },
        { name: 'y', is: 'tanh(u)' },
        { name: 'L', is: 'y^2+x' },
      ],
      figure: { kind: 'graph' },
      answer: { op: 'derivative', of: 'L', wrt: 'w' },
    });
    const graph = only(question, 'graph');
    expect(graph.nodes.map(({ name }) => name)).toEqual(['x', 'w', 'y', 'L']);
    expect(graph.edges.map(([from, to]) => `${from}>${to}`).sort()).toEqual(['w>y', 'x>L', 'x>y', 'y>L']);
    expect(key).toEqual([]);
  });

  it('gives matrices their shapes', () => {
    const { question } = figuresOf({
      variables: [
        { name: 'W', domain: 'real', shape: [2, 3] },
        { name: 'v', domain: 'real', shape: [3, 1] },
      ],
      definitions: [
        { name: 'z', is: 'W*v' },
        { name: 'L', is: 'z^T*z' },
      ],
      figure: { kind: 'graph' },
      answer: { op: 'gradient', of: 'L', wrt: 'W' },
    });
    expect(only(question, 'graph').nodes.map(({ name, shape }) => [name, shape?.join('×')])).toEqual([
      ['W', '2×3'],
      ['v', '3×1'],
      ['z', '2×1'],
      ['L', undefined],
    ]);
  });

  it('nests a composition in the key, with a polynomial as one layer', () => {
    const { question, key } = figuresOf({
      variables: [{ name: 'x', domain: 'real' }],
      definitions: [{ name: 'f', is: 'exp(2*sin(3*x^2+1))' }],
      figure: { kind: 'nested', of: 'f' },
      answer: { op: 'derivative', of: 'f', wrt: 'x' },
    });
    expect(question).toEqual([]);
    expect(only(key, 'nested').layers.map(({ name, formula }) => `${name} = ${formula}`)).toEqual([
      'f = \\exp(u)',
      'u = 2 v',
      'v = \\sin(s)',
      's = 3 x^{2}+1',
    ]);
  });

  it('unrolls a network with the weight on each arrow, also through a pre-activation', () => {
    const { question } = figuresOf({
      parameters: [{ name: 'T', type: 'integer', from: 2, to: 2 }],
      variables: [
        { name: 'w', domain: 'real' },
        { name: 'v', domain: 'real' },
        { name: 'h0', domain: 'real' },
        { name: 'x{k}', domain: 'real', each: { index: 'k', from: 1, to: 'T' } },
      ],
      definitions: [
        { name: 'z1', is: 'w*h0+v*x1' },
        { name: 'h1', is: 'tanh(z1)' },
        { name: 'z2', is: 'w*h1+v*x2' },
        { name: 'h2', is: 'tanh(z2)' },
        { name: 'L', is: 'h1^2+h2^2' },
      ],
      figure: { kind: 'unrolled', state: 'h', input: 'x', steps: 'T' },
      answer: { op: 'derivative', of: 'L', wrt: 'w' },
    });
    expect(only(question, 'unrolled')).toEqual({
      kind: 'unrolled',
      states: [
        { tex: 'h_{0}', feedsLast: false },
        { tex: 'h_{1}', weight: 'w', input: { tex: 'x_{1}', weight: 'v' }, feedsLast: true },
        { tex: 'h_{2}', weight: 'w', input: { tex: 'x_{2}', weight: 'v' }, feedsLast: true },
      ],
      last: 'L',
    });
  });

  it('keeps the tangent for the key, inside the domain and with gaps for what has no value', () => {
    const { question, key } = figuresOf({
      variables: [{ name: 'x', domain: 'positive', at: '1' }],
      definitions: [{ name: 'f', is: 'ln(x)' }],
      figure: { kind: 'tangent', of: 'f', wrt: 'x' },
      answer: { op: 'derivative', of: 'f', wrt: 'x' },
    });
    expect(question).toEqual([]);
    const tangent = only(key, 'tangent');
    expect(tangent.at).toEqual([1, 0]);
    expect(tangent.slope).toBeCloseTo(1, 12);
    expect(tangent.points[0]).toEqual([0, null]);
    expect(tangent.points.slice(1).every(([x, y]) => y !== null && Math.abs(y - Math.log(x)) < 1e-12)).toBe(true);
  });
});
