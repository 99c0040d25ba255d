// Light simplification for people: numbers evaluated, like terms and equal factors collected, nothing expanded.
import { binary, children, type Expression, neg, number, withChildren } from './expression';
import { foldCall } from './fold-call';
import {
  absolute,
  add,
  compare,
  divide,
  isInteger,
  isZero,
  multiply,
  negate,
  ONE,
  power,
  type Rational,
  ZERO,
} from './rational';
import { isTotal } from './totality';

const MAX_BITS = 512n;
const MATRIX_OPERATORS: ReadonlySet<string> = new Set(['matrix', 'transpose', 'hadamard']);
const MATRIX_FUNCTIONS: ReadonlySet<string> = new Set(['diag', 'sum', 'ones']);

const literal = (value: Rational): Expression => ({ op: 'number', value });
const small = (a: Rational) => a.n < 1n << MAX_BITS && a.n > -(1n << MAX_BITS) && a.d < 1n << MAX_BITS;

const keys = new WeakMap<Expression, string>();

/** A structural key; equal keys mean equal trees. Derivations ask for the same trees again and again: a key is kept with its tree. */
export function keyOf(e: Expression): string {
  if (e.op === 'variable') return `$${e.name}`;
  const known = keys.get(e);
  if (known !== undefined) return known;
  const key = makeKey(e);
  keys.set(e, key);
  return key;
}

function makeKey(e: Expression): string {
  const inside = children(e).map(keyOf).join(',');
  switch (e.op) {
    case 'number':
      return `${e.value.n}/${e.value.d}`;
    case 'constant':
      return `#${e.name}`;
    case 'variable':
      return `$${e.name}`;
    case 'call':
      return `${e.fn}(${inside})`;
    case 'apply':
      return `${e.name}${"'".repeat(e.order)}(${inside})`;
    case 'indicator':
      return `1[${e.relation}](${inside})`;
    case 'derivative':
      return `d(${e.of},${e.wrt},${e.immediate})`;
    case 'matrix':
      return `[${e.rows.length}](${inside})`;
    default:
      return `${e.op}(${inside})`;
  }
}

const isMatrixNode = (e: Expression) => MATRIX_OPERATORS.has(e.op) || (e.op === 'call' && MATRIX_FUNCTIONS.has(e.fn));

/**
 * An expression of the same value at every point, written as a person would: `cos(3x²+2)·(6·x)` becomes `6·x·cos(3x²+2)`.
 * For scalar expressions: factors are reordered, so a tree with matrix operations comes back as it is.
 * Never cancels what may be zero or undefined (x/x stays).
 */
export function simplify(e: Expression): Expression {
  return hasMatrix(e) ? e : simplified(e);
}

const hasMatrix = (e: Expression): boolean => isMatrixNode(e) || children(e).some(hasMatrix);

/** A derivation's factors come back in each of its products: what a tree was simplified to is kept with it. */
const results = new WeakMap<Expression, Expression>();

function simplified(e: Expression): Expression {
  if (e.op === 'variable' || e.op === 'number' || e.op === 'constant') return e;
  const known = results.get(e);
  if (known) return known;
  const result = simplifyNode(e);
  results.set(e, result);
  return result;
}

/** Products and sums are collected in one go, however long: their own parts are not put together first. */
function simplifyNode(e: Expression): Expression {
  switch (e.op) {
    case 'neg':
    case 'mul':
    case 'div':
      return buildProduct(collectFactors(e, simplified));
    case 'add':
    case 'sub':
      return buildSum(e);
    default:
      return simplifyOther(e);
  }
}

function simplifyOther(e: Expression): Expression {
  const old = children(e);
  const next = old.map(simplified);
  const node = next.every((child, i) => child === old[i]) ? e : withChildren(e, next);
  if (node.op === 'indicator') return foldIndicator(node);
  if (node.op === 'pow') return simplifyPower(node.left, node.right);
  return node.op === 'call' ? (foldCall(node.fn, node.args) ?? node) : node;
}

