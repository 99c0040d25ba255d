// Where the unknown of a rational function ranges, as exact ends.
import type { Bound } from '../expression';
import { type Rational, ZERO } from '../rational';
import { encloseAll } from './enclose';
import type { Pair } from './pair';
import { exactly, placeDomain } from './points';
import type { End } from './polynomial-sign';
import { programOf } from './program';
import type { Unknown } from './rational-function';
import { UNCERTAIN } from './state';

/** The ends between which the unknown lies on the whole domain; a domain's rational ends are exact, others a little outside. */
export function rangeOfUnknown(pair: Pair, { node, exponential }: Unknown): readonly [End, End] {
  for (const variable of pair.variables) placeDomain(variable);
  encloseAll(programOf(node), pair.sample);
  const { domain } = node;
  if (exponential) return [ZERO, undefined];
  if (node.op !== 'var' || !domain)
    return node.state & UNCERTAIN ? [undefined, undefined] : [outer(node.lo), outer(node.hi)];
  const [from, to] = domain.type === 'interval' ? [domain.from, domain.to] : [undefined, undefined];
  return [endOf(from, node.lo, -1), endOf(to, node.hi, 1)];
}

/** Finite bounds that are not as large as can be. */
const outer = (x: number): End => (Math.abs(x) < Number.MAX_VALUE ? exactly(x) : undefined);

function endOf(bound: Bound | undefined, x: number, side: 1 | -1): End {
  if (bound && !bound.pi) return bound.value;
  const end = outer(x);
  if (!bound || !end) return end;
  // The double is a multiple of π rounded inwards, by much less than this.
  const slack: Rational = exactly(2 ** Math.ceil(Math.log2(Math.abs(x)) - 48));
  return { n: end.n * slack.d + BigInt(side) * slack.n * end.d, d: end.d * slack.d };
}
