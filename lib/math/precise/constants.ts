// π and ln 2 as integers of any length, computed once for each length.
import { shifted } from './ball';

const GUARD = 32;
const SHORTEST = 256;

/** arctan(1/k) or artanh(1/k) in units of 2^−bits; each of fewer than bits/4 terms is off by less than 2 units. */
function inverse(k: bigint, bits: number, alternating: boolean): bigint {
  const square = alternating ? -k * k : k * k;
  let power = (1n << BigInt(bits)) / k;
  let sum = power;
  for (let n = 3n; power !== 0n; n += 2n) {
    power /= square;
    sum += power / n;
  }
  return sum;
}

class Constant {
  private readonly known = new Map<number, bigint>();

  constructor(private readonly compute: (bits: number) => bigint) {}

  /** In units of 2^−bits, with an error below two units: `compute` is off by less than 28·bits/2 < 2^GUARD. */
  at(bits: number): bigint {
    let length = SHORTEST;
    while (length < bits) length *= 2;
    let value = this.known.get(length);
    if (value === undefined) {
      value = this.compute(length + GUARD);
      this.known.set(length, value);
    }
    return shifted(value, bits - length - GUARD);
  }
}

/** Machin: π = 16 arctan 1/5 − 4 arctan 1/239. */
export const PI = new Constant((bits) => 16n * inverse(5n, bits, true) - 4n * inverse(239n, bits, true));

/** ln 2 = 18 artanh 1/26 − 2 artanh 1/4801 + 8 artanh 1/8749. */
export const LN2 = new Constant(
  (bits) => 18n * inverse(26n, bits, false) - 2n * inverse(4801n, bits, false) + 8n * inverse(8749n, bits, false),
);
