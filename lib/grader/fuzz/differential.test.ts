// Our evaluator and our derivatives against strangers: mathjs, the oracle's many digits, and central differences.
import { create, all as everything } from 'mathjs';
import { describe, expect, it } from 'vitest';
import { differentiate } from '../../math/differentiate';
import { Random } from '../../math/equivalence/random';
import { evaluate } from '../../math/evaluate';
import type { Expression } from '../../math/expression';
import { printAscii } from '../../math/print-ascii';
import { Generator } from './generate';
import { oracleValue, type Place, Unknown } from './oracle';
import { placeOf } from './spots';

const REAL = { x: 'real', y: 'positive' };
const math = create(everything ?? {}, {}) as unknown as {
  evaluate(text: string, scope: Record<string, number>): unknown;
  derivative(text: string, wrt: string): { evaluate(scope: Record<string, number>): unknown };
};

/** What mathjs means by the same text: its names for a few functions, and nothing of ours that it has not. */
const SPOKEN = /\b(relu|sigmoid|softplus|step|log_|cbrt|max|min|acot)\b|log_\(|\[/;
const toMathjs = (e: Expression): string | undefined => {
  const text = printAscii(e);
  return SPOKEN.test(text) ? undefined : text.replaceAll(/\bln\(/g, 'log(');
};

function* samples(count: number, depth: number): Iterable<Sample> {
  const random = new Random(20_260_101);
  const generator = new Generator(random, REAL);
  for (let i = 0; i < count; i++) {
    const e = generator.real(depth);
    const place = placeOf(REAL, i, random, new Map());
    yield { e, place, at: new Map([...place.at].map(([name, text]) => [name, Number(text)])) };
  }
}
interface Sample {
  readonly e: Expression;
  readonly place: Place;
  readonly at: Map<string, number>;
}

function exactly(e: Expression, place: Place): number | undefined {
  try {
    return Number(oracleValue(e, place, 64) ?? Number.NaN);
  } catch (error) {
    if (error instanceof Unknown) return undefined;
    throw error;
  }
}

const near = (a: number, b: number, relative: number): boolean =>
  Math.abs(a - b) <= relative * Math.max(1, Math.abs(a), Math.abs(b));

describe('evaluate', () => {
  it('agrees with the oracle', () => {
    let compared = 0;
    for (const { e, place, at } of samples(400, 3)) {
      const due = exactly(e, place);
      const own = evaluate(e, at);
      if (due === undefined || !(Math.abs(due) < 1e6)) continue;
      compared++;
      expect(near(own, due, 1e-6), `${printAscii(e)} at ${JSON.stringify([...at])}: ${own}, ${due}`).toBe(true);
    }
    expect(compared).toBeGreaterThan(150);
  });

  it('agrees with mathjs', () => {
    let compared = 0;
    for (const { e, at } of samples(600, 3)) {
      const text = toMathjs(e);
      const due = text === undefined ? undefined : math.evaluate(text, Object.fromEntries(at));
      if (typeof due !== 'number' || !(Math.abs(due) < 1e6)) continue;
      const own = evaluate(e, at);
      // mathjs has complex values where we have none, and lets them turn real again.
      if (Number.isNaN(own)) continue;
      compared++;
      expect(near(own, due, 1e-9), `${text} at ${JSON.stringify([...at])}: ${own}, ${due}`).toBe(true);
    }
    expect(compared).toBeGreaterThan(100);
  });
});

describe('differentiate', () => {
  it('agrees with central differences of many digits', () => {
    let compared = 0;
    for (const { e, place } of samples(300, 3)) {
      const shifted = (h: string): Place => ({
        ...place,
        at: new Map(
          [...place.at].map(([name, text]) => [
            name,
            name === 'x' ? `${(Number(text) + Number(h)).toFixed(12)}` : text,
          ]),
        ),
      });
      const [right, left] = [exactly(e, shifted('1e-8')), exactly(e, shifted('-1e-8'))];
      const [rightFar, leftFar] = [exactly(e, shifted('2e-8')), exactly(e, shifted('-2e-8'))];
      const due = exactly(differentiate(e, 'x'), place);
      if (
        right === undefined ||
        left === undefined ||
        rightFar === undefined ||
        leftFar === undefined ||
        due === undefined
      )
        continue;
      const [slope, slopeFar] = [(right - left) / 2e-8, (rightFar - leftFar) / 4e-8];
      // Where two step widths disagree there is a kink or a pole.
      if (!near(slope, slopeFar, 1e-4) || !(Math.abs(slope) < 1e4) || Number.isNaN(due)) continue;
      compared++;
      expect(near(slope, due, 1e-3), `${printAscii(e)} at ${JSON.stringify([...place.at])}: ${slope}, ${due}`).toBe(
        true,
      );
    }
    expect(compared).toBeGreaterThan(100);
  });

  it('agrees with the derivative of mathjs', () => {
    let compared = 0;
    for (const { e, at } of samples(300, 2)) {
      const text = toMathjs(e);
      const own = evaluate(differentiate(e, 'x'), at);
      if (text === undefined || !(Math.abs(own) < 1e6)) continue;
      let due: unknown;
      try {
        due = math.derivative(text, 'x').evaluate(Object.fromEntries(at));
      } catch {
        // mathjs has no derivative of it.
        continue;
      }
      if (typeof due !== 'number' || Number.isNaN(due)) continue;
      compared++;
      expect(near(own, due, 1e-7), `${text} at ${JSON.stringify([...at])}: ${own}, ${due}`).toBe(true);
    }
    expect(compared).toBeGreaterThan(60);
  });
});
