// A scalar expression to many significant digits, as decimal text.
import { Builder } from '../equivalence/build';
import { Graph } from '../equivalence/graph';
import type { Expression, Scope } from '../expression';
import type { Rational } from '../rational';
import { magnitude, signOf } from './ball';
import { Evaluator, missingBits } from './evaluate';
import { knownDigits, printBall } from './print';

const NO_NAMES: Scope = { variables: new Map(), definitions: new Map(), shapes: new Map() };
const LADDER = [256, 512, 1024, 2048, 4096] as const;
/** Multiplications times bits. */
const FUEL = 4_000_000;
/** What has no bounds with so many bits (a division by a hidden zero, a tower) is not helped by more. */
const HOPELESS = 1024;
const BITS_A_DIGIT = 3.33;

/**
 * `e` to `digits` significant digits (`1.25`, `3e-30`), all of them right but for a unit of the last; `env` gives exact values
 * of the variables. Undefined where the expression has no value, contains unknown functions or matrices, or costs too
 * much. What no precision tells from zero, and is below 10^(−3·digits), is `0`.
 */
export function evaluateExpression(
  e: Expression,
  env: ReadonlyMap<string, Rational>,
  digits: number,
): string | undefined {
  const graph = new Graph();
  const node = new Builder(graph, NO_NAMES).build(e);
  if (!node || graph.full || graph.nodes.some(({ op }) => op === 'apply')) return undefined;
  const evaluator = new Evaluator(node);
  let zero = false;
  for (const bits of LADDER) {
    if (evaluator.cost * bits > FUEL) break;
    const found = evaluator.at(({ name }) => env.get(name), bits, 0);
    if (found === 'undefined') return undefined;
    const value = found?.balls[0];
    if (!found && bits >= HOPELESS) break;
    if (!found || !value) continue;
    if (found.sure && (value.r === 0 || (signOf(value) !== 0 && knownDigits(value) > digits))) {
      return printBall(value, digits);
    }
    zero = signOf(value) === 0 && magnitude(value) < -3 * digits * BITS_A_DIGIT;
    if (zero && missingBits(found, value) <= 0) break;
  }
  return zero ? '0' : undefined;
}
