// The evaluator of many bits against the oracle's digits: the ball of every expression contains the value, at each precision.
import { describe, expect, it } from 'vitest';
import { Builder } from '../../math/equivalence/build';
import { Graph } from '../../math/equivalence/graph';
import { Random } from '../../math/equivalence/random';
import type { Expression } from '../../math/expression';
import { decimalsOf, type Precise } from '../../math/mathjs';
import type { Ball } from '../../math/precise/ball';
import { Evaluator } from '../../math/precise/evaluate';
import { printAscii } from '../../math/print-ascii';
import { fromDecimal, negate, type Rational } from '../../math/rational';
import { Generator } from './generate';
import { oracleValue, type Place, Unknown } from './oracle';
import { placeOf } from './spots';

const SETTING = { x: 'real', y: 'positive', n: 'integer' };
const DIGITS = 120;
const SLACK = '1e-90';
const PRECISIONS = [64, 128, 256, 1024] as const;
const COUNT = 300;
const MOST = '1e60';

const decimal = decimalsOf(DIGITS + 200);

function exactly(e: Expression, place: Place): Precise | 'undefined' | undefined {
  try {
    return oracleValue(e, place, DIGITS) ?? 'undefined';
  } catch (error) {
    if (error instanceof Unknown) return undefined;
    throw error;
  }
}

function rationalOf(text: string): Rational {
  const size = fromDecimal(text.replace('-', ''), true);
  if (!size) throw new Error(`${text} is no decimal`);
  return text.startsWith('-') ? negate(size) : size;
}

/** The distance from the middle, and the radius. */
const apart = (ball: Ball, value: Precise): readonly [distance: Precise, radius: Precise] => {
  const unit = decimal('2').pow(ball.e);
  return [decimal(`${ball.m}`).times(unit).minus(value).abs(), unit.times(ball.r)];
};

describe('the evaluator of many bits', () => {
  it.each(PRECISIONS)('encloses what the oracle finds, in %i bits', (bits) => {
    const random = new Random(bits);
    const generator = new Generator(random, SETTING);
    let compared = 0;
    let narrow = 0;
    for (let i = 0; i < COUNT; i++) {
      const e = generator.real(2 + (i % 3));
      const place = placeOf(SETTING, i, random, new Map());
      const due = exactly(e, place);
      const node = new Builder(new Graph(), { variables: new Map(), definitions: new Map(), shapes: new Map() }).build(
        e,
      );
      if (due === undefined || !node) continue;
      const at = new Map([...place.at].map(([name, text]) => [name, rationalOf(text)]));
      const found = new Evaluator(node).at(({ name }) => at.get(name), bits, 0);
      const text = `${printAscii(e)} at ${JSON.stringify([...place.at])}`;
      if (found === 'undefined') expect(due, text).toBe('undefined');
      if (!found || found === 'undefined') continue;
      if (found.sure) expect(due, text).not.toBe('undefined');
      if (due === 'undefined' || due.abs().gt(MOST)) continue;
      const [distance, radius] = apart(found.balls[0] as Ball, due);
      compared++;
      const slack = due.abs().plus(1).times(SLACK);
      expect(distance.lte(radius.plus(slack)), `${text}: off by ${distance}, said ${radius}`).toBe(true);
      if (
        radius.lte(
          due
            .abs()
            .plus(1)
            .times(decimal('2').pow(20 - bits)),
        )
      )
        narrow++;
    }
    expect(compared).toBeGreaterThan(COUNT / 3);
    expect(narrow).toBeGreaterThan(0.9 * compared);
  });
});