/** 1 or 0 where both sides are numbers. */
function foldIndicator(node: Extract<Expression, { op: 'indicator' }>): Expression {
  const { relation, left, right } = node;
  if (left.op !== 'number' || right.op !== 'number') return node;
  const order = compare(left.value, right.value);
  const holds = { '<': order < 0, '<=': order <= 0, '>': order > 0, '>=': order >= 0 };
  return number(holds[relation] ? 1 : 0);
}

interface Factor {
  readonly base: Expression;
  readonly exponent: Expression;
}

interface Product {
  readonly coefficient: Rational;
  readonly above: readonly Factor[];
  readonly below: readonly Factor[];
}

interface Collected {
  coefficient: Rational;
  readonly above: Factors;
  readonly below: Factors;
}

const positiveInteger = (e: Expression): bigint | undefined =>
  e.op === 'number' && isInteger(e.value) && e.value.n > 0n ? e.value.n : undefined;

/** Factors by their bases: x²·x³ joins to x⁵; other exponents stay apart, because joining them can change the domain. */
class Factors {
  readonly list: Factor[] = [];
  /** Those with a whole exponent above zero: where each stands, and its exponent. */
  private readonly joined = new Map<string, { readonly place: number; readonly exponent: bigint }>();

  add(factor: Factor): void {
    const exponent = positiveInteger(factor.exponent);
    if (exponent === undefined) {
      this.list.push(factor);
      return;
    }
    const key = keyOf(factor.base);
    const known = this.joined.get(key);
    const place = known?.place ?? this.list.length;
    const sum = (known?.exponent ?? 0n) + exponent;
    this.joined.set(key, { place, exponent: sum });
    this.list[place] = known ? { base: factor.base, exponent: number(sum) } : factor;
  }
}

/** @param settle what to do with a factor that is no product itself, before it is collected */
function collectFactors(e: Expression, settle?: (factor: Expression) => Expression): Product {
  const found: Collected = { coefficient: ONE, above: new Factors(), below: new Factors() };
  collectInto(found, e, true, settle);
  return { coefficient: found.coefficient, above: found.above.list, below: found.below.list };
}

function collectInto(found: Collected, u: Expression, up: boolean, settle?: (factor: Expression) => Expression): void {
  if (u.op === 'number' && (up || !isZero(u.value))) {
    found.coefficient = up
      ? multiply(found.coefficient, u.value)
      : (divide(found.coefficient, u.value) ?? found.coefficient);
  } else if (u.op === 'neg') {
    found.coefficient = negate(found.coefficient);
    collectInto(found, u.arg, up, settle);
  } else if (u.op === 'mul') {
    collectInto(found, u.left, up, settle);
    collectInto(found, u.right, up, settle);
  } else if (u.op === 'div' && up) {
    collectInto(found, u.left, true, settle);
    collectInto(found, u.right, false, settle);
  } else if (settle) {
    collectInto(found, settle(u), up);
  } else {
    const power = u.op === 'pow' ? { base: u.left, exponent: u.right } : { base: u, exponent: number(1) };
    (up ? found.above : found.below).add(power);
  }
}

/** Numbers and names first, then sums, then functions: the order in which people write a product. */
function rank(base: Expression): number {
  if (base.op === 'number' || base.op === 'constant' || base.op === 'variable') return 0;
  return base.op === 'call' || base.op === 'apply' || base.op === 'indicator' ? 2 : 1;
}

const inOrder = (factors: readonly Factor[]): Expression[] =>
  [...factors]
    .sort((a, b) => rank(a.base) - rank(b.base))
    .map(({ base, exponent }) => (positiveInteger(exponent) === 1n ? base : binary('pow', base, exponent)));

