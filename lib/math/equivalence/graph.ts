// One hash-consed graph for both sides and their definitions: equal subtrees are one node, rationals are folded exactly.
import type { Domain } from '../expression';
import {
  absolute,
  add,
  divide,
  isInteger,
  multiply,
  negate,
  ONE,
  power,
  type Rational,
  rational,
  sign,
} from '../rational';
import type { GraphNode, Op } from './node';
import { NodeTable } from './node-table';
import { roundOutward } from './rounding';
import { signCarrier } from './sign-carrier';

/** Numbers longer than this many bits are not folded: the operation stays a node and is bounded, not computed. */
const BIT_LIMIT = 1n << 8192n;
const MAX_FOLDED_BITS = 8192;
/** Nodes of one graph; beyond it `Graph.full` is set, new nodes are no longer made, and the comparison is undecided. */
const MAX_NODES = 60_000;
const NO_VALUES: number[] = [];

const folds = (r: Rational): boolean => r.n < BIT_LIMIT && r.n > -BIT_LIMIT && r.d < BIT_LIMIT;
const bits = (n: bigint): number => n.toString(16).length * 4;

const squareRoot = (n: bigint): bigint | undefined => {
  if (n < 0n || n > 4503599627370496n) return undefined;
  const root = BigInt(Math.round(Math.sqrt(Number(n))));
  return root * root === n ? root : undefined;
};

type Extra = Partial<
  Pick<GraphNode, 'guard' | 'value' | 'name' | 'order' | 'domain' | 'integral' | 'continuous' | 'discrete'>
>;

/** Makes nodes; the same operation on the same operands is the same node. Operands always have smaller ids. */
export class Graph {
  readonly nodes: GraphNode[] = [];
  full = false;
  /** Variables, π and unknown functions. */
  private readonly names = new Map<string, GraphNode>();
  private readonly table = new NodeTable();

  private make(op: Op, a?: GraphNode, b?: GraphNode, extra: Extra = {}): GraphNode {
    const node: { -readonly [K in keyof GraphNode]: GraphNode[K] } = {
      id: this.nodes.length,
      op,
      a: a as GraphNode,
      b: b as GraphNode,
      guard: a as GraphNode,
      value: extra.value,
      name: extra.name ?? '',
      order: extra.order ?? 0,
      domain: extra.domain,
      integral: extra.integral ?? false,
      continuous: extra.continuous ?? ((a?.continuous ?? false) || (b?.continuous ?? false)),
      discrete: extra.discrete ?? ((a?.discrete ?? false) || (b?.discrete ?? false)),
      lo: Number.NEGATIVE_INFINITY,
      hi: Number.POSITIVE_INFINITY,
      state: 0,
      mark: 0,
      field: NO_VALUES,
    };
    node.a = a ?? node;
    node.b = b ?? node.a;
    node.guard = extra.guard ?? node;
    if (node.value) roundOutward(node, node.value);
    this.nodes.push(node);
    if (this.nodes.length > MAX_NODES) this.full = true;
    return node;
  }

  private compound(op: Op, a: GraphNode, b?: GraphNode, extra?: Extra): GraphNode {
    let node = this.table.compound(op, a, b ?? a);
    if (!node) {
      if (this.full) return a;
      node = this.make(op, a, b, extra);
      this.table.add(node);
    }
    return node;
  }

  /** Forgets every node made since the graph had `length` nodes, so that a cached reference serves many answers. */
  rollback(length: number): void {
    for (let i = this.nodes.length - 1; i >= length; i--) {
      const node = this.nodes[i] as GraphNode;
      if (node.op === 'var' || node.op === 'pi') this.names.delete(node.name);
      else if (node.op === 'apply') this.names.delete(applyKey(node.name, node.order, node.a));
    }
    this.table.rollback(length);
    this.nodes.length = length;
    this.full = false;
  }

