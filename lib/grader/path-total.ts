// Whether two sums of derivative products are equal as a whole, though their terms are not: by random numbers in a prime field.
import { type Chain, commutes } from './chain';
import type { DerivativeProduct } from './derivative-product';
import type { DerivativeFactor } from './link';

const PRIME = 2_147_483_647n;
const ROUNDS = 3;

const mod = (a: bigint): bigint => ((a % PRIME) + PRIME) % PRIME;

function inverse(a: bigint): bigint {
  let result = 1n;
  let base = mod(a);
  for (let k = PRIME - 2n; k; k >>= 1n) {
    if (k & 1n) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}

/** The value of an edge in one round: fixed by its names, spread over the field. */
function edgeValue(of: string, wrt: string, round: number): bigint {
  let hash = 2_166_136_261 + round;
  for (const c of `${of}\u0000${wrt}\u0000${round}`) hash = Math.imul(hash ^ (c.codePointAt(0) ?? 0), 16_777_619);
  return mod(BigInt(hash >>> 0) * 48_271n + 1n);
}

/** ∂of/∂wrt as the sum over all paths of the products of edge values. */
function totalValue(chain: Chain, { of, wrt, immediate }: DerivativeFactor, round: number): bigint {
  if (immediate) return edgeValue(of, wrt, round);
  const { graph } = chain.linker;
  const values = new Map<string, bigint>([[wrt, 1n]]);
  for (const name of graph.order) {
    if (name === wrt) continue;
    let value = 0n;
    for (const input of graph.inputs.get(name) ?? []) {
      const below = values.get(input);
      if (below) value += below * edgeValue(name, input, round);
    }
    values.set(name, mod(value));
  }
  return values.get(of) ?? 0n;
}

function sumValue(chain: Chain, terms: readonly DerivativeProduct[], round: number): bigint {
  let total = 0n;
  for (const { coefficient, members } of terms) {
    let value = mod(coefficient.n) * inverse(coefficient.d);
    for (const { factor, exponent } of members) {
      const upward = totalValue(chain, factor, round);
      // A factor ∂lower/∂upper that the chain allows is one over the link upwards.
      const own = upward || inverse(totalValue(chain, { of: factor.wrt, wrt: factor.of, immediate: false }, round));
      value = (value * (exponent === 1 ? own : inverse(own))) % PRIME;
    }
    total = mod(total + value);
  }
  return total;
}

/** True when both sums have the same value for any derivatives along the edges; never asked for matrices. */
export function sameTotal(
  chain: Chain,
  left: readonly DerivativeProduct[],
  right: readonly DerivativeProduct[],
): boolean {
  const scalar = [...left, ...right].every((p) => p.members.every((m) => commutes(chain, m.factor)));
  if (!scalar) return false;
  for (let round = 0; round < ROUNDS; round++) {
    if (sumValue(chain, left, round) !== sumValue(chain, right, round)) return false;
  }
  return true;
}