const multiplyAll = (factors: readonly Expression[]): Expression | undefined =>
  factors.length === 0 ? undefined : factors.reduce((a, b) => binary('mul', a, b));

function buildProduct({ coefficient, above, below }: Product): Expression {
  const factors = [...above, ...below];
  if (isZero(coefficient) && below.length === 0 && factors.every((f) => isTotal(binary('pow', f.base, f.exponent)))) {
    return literal(ZERO);
  }
  const size = absolute(coefficient);
  const bottom = multiplyAll([...(below.length > 0 && size.d !== 1n ? [number(size.d)] : []), ...inOrder(below)]);
  const lead = bottom ? literal({ n: size.n, d: 1n }) : literal(size);
  const plain = lead.op === 'number' && lead.value.n === 1n && lead.value.d === 1n;
  const top = multiplyAll([...(plain ? [] : [lead]), ...inOrder(above)]) ?? lead;
  const quotient = bottom ? binary('div', top, bottom) : top;
  if (coefficient.n >= 0n) return quotient;
  return quotient.op === 'number' ? literal(negate(quotient.value)) : neg(quotient);
}

interface Term {
  coefficient: Rational;
  readonly rest: Product;
  readonly key: string;
}

/** @param settled the terms are simplified already */
function collectTerms(e: Expression, scale: Rational, terms: Term[], settled = false): void {
  if (e.op === 'add' || e.op === 'sub') {
    collectTerms(e.left, scale, terms, settled);
    collectTerms(e.right, e.op === 'add' ? scale : negate(scale), terms, settled);
    return;
  }
  if (e.op === 'neg' && (e.arg.op === 'add' || e.arg.op === 'sub')) {
    collectTerms(e.arg, negate(scale), terms, settled);
    return;
  }
  if (!settled) {
    collectTerms(simplified(e), scale, terms, true);
    return;
  }
  const { coefficient, above, below } = collectFactors(e);
  const rest = { coefficient: ONE, above, below };
  const key = above.length + below.length === 0 ? '' : keyOf(buildProduct(rest));
  const found = terms.find((term) => term.key === key);
  const amount = multiply(coefficient, scale);
  if (found) found.coefficient = add(found.coefficient, amount);
  else terms.push({ coefficient: amount, rest, key });
}

const showTerm = ({ rest }: Term, coefficient: Rational): Expression => buildProduct({ ...rest, coefficient });

function buildSum(e: Expression): Expression {
  const terms: Term[] = [];
  collectTerms(e, ONE, terms);
  const kept = terms.filter(({ coefficient, rest }) => !isZero(coefficient) || !isTotal(buildProduct(rest)));
  const [first, ...others] = kept;
  if (!first) return literal(ZERO);
  return others.reduce(
    (sum, term) =>
      term.coefficient.n < 0n
        ? binary('sub', sum, showTerm(term, negate(term.coefficient)))
        : binary('add', sum, showTerm(term, term.coefficient)),
    showTerm(first, first.coefficient),
  );
}

function simplifyPower(base: Expression, exponent: Expression): Expression {
  if (exponent.op !== 'number') return binary('pow', base, exponent);
  const k = exponent.value;
  if (k.d === 1n && k.n === 1n) return base;
  if (isZero(k) && isTotal(base)) return number(1);
  if (!isInteger(k)) return binary('pow', base, exponent);
  if (base.op === 'number' && absolute(k).n <= 64n) {
    const value = power(base.value, Number(k.n));
    if (value && small(value)) return literal(value);
  }
  const inner = base.op === 'pow' && base.right.op === 'number' && isInteger(base.right.value) ? base : undefined;
  if (inner && k.n > 0n && inner.right.op === 'number' && inner.right.value.n > 0n) {
    return binary('pow', inner.left, literal(multiply(inner.right.value, k)));
  }
  if (base.op === 'neg' && k.n % 2n === 0n) return binary('pow', base.arg, exponent);
  return binary('pow', base, exponent);
}
