// A constant too small for any number of digits still proves a difference: when exact algebra shows that it is the difference.
import { isZero } from '../rational';
import { DomainBounds } from './domain-bounds';
import { type Explore, proveZero } from './exact';
import type { GraphNode, Op } from './node';
import { Pair } from './pair';

/** Constants of the two sides that are tried as their difference. */
const MAX_TRIED = 4;
const NEVER_ZERO: ReadonlySet<Op> = new Set(['pi', 'exp', 'cosh', 'sigmoid', 'softplus']);

/**
 * Whether student = reference ± c on the whole domain for a constant c that occurs in them and cannot be zero. Only for sides
 * that have a value somewhere.
 */
export function differByConstant(pair: Pair, explore: Explore): boolean {
  const { graph, student, reference, program } = pair;
  const constants = program.filter((node) => !node.continuous && !node.discrete && !node.value && isNeverZero(node));
  for (const constant of constants.reverse().slice(0, MAX_TRIED)) {
    for (const shifted of [graph.add(reference, constant), graph.sub(reference, constant)]) {
      const moved = new Pair(graph, student, shifted);
      if (proveZero(moved, new DomainBounds(moved).signs, explore).result === 'zero') return true;
    }
  }
  return false;
}

/** Known from its form; a number is known anyway. */
function isNeverZero({ op, a, b, value }: GraphNode): boolean {
  if (value) return !isZero(value);
  if (NEVER_ZERO.has(op)) return true;
  if (op === 'mul' || op === 'div') return isNeverZero(a) && isNeverZero(b);
  return (op === 'neg' || op === 'abs' || op === 'pow') && isNeverZero(a);
}
