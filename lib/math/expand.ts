// Multiplied out: a sum of products of powers of names and functions, with like terms collected. For people to look at.
import { binary, type Expression, neg, number } from './expression';
import { literalValue } from './literal';
import { absolute, add, divide, isInteger, isZero, multiply, negate, ONE, type Rational } from './rational';

/** A number times whole powers of what is not taken apart, by key. */
interface Product {
  readonly coefficient: Rational;
  readonly powers: ReadonlyMap<string, { readonly base: Expression; readonly exponent: number }>;
}

export interface Expanded {
  /** The same for two expressions that multiply out to the same. */
  readonly key: string;
  readonly expression: Expression;
  readonly terms: number;
}

const MAX_TERMS = 40;
const MAX_POWER = 12;

type Sum = ReadonlyMap<string, Product>;

/** Multiplies an expression out; `keyOf` names what is not taken apart. Undefined when there are too many terms. */
export function expand(e: Expression, keyOf: (atom: Expression) => string): Expanded | undefined {
  const sum = new Expander(keyOf).of(e);
  if (!sum) return undefined;
  const products = [...sum].sort(([k, a], [l, b]) => degree(b) - degree(a) || (k < l ? -1 : 1));
  return {
    key: products.map(([key, { coefficient: c }]) => `${c.n}/${c.d}*${key}`).join('+'),
    expression: products.map(([, p]) => p).reduce(appended, undefined) ?? number(0),
    terms: products.length,
  };
}

const degree = ({ powers }: Product): number => [...powers.values()].reduce((d, { exponent }) => d + exponent, 0);

class Expander {
  constructor(private readonly keyOf: (atom: Expression) => string) {}

  of(e: Expression): Sum | undefined {
    switch (e.op) {
      case 'number':
        return collected([{ coefficient: e.value, powers: new Map() }]);
      case 'neg':
        return scaled(this.of(e.arg), negate(ONE));
      case 'add':
      case 'sub': {
        const left = this.of(e.left);
        const right = scaled(this.of(e.right), e.op === 'sub' ? negate(ONE) : ONE);
        return left && right && collected([...left.values(), ...right.values()]);
      }
      case 'mul':
        return multiplied(this.of(e.left), this.of(e.right));
      case 'div':
        return multiplied(this.of(e.left), inverted(this.of(e.right)) ?? this.atom(e.right, -1));
      case 'pow':
        return this.power(e.left, e.right) ?? this.atom(e, 1);
      default:
        return this.atom(e, 1);
    }
  }

  private power(base: Expression, exponent: Expression): Sum | undefined {
    const literal = literalValue(exponent);
    const k = literal && isInteger(literal) ? Number(literal.n) : Number.NaN;
    if (!(Math.abs(k) <= MAX_POWER)) return undefined;
    const sum = this.of(base);
    if (k < 0) return inverted(powered(sum, -k)) ?? this.atom(base, k);
    return powered(sum, k);
  }

  private atom(base: Expression, exponent: number): Sum {
    return collected([{ coefficient: ONE, powers: new Map([[this.keyOf(base), { base, exponent }]]) }]) as Sum;
  }
}

function powered(sum: Sum | undefined, k: number): Sum | undefined {
  let found = collected([{ coefficient: ONE, powers: new Map() }]);
  for (let i = 0; i < k; i++) found = multiplied(found, sum);
  return found;
}

const keyOfProduct = ({ powers }: Product): string =>
  [...powers]
    .map(([key, { exponent }]) => `${key}^${exponent}`)
    .sort()
    .join('*');

function collected(products: readonly Product[]): Sum | undefined {
  const sum = new Map<string, Product>();
  for (const product of products) {
    const key = keyOfProduct(product);
    const coefficient = add(sum.get(key)?.coefficient ?? { n: 0n, d: 1n }, product.coefficient);
    if (isZero(coefficient)) sum.delete(key);
    else sum.set(key, { ...product, coefficient });
  }
  return sum.size > MAX_TERMS ? undefined : sum;
}

const scaled = (sum: Sum | undefined, by: Rational): Sum | undefined =>
  sum && collected([...sum.values()].map((p) => ({ ...p, coefficient: multiply(p.coefficient, by) })));

function multiplied(left: Sum | undefined, right: Sum | undefined): Sum | undefined {
  if (!left || !right || left.size * right.size > MAX_TERMS * MAX_TERMS) return undefined;
  const products: Product[] = [];
  for (const a of left.values()) for (const b of right.values()) products.push(joined(a, b));
  return collected(products);
}

function joined(a: Product, b: Product): Product {
  const powers = new Map(a.powers);
  for (const [key, { base, exponent }] of b.powers) {
    const total = exponent + (powers.get(key)?.exponent ?? 0);
    if (total === 0) powers.delete(key);
    else powers.set(key, { base, exponent: total });
  }
  return { coefficient: multiply(a.coefficient, b.coefficient), powers };
}

/** One over a single product; a sum stays below the line as a whole. */
function inverted(sum: Sum | undefined): Sum | undefined {
  const [product, second] = sum ? [...sum.values()] : [];
  const coefficient = product && !second ? divide(ONE, product.coefficient) : undefined;
  if (!product || !coefficient) return undefined;
  const powers = [...product.powers].map(([key, { base, exponent }]) => [key, { base, exponent: -exponent }] as const);
  return collected([{ coefficient, powers: new Map(powers) }]);
}

function appended(sum: Expression | undefined, product: Product): Expression {
  const negative = product.coefficient.n < 0n;
  const term = writtenOut({ ...product, coefficient: absolute(product.coefficient) });
  if (!sum) return negative ? neg(term) : term;
  return binary(negative ? 'sub' : 'add', sum, term);
}

function writtenOut({ coefficient: { n, d }, powers }: Product): Expression {
  const side = (sign: 1 | -1, whole: bigint): Expression => {
    const factors = [...powers.values()]
      .filter(({ exponent }) => exponent * sign > 0)
      .map(({ base, exponent }) => (exponent * sign === 1 ? base : binary('pow', base, number(exponent * sign))));
    return (whole === 1n && factors.length > 0 ? factors : [number(whole), ...factors]).reduce((a, b) =>
      binary('mul', a, b),
    );
  };
  const below = side(-1, d);
  return below.op === 'number' && below.value.n === 1n ? side(1, n) : binary('div', side(1, n), below);
}
