// A node of the comparison graph, with the places where the enclosing evaluation leaves its results.
import type { Domain } from '../expression';
import type { Rational } from '../rational';
import type { Vector } from './vector';

/**
 * The core operations everything is lowered to. `pow` keeps a literal rational exponent as a `num` node; `e` is exp(1);
 * tan, sec …, relu, min, indicators and logarithms to a base are compositions; `apply` is an unknown smooth function.
 */
export type Op =
  | 'num'
  | 'var'
  | 'add'
  | 'mul'
  | 'neg'
  | 'div'
  | 'pow'
  | 'exp'
  | 'ln'
  | 'sin'
  | 'cos'
  | 'tanh'
  | 'sigmoid'
  | 'max'
  | 'abs'
  | 'step'
  | 'sign'
  | 'apply'
  | 'pi'
  | 'sinh'
  | 'cosh'
  | 'softplus'
  | 'asin'
  | 'acos'
  | 'atan'
  | 'asinh'
  | 'acosh'
  | 'atanh';

export interface GraphNode {
  readonly id: number;
  readonly op: Op;
  /** The operands; a leaf refers to itself, so that every node has the same layout. */
  readonly a: GraphNode;
  readonly b: GraphNode;
  /** What decides by its sign: of the difference a − b of a `max`, of the operand of `abs`; else the node itself. */
  readonly guard: GraphNode;
  /** The value of `num`. */
  readonly value: Rational | undefined;
  /** The name of `var` and `apply`. */
  readonly name: string;
  /** The order of the derivative of `apply`. */
  readonly order: number;
  /** Where a `var` ranges. */
  readonly domain: Domain | undefined;
  /** Takes integer values wherever it is defined. */
  readonly integral: boolean;
  /** Depends on a continuous variable. */
  readonly continuous: boolean;
  /** Depends on an integer variable. */
  readonly discrete: boolean;
  /** The enclosure lo ≤ value ≤ hi; an infinite end means "as large as you like", never an infinite value. */
  lo: number;
  hi: number;
  /** A set of the bits in `state.ts`. */
  state: number;
  /** Marks a visit; see `program.ts`. */
  mark: number;
  /** Values at the points of the exact step's prime field; see `exact-run.ts`. */
  field: Vector;
}