  num(value: Rational): GraphNode {
    let node = this.table.number(value);
    if (!node) {
      node = this.make('num', undefined, undefined, { value, integral: isInteger(value) });
      this.table.add(node);
    }
    return node;
  }

  integer(n: number): GraphNode {
    return this.num(rational(n));
  }

  variable(name: string, domain: Domain): GraphNode {
    let node = this.names.get(name);
    if (!node) {
      const discrete = domain.type === 'integer';
      node = this.make('var', undefined, undefined, {
        name,
        domain,
        discrete,
        integral: discrete,
        continuous: !discrete,
      });
      this.names.set(name, node);
    }
    return node;
  }

  pi(): GraphNode {
    const node = this.names.get('\u0000pi') ?? this.make('pi', undefined, undefined, { name: '\u0000pi' });
    this.names.set('\u0000pi', node);
    return node;
  }

  apply(name: string, order: number, a: GraphNode): GraphNode {
    const key = applyKey(name, order, a);
    const node = this.names.get(key) ?? this.make('apply', a, undefined, { name, order });
    this.names.set(key, node);
    return node;
  }

  neg(a: GraphNode): GraphNode {
    if (a.value) return this.num(negate(a.value));
    return a.op === 'neg' ? a.a : this.compound('neg', a, undefined, { integral: a.integral });
  }

  add(a: GraphNode, b: GraphNode): GraphNode {
    if (a.value && b.value) {
      const sum = add(a.value, b.value);
      if (folds(sum)) return this.num(sum);
    }
    if (isNumber(a, 0)) return b;
    if (isNumber(b, 0)) return a;
    const [x, y] = a.id < b.id ? [a, b] : [b, a];
    return this.compound('add', x, y, { integral: a.integral && b.integral });
  }

  sub(a: GraphNode, b: GraphNode): GraphNode {
    return this.add(a, this.neg(b));
  }

  mul(a: GraphNode, b: GraphNode): GraphNode {
    if (a.value && b.value) {
      const product = multiply(a.value, b.value);
      if (folds(product)) return this.num(product);
    }
    if (isNumber(a, 1)) return b;
    if (isNumber(b, 1)) return a;
    if (isNumber(a, -1)) return this.neg(b);
    if (isNumber(b, -1)) return this.neg(a);
    if (a.op === 'neg') return this.neg(this.mul(a.a, b));
    if (b.op === 'neg') return this.neg(this.mul(a, b.a));
    if (b.value && !a.value) return this.mul(b, a);
    if (a.value && b.op === 'mul' && b.a.value) {
      const product = multiply(a.value, b.a.value);
      if (folds(product)) return this.mul(this.num(product), b.b);
    }
    const [x, y] = a.value || a.id < b.id ? [a, b] : [b, a];
    return this.compound('mul', x, y, { integral: a.integral && b.integral });
  }

  div(a: GraphNode, b: GraphNode): GraphNode {
    const inverse = b.value && divide(ONE, b.value);
    if (inverse) return this.mul(this.num(inverse), a);
    return b.op === 'neg' ? this.neg(this.div(a, b.a)) : this.compound('div', a, b);
  }

  pow(a: GraphNode, b: GraphNode): GraphNode {
    if (b.value) {
      if (isNumber(b, 1)) return a;
      const folded = a.value && foldPower(a.value, b.value);
      if (folded) return this.num(folded);
    }
    if (a.op === 'exp' && isNumber(a.a, 1)) return this.exp(b);
    const joined = a.op === 'pow' && b.value && a.b.value && joinedExponent(a.b.value, b.value);
    if (joined) return this.pow(a.a, this.num(joined));
    const integral = a.integral && b.integral && b.value !== undefined && sign(b.value) >= 0;
    return this.compound('pow', a, b, { integral });
  }

  exp(a: GraphNode): GraphNode {
    return isNumber(a, 0) ? this.integer(1) : this.compound('exp', a);
  }

