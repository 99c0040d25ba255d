// Domains in the notation of the contracts: `real`, `positive`, `(0,inf)`, `[-pi/2,3*pi]`.
import { err, ok, type Result } from '../result';
import type { Bound, Domain } from './expression';
import { compare, divide, fromDecimal, isZero, multiply, negate, ONE, printRational, type Rational } from './rational';

const WORDS = ['real', 'positive', 'nonnegative', 'integer', 'function'] as const;

/**
 * Reads a domain. Ends are rational (`3`, `-1/2`, `0.25`), `inf`, `-inf`, or a multiple of pi (`pi`, `-pi/2`, `2*pi`,
 * `3/4*pi`). Fails with `bad-domain` for anything else and for an empty interval. An infinite end counts as open.
 */
export function readDomain(text: string): Result<Domain> {
  const plain = text.replaceAll(/\s/g, '');
  const word = WORDS.find((w) => w === plain);
  if (word) return ok({ type: word });
  const bad = err({ code: 'bad-domain', params: { domain: text.slice(0, 80) } });
  const parts = plain.length <= 400 ? /^([[(])([^,]+),([^,]+)([\])])$/.exec(plain) : null;
  if (!parts) return bad;
  const from = readEnd(parts[2] as string, parts[1] === '[', '-inf');
  const to = readEnd(parts[3] as string, parts[4] === ']', 'inf');
  if (!from || !to || !isOrdered(from, to)) return bad;
  return ok({ type: 'interval', from, to });
}

function readEnd(text: string, closed: boolean, infinite: string): Bound | undefined {
  if (text === infinite || (infinite === 'inf' && text === '+inf'))
    return { value: undefined, pi: false, closed: false };
  const parts = /^([+-]?)(?:([\d.]+)(?:\/([\d.]+))?)?(?:(\*?)(pi|π)(?:\/([\d.]+))?)?$/.exec(text);
  if (!parts || (parts[2] === undefined && (parts[5] === undefined || parts[4] === '*'))) return undefined;
  const top = parts[2] === undefined ? ONE : fromDecimal(parts[2]);
  const bottom = parts[3] === undefined ? ONE : fromDecimal(parts[3]);
  const piBottom = parts[6] === undefined ? ONE : fromDecimal(parts[6]);
  const size = top && bottom && piBottom && divide(top, multiply(bottom, piBottom));
  if (!size) return undefined;
  const value = parts[1] === '-' ? negate(size) : size;
  return { value, pi: parts[5] !== undefined && !isZero(value), closed };
}

/** π between two rationals close enough to order any ends a problem would have. */
const PI_LOW: Rational = { n: 31415926535897932384n, d: 10000000000000000000n };
const PI_HIGH: Rational = { n: 31415926535897932385n, d: 10000000000000000000n };

function isOrdered(from: Bound, to: Bound): boolean {
  if (!from.value || !to.value) return true;
  if (from.pi === to.pi) {
    const order = compare(from.value, to.value);
    return order < 0 || (order === 0 && from.closed && to.closed);
  }
  const high = from.pi ? multiply(from.value, from.value.n > 0n ? PI_HIGH : PI_LOW) : from.value;
  const low = to.pi ? multiply(to.value, to.value.n > 0n ? PI_LOW : PI_HIGH) : to.value;
  return compare(high, low) < 0;
}

/** The domain in the notation it is read in. */
export function printDomain(domain: Domain): string {
  if (domain.type !== 'interval') return domain.type;
  const { from, to } = domain;
  return `${from.closed ? '[' : '('}${printEnd(from, '-inf')},${printEnd(to, 'inf')}${to.closed ? ']' : ')'}`;
}

function printEnd({ value, pi }: Bound, infinite: string): string {
  if (!value) return infinite;
  if (!pi) return printRational(value);
  const { n, d } = value;
  const multiple = n === 1n ? 'pi' : n === -1n ? '-pi' : `${n}*pi`;
  return d === 1n ? multiple : `${multiple}/${d}`;
}
