// From expressions to graph nodes: definitions are shared, not copied, and every function is lowered to the core operations.
import type { Domain, Expression, Scope, UnaryFunction } from '../expression';
import { rational } from '../rational';
import type { Graph } from './graph';
import type { GraphNode } from './node';

const REAL: Domain = { type: 'real' };

/** Builds scalar nodes for one scope; undefined when the expression is not scalar (matrices, derivative factors). */
export class Builder {
  private readonly defined = new Map<string, GraphNode | undefined>();

  constructor(
    readonly graph: Graph,
    private readonly scope: Scope,
  ) {}

  /** The node of a name: its definition's if it has one, else a variable over its declared domain. */
  name(name: string): GraphNode | undefined {
    const definition = this.scope.definitions.get(name);
    if (!definition) return this.variable(name, this.scope.variables.get(name) ?? REAL);
    if (!this.defined.has(name)) {
      this.defined.set(name, undefined);
      this.defined.set(name, this.build(definition));
    }
    return this.defined.get(name);
  }

  /** Builds every definition now, so that a rollback to this state keeps them. */
  prepare(): void {
    for (const name of this.scope.definitions.keys()) this.name(name);
  }

  /** A variable; one whose closed interval is a single rational point is that number. */
  variable(name: string, domain: Domain): GraphNode {
    if (domain.type === 'interval') {
      const { from, to } = domain;
      const point =
        from.value && to.value && from.pi === to.pi && from.value.n === to.value.n && from.value.d === to.value.d;
      if (point && from.value) {
        const value = this.graph.num(from.value);
        return from.pi ? this.graph.mul(value, this.graph.pi()) : value;
      }
    }
    return this.graph.variable(name, domain.type === 'function' ? REAL : domain);
  }

  build(e: Expression): GraphNode | undefined {
    const g = this.graph;
    switch (e.op) {
      case 'number':
        return g.num(e.value);
      case 'constant':
        return e.name === 'pi' ? g.pi() : g.exp(g.integer(1));
      case 'variable':
        return this.name(e.name);
      case 'neg':
      case 'apply':
      case 'transpose': {
        const a = this.build(e.arg);
        if (!a) return undefined;
        return e.op === 'neg' ? g.neg(a) : e.op === 'apply' ? g.apply(e.name, e.order, a) : a;
      }
      case 'add':
      case 'sub':
      case 'mul':
      case 'hadamard':
      case 'div':
      case 'pow': {
        const a = this.build(e.left);
        const b = this.build(e.right);
        return a && b && combine(g, e.op, a, b);
      }
      case 'indicator': {
        const a = this.build(e.left);
        const b = this.build(e.right);
        if (!a || !b) return undefined;
        if (e.relation === '>') return g.unary('step', g.sub(a, b));
        if (e.relation === '<') return g.unary('step', g.sub(b, a));
        return g.sub(g.integer(1), g.unary('step', e.relation === '>=' ? g.sub(b, a) : g.sub(a, b)));
      }
      case 'call':
        return this.call(e.fn, e.args);
      default:
        return undefined;
    }
  }

  private call(fn: string, args: readonly Expression[]): GraphNode | undefined {
    const nodes: GraphNode[] = [];
    for (const arg of args) {
      const node = this.build(arg);
      if (!node) return undefined;
      nodes.push(node);
    }
    const [a, b] = nodes;
    if (!a) return undefined;
    const g = this.graph;
    switch (fn) {
      case 'log':
        return b && g.div(g.unary('ln', b), g.unary('ln', a));
      case 'max':
        return nodes.reduce((x, y) => g.max(x, y));
      case 'min':
        return g.neg(nodes.map((x) => g.neg(x)).reduce((x, y) => g.max(x, y)));
      case 'sum':
        return a;
      case 'diag':
      case 'ones':
        return undefined;
      default:
        return applyFunction(g, fn as UnaryFunction, a);
    }
  }
}

/** One scalar operation on nodes. */
export function combine(
  g: Graph,
  op: 'add' | 'sub' | 'mul' | 'hadamard' | 'div' | 'pow',
  a: GraphNode,
  b: GraphNode,
): GraphNode {
  if (op === 'add') return g.add(a, b);
  if (op === 'sub') return g.sub(a, b);
  if (op === 'div') return g.div(a, b);
  if (op === 'pow') return g.pow(a, b);
  return g.mul(a, b);
}

const inverse = (g: Graph, a: GraphNode): GraphNode => g.div(g.integer(1), a);

/** One elementary function on a node, lowered to the core operations. */
export function applyFunction(g: Graph, fn: UnaryFunction, a: GraphNode): GraphNode {
  switch (fn) {
    case 'tan':
      if (a.op === 'atan') return a.a;
      return g.div(g.unary('sin', a), g.unary('cos', a));
    case 'sec':
      return g.div(g.integer(1), g.unary('cos', a));
    case 'csc':
      return g.div(g.integer(1), g.unary('sin', a));
    case 'cot':
      return g.div(g.unary('cos', a), g.unary('sin', a));
    case 'sech':
      return g.div(g.integer(1), g.unary('cosh', a));
    case 'csch':
      return g.div(g.integer(1), g.unary('sinh', a));
    case 'coth':
      return g.div(g.integer(1), g.unary('tanh', a));
    case 'asec':
      return g.unary('acos', inverse(g, a));
    case 'acsc':
      return g.unary('asin', inverse(g, a));
    case 'acot':
      return g.sub(g.mul(g.num(rational(1, 2)), g.pi()), g.unary('atan', a));
    case 'asech':
      return g.unary('acosh', inverse(g, a));
    case 'acsch':
      return g.unary('asinh', inverse(g, a));
    case 'acoth':
      return g.unary('atanh', inverse(g, a));
    case 'log2':
      return g.div(g.unary('ln', a), g.unary('ln', g.integer(2)));
    case 'log10':
      return g.div(g.unary('ln', a), g.unary('ln', g.integer(10)));
    case 'sqrt':
      return g.pow(a, g.num(rational(1, 2)));
    case 'cbrt':
      return g.pow(a, g.num(rational(1, 3)));
    case 'relu':
      return g.max(a, g.integer(0));
    default:
      return g.unary(fn, a);
  }
}