  max(a: GraphNode, b: GraphNode): GraphNode {
    if (a === b) return a;
    if (a.value && b.value) return sign(add(a.value, negate(b.value))) >= 0 ? a : b;
    const [x, y] = a.id < b.id ? [a, b] : [b, a];
    const guard = signCarrier(this, this.sub(x, y), true);
    return this.compound('max', x, y, { integral: a.integral && b.integral, guard });
  }

  unary(
    op: Exclude<Op, 'num' | 'var' | 'add' | 'mul' | 'neg' | 'div' | 'pow' | 'max' | 'apply' | 'pi'>,
    a: GraphNode,
  ): GraphNode {
    if (op === 'exp') return this.exp(a);
    if (a.value) {
      if (op === 'abs') return this.num(absolute(a.value));
      if (op === 'sign') return this.integer(sign(a.value));
      if (op === 'step') return this.integer(sign(a.value) > 0 ? 1 : 0);
      if (sign(a.value) === 0 && VANISH_AT_ZERO.has(op)) return this.integer(0);
      if (op === 'cos' && sign(a.value) === 0) return this.integer(1);
      if (op === 'ln' && isNumber(a, 1)) return this.integer(0);
    }
    if (UNDOES[op] === a.op) return a.a;
    if (op === 'acosh' && a.op === 'cosh') return this.unary('abs', a.a);
    if (op === 'sign' || op === 'step') {
      const carrier = signCarrier(this, a, false);
      return carrier === a ? this.compound(op, a, undefined, { integral: true }) : this.unary(op, carrier);
    }
    if (op === 'abs')
      return this.compound(op, a, undefined, { integral: a.integral, guard: signCarrier(this, a, true) });
    return this.compound(op, a);
  }
}

/** f(g(u)) = u for every real u. */
const UNDOES: Readonly<Partial<Record<Op, Op>>> = {
  ln: 'exp',
  asinh: 'sinh',
  sinh: 'asinh',
  atanh: 'tanh',
};

/** (u^p)^q = u^(p·q) for every real u: both positive, and of odd denominator, so that they are real roots and powers. */
function joinedExponent(p: Rational, q: Rational): Rational | undefined {
  return sign(p) > 0 && sign(q) > 0 && p.d % 2n === 1n && q.d % 2n === 1n ? multiply(p, q) : undefined;
}

const VANISH_AT_ZERO: ReadonlySet<Op> = new Set(['sin', 'tanh', 'sinh', 'asin', 'atan', 'asinh', 'atanh'] as const);

const applyKey = (name: string, order: number, a: GraphNode): string => `${name}\u0000${order}\u0000${a.id}`;

/** Whether the node is this literal integer. */
export const isNumber = (node: GraphNode, n: number): boolean =>
  node.value !== undefined && node.value.d === 1n && node.value.n === BigInt(n);

function foldPower(base: Rational, exponent: Rational): Rational | undefined {
  if (isInteger(exponent)) {
    const size = Math.max(bits(base.n), bits(base.d));
    const k = Number(exponent.n);
    return Math.abs(k) * size <= MAX_FOLDED_BITS || (size <= 4 && base.d === 1n && base.n * base.n <= 1n)
      ? (unitPower(base, exponent.n) ?? power(base, k))
      : undefined;
  }
  if (exponent.n === 1n && exponent.d === 2n) {
    const n = squareRoot(base.n);
    const d = squareRoot(base.d);
    return n !== undefined && d ? rational(n, d) : undefined;
  }
  return undefined;
}

/** Powers of 0, 1 and −1 for exponents of any length. */
function unitPower(base: Rational, k: bigint): Rational | undefined {
  if (base.d !== 1n || base.n * base.n > 1n) return undefined;
  if (base.n === 0n) return k === 0n ? ONE : k > 0n ? base : undefined;
  return base.n === 1n || k % 2n === 0n ? ONE : base;
}
