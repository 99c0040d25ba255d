// Reads a node as a rational function of one unknown: of a variable, or of a function such as sin u or e^u.

import type { GraphNode } from './node';
import { minus, type Polynomial, plus, primitive, times } from './polynomial';

/** top/bottom, of whole polynomials. */
export interface RationalFunction {
  readonly top: Polynomial;
  readonly bottom: Polynomial;
}

/** What a rational function is one of. */
export interface Unknown {
  readonly node: GraphNode;
  /** It is e to the node, not the node itself. */
  readonly exponential: boolean;
}

const MAX_DEGREE = 24;
const MAX_BITS = 1n << 2000n;
/** e^(ku) is a power of e^u for whole k up to this. */
const MAX_MULTIPLE = 12n;

/** One reader reads several nodes in the same unknown. */
export class RationalReader {
  unknown: Unknown | undefined;
  private readonly read = new Map<GraphNode, RationalFunction | undefined>();

  /** The node as a rational function; undefined when a second unknown occurs, or it gets too large. */
  of(node: GraphNode): RationalFunction | undefined {
    if (this.read.has(node)) return this.read.get(node);
    const found = fitting(this.make(node));
    this.read.set(node, found);
    return found;
  }

  /** The node's square, in which square roots and absolute values vanish (where the node is defined). */
  squareOf(node: GraphNode): RationalFunction | undefined {
    const { op, a, b } = node;
    const { unknown } = this;
    if (unknown?.node.op === 'abs' && unknown.node.a === node) return this.atom(unknown.node, false, 2n);
    if (op === 'neg' || (op === 'abs' && unknown?.node !== node)) return this.squareOf(a);
    if (op === 'mul') return fitting(multiplied(this.squareOf(a), this.squareOf(b)));
    if (op === 'div') return fitting(multiplied(this.squareOf(a), inverted(this.squareOf(b))));
    if (op === 'pow' && b.value?.d === 2n) return raised(this.of(a), b.value.n);
    const once = this.of(node);
    return fitting(multiplied(once, once));
  }

  private make(node: GraphNode): RationalFunction | undefined {
    const { op, a, b, value } = node;
    if (value) return { top: value.n === 0n ? [] : [value.n], bottom: [value.d] };
    switch (op) {
      case 'add':
        return added(this.of(a), this.of(b));
      case 'neg': {
        const inner = this.of(a);
        return inner && { top: minus(inner.top), bottom: inner.bottom };
      }
      case 'mul':
        return a === b ? this.squareOf(a) : multiplied(this.of(a), this.of(b));
      case 'div':
        return multiplied(this.of(a), inverted(this.of(b)));
      case 'exp':
        return this.exponential(a);
      case 'pow':
        if (b.value?.d !== 1n) return this.atom(node, false, 1n);
        return b.value.n % 2n === 0n ? raised(this.squareOf(a), b.value.n / 2n) : raised(this.of(a), b.value.n);
      default:
        return this.atom(node, false, 1n);
    }
  }

  /** e^(ku) as a power of e^u. */
  private exponential(argument: GraphNode): RationalFunction | undefined {
    const positive = argument.op === 'neg' ? argument.a : argument;
    const factor = positive.op === 'mul' ? positive.a.value : undefined;
    const whole = factor?.d === 1n && factor.n <= MAX_MULTIPLE && factor.n >= -MAX_MULTIPLE ? factor.n : undefined;
    const times = (whole ?? 1n) * (argument === positive ? 1n : -1n);
    return this.atom(whole === undefined ? positive : positive.b, true, times);
  }

  private atom(node: GraphNode, exponential: boolean, power: bigint): RationalFunction | undefined {
    this.unknown ??= { node, exponential };
    if (this.unknown.node !== node || this.unknown.exponential !== exponential) return undefined;
    return raised({ top: [0n, 1n], bottom: [1n] }, power);
  }
}

type Perhaps = RationalFunction | undefined;

const inverted = (f: Perhaps): Perhaps => f && (f.top.length > 0 ? { top: f.bottom, bottom: f.top } : undefined);

const multiplied = (f: Perhaps, g: Perhaps): Perhaps =>
  f && g && { top: times(f.top, g.top), bottom: times(f.bottom, g.bottom) };

function added(f: Perhaps, g: Perhaps): Perhaps {
  if (!f || !g) return undefined;
  const same = f.bottom.length === g.bottom.length && f.bottom.every((c, i) => c === g.bottom[i]);
  if (same) return { top: plus(f.top, g.top), bottom: f.bottom };
  return { top: plus(times(f.top, g.bottom), times(g.top, f.bottom)), bottom: times(f.bottom, g.bottom) };
}

function raised(f: Perhaps, k: bigint): Perhaps {
  const base = k < 0n ? inverted(f) : f;
  const size = k < 0n ? -k : k;
  if (!base || size > BigInt(MAX_DEGREE)) return undefined;
  let power: Perhaps = { top: [1n], bottom: [1n] };
  for (let i = 0n; i < size && power; i++) power = fitting(multiplied(power, base));
  return power;
}

/** Undefined when it is too large to go on with. */
function fitting(f: Perhaps): Perhaps {
  if (!f || f.top.length > MAX_DEGREE + 1 || f.bottom.length > MAX_DEGREE + 1) return undefined;
  return [...f.top, ...f.bottom].every((c) => c < MAX_BITS && c > -MAX_BITS) ? f : undefined;
}

/** A polynomial with the sign of the function wherever that is defined and not zero. */
export const signPolynomial = ({ top, bottom }: RationalFunction): Polynomial => primitive(times(top, bottom));
