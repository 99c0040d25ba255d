// The wrong derivatives of a small recurrent network and of one composition: what each faulty rule gives, and what it shows.
import { describe, expect, it } from 'vitest';
import type { Domain, Expression } from '../math/expression';
import { parse } from '../math/parse';
import { printPlain } from '../math/print-plain';
import { faultyResults } from './faulty-results';
import { buildGraph } from './graph';
import { ruleOf } from './number-codes';
import { traceDerivative } from './trace';

function faultsOf(inputs: readonly string[], definitions: Readonly<Record<string, string>>, of: string, wrt: string) {
  const variables = new Map<string, Domain>(inputs.map((name) => [name, { type: 'real' }]));
  const trees = new Map<string, Expression>();
  for (const [name, text] of Object.entries(definitions)) {
    const read = parse(text, { variables, definitions: new Set(trees.keys()), shapes: new Map(), mode: 'expression' });
    if (!read.ok) throw new Error(`${text} cannot be read`);
    trees.set(name, read.value.expression);
  }
  const probes = [0.4, -0.7, 1.1].map((x) => new Map(inputs.map((name, i) => [name, x + 0.3 * i])));
  const faults = faultyResults(traceDerivative(buildGraph(trees), of, wrt), probes);
  const shown = (shows: Readonly<Record<string, Expression>>) =>
    Object.fromEntries(Object.entries(shows).map(([name, e]) => [name, printPlain(e)]));
  return new Map(faults.map(({ code, result, shows }) => [code, { result: printPlain(result), shows: shown(shows) }]));
}

const RECURRENT = { h1: 'tanh(w*h0)', h2: 'tanh(w*h1)', L: '(h2-t)^2' };

describe('faultyResults', () => {
  const recurrent = faultsOf(['w', 'h0', 't'], RECURRENT, 'L', 'w');
  const composition = faultsOf(['x'], { u: '3*x^2+5*x^4', f: 'sin(u)' }, 'f', 'x');

  it.each([
    ['activation-derivative-dropped', '2*h1*(h2-t)*(1-h2^2)+2*w*h0*(h2-t)*(1-h2^2)', 'the inner derivative h0 is kept'],
    [
      'activation-derivative-dropped-2',
      '2*h1*(h2-t)+2*w*h0*(h2-t)*(1-h1^2)',
      'dropped once, so in both arrows into h2',
    ],
    ['activation-not-differentiated-2', '2*h2*h1*(h2-t)+2*h2*w*h0*(h2-t)*(1-h1^2)', 'in both arrows into h2'],
    ['tanh-square-dropped-2', '2*h1*(h2-t)*(1-h2)+2*w*h0*(h2-t)*(1-h2)*(1-h1^2)', 'in both arrows into h2'],
    ['factor-dropped', '2*h1*(h2-t)*(1-h2^2)+2*h0*(h2-t)*(1-h1^2)', 'the whole link from h1 to h2'],
    ['last-step-only', '2*h1*(h2-t)*(1-h2^2)', 'the shortest path'],
    ['first-step-only', '2*w*h0*(h2-t)*(1-h2^2)*(1-h1^2)', 'the longest path'],
  ])('gives %s as %s: %s', (code, result) => {
    expect(recurrent.get(code)?.result).toBe(result);
  });

  it('shows the very place', () => {
    expect(composition.get('power-not-lowered')?.shows.node).toBe('x^2');
    expect(composition.get('power-not-lowered-2')?.shows.node).toBe('x^4');
    expect(recurrent.get('tanh-square-dropped-2')?.shows.node).toBe('tanh(w*h1)');
    expect(recurrent.get('activation-derivative-dropped')?.shows).toEqual({ value: '1-h1^2' });
    expect(recurrent.get('factor-dropped')?.shows).toEqual({ factor: 'dh2/dh1', value: 'w*(1-h2^2)' });
  });

  it('gives no code twice, and numbers the places of one rule', () => {
    const codes = [...recurrent.keys()];
    expect(codes.filter((code) => ruleOf(code) === 'wrong-operand')).toEqual([
      'wrong-operand',
      'wrong-operand-2',
      'wrong-operand-3',
    ]);
  });

  it('forgets one use of a name that is used twice, on the way', () => {
    // Two diamonds in a row: four paths, two of them along u → p.
    const diamonds = { a: '2*x', b: 'x^2', u: 'a*b', p: 'u^3', q: 'sin(u)', L: 'p+q' };
    const faults = faultsOf(['x'], diamonds, 'L', 'x');
    expect(faults.get('branch-missing-3')).toEqual({
      result: '2*b*cos(u)+2*a*x*cos(u)',
      shows: { name: 'u', dropped: 'p' },
    });
    expect(faults.get('path-missing')?.shows).toEqual({ wrt: 'x', dropped: 'b' });
  });

  it('multiplies paths that should be added', () => {
    expect(faultsOf(['x'], { a: 'x^2', b: '3*x', L: 'a+b' }, 'L', 'x').get('paths-multiplied')?.result).toBe('6*x');
  });

  it('leaves out a rule that gives the right derivative', () => {
    // exp kept as it is, is its own derivative.
    const exponential = faultsOf(['x'], { u: '2*x', f: 'exp(u)' }, 'f', 'x');
    expect(exponential.has('outer-not-differentiated')).toBe(false);
    expect(exponential.has('inner-derivative-dropped')).toBe(true);
  });
});
