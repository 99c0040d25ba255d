// Polynomials in one unknown with whole coefficients, lowest first, without leading zeros; the zero polynomial is empty.

export type Polynomial = readonly bigint[];

const trimmed = (p: bigint[]): Polynomial => {
  while (p.length > 0 && p[p.length - 1] === 0n) p.pop();
  return p;
};

export const plus = (p: Polynomial, q: Polynomial): Polynomial =>
  trimmed(Array.from({ length: Math.max(p.length, q.length) }, (_, i) => (p[i] ?? 0n) + (q[i] ?? 0n)));

export const minus = (p: Polynomial): Polynomial => p.map((c) => -c);

export function times(p: Polynomial, q: Polynomial): Polynomial {
  if (p.length === 0 || q.length === 0) return [];
  const product = new Array<bigint>(p.length + q.length - 1).fill(0n);
  for (const [i, a] of p.entries())
    for (const [j, b] of q.entries()) product[i + j] = (product[i + j] as bigint) + a * b;
  return product;
}

export const derivative = (p: Polynomial): Polynomial => p.slice(1).map((c, i) => c * BigInt(i + 1));

export const leading = (p: Polynomial): bigint => p[p.length - 1] ?? 0n;

const gcdOf = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y) [x, y] = [y, x % y];
  return x;
};

/** Divided by its positive content. */
export function primitive(p: Polynomial): Polynomial {
  const content = p.reduce(gcdOf, 0n);
  return content <= 1n ? p : p.map((c) => c / content);
}

/** A positive multiple of the remainder of p divided by q, and the quotient that goes with it. */
function divide(p: Polynomial, q: Polynomial): { quotient: Polynomial; remainder: Polynomial } {
  const top = leading(q);
  const size = top < 0n ? -top : top;
  const rest = [...p];
  const quotient = new Array<bigint>(Math.max(0, p.length - q.length + 1)).fill(0n);
  for (let shift = p.length - q.length; shift >= 0; shift--) {
    const c = (rest[shift + q.length - 1] ?? 0n) * (top < 0n ? -1n : 1n);
    for (let i = 0; i < rest.length; i++) rest[i] = (rest[i] as bigint) * size;
    for (let i = 0; i < quotient.length; i++) quotient[i] = (quotient[i] as bigint) * size;
    for (const [i, b] of q.entries()) rest[shift + i] = (rest[shift + i] as bigint) - c * b;
    quotient[shift] = c;
  }
  return { quotient: trimmed(quotient), remainder: primitive(trimmed(rest)) };
}

/** A greatest common divisor, without content. */
export function commonFactor(p: Polynomial, q: Polynomial): Polynomial {
  let [x, y] = [primitive(p), primitive(q)];
  while (y.length > 0) [x, y] = [y, divide(x, y).remainder];
  return x;
}

/** p/q for a q that divides p, up to a positive factor. */
export const quotient = (p: Polynomial, q: Polynomial): Polynomial => primitive(divide(p, q).quotient);

/** p, p′ and the negated remainders after them: Sturm's sequence of a polynomial without multiple roots. */
export function sturmSequence(p: Polynomial): readonly Polynomial[] {
  const sequence = [p, primitive(derivative(p))];
  for (let [x, y] = sequence as [Polynomial, Polynomial]; y.length > 1; ) {
    [x, y] = [y, minus(divide(x, y).remainder)];
    if (y.length > 0) sequence.push(y);
  }
  return sequence;
}
