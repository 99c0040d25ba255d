// A value as a person writes it: exactly when that is short, else twelve significant digits.
import { printRational, type Rational, toNumber } from '../math/rational';
import type { Quantity } from './enclose-number';

const DIGITS = 12;

/** A short decimal or fraction that is exactly this number, if there is one. */
function exactText(value: Rational): string | undefined {
  const text = printRational(value);
  if (value.d === 1n) return text.length <= 2 * DIGITS ? text : undefined;
  let rest = value.d;
  for (const prime of [2n, 5n]) while (rest % prime === 0n) rest /= prime;
  if (rest !== 1n) return text.length <= DIGITS ? text : undefined;
  const decimal = toNumber(value).toPrecision(DIGITS);
  return /e/.test(decimal) ? undefined : decimal.replace(/\.?0+$/, '');
}

/** The value as text in the grammar of numbers. */
export function showNumber(quantity: Quantity): string {
  if (quantity.exact) return exactText(quantity.exact) ?? trim(toNumber(quantity.exact));
  const bounds = quantity.bounds(0);
  return typeof bounds === 'string' ? bounds : trim(toNumber(bounds.lo) / 2 + toNumber(bounds.hi) / 2);
}

const trim = (x: number): string => {
  if (!Number.isFinite(x)) return x > 0 ? 'more than 1e300' : 'less than -1e300';
  const [digits = '', exponent] = x.toPrecision(DIGITS).split('e');
  const short = digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
  return exponent === undefined ? short : `${short}e${Number(exponent)}`;
};
