// What a picture shows, as data: made from the instance, drawn on the server. A browser may see it. Names and formulas are TeX.
import type { Shape } from '../math/expression';

/** The computational graph; `formula` is what a definition says, inputs have none. Single numbers have no `shape`. */
export interface GraphFigure {
  readonly kind: 'graph';
  readonly nodes: readonly {
    readonly name: string;
    readonly tex: string;
    readonly shape?: Shape;
    readonly formula?: string;
  }[];
  readonly edges: readonly (readonly [from: string, to: string])[];
}

/** A composition, outermost first: each formula is written in the next layer's name, the last one in `variable`. */
export interface NestedFigure {
  readonly kind: 'nested';
  readonly layers: readonly { readonly name: string; readonly formula: string }[];
  readonly variable: string;
}

/** A recurrent network step by step. */
export interface UnrolledFigure {
  readonly kind: 'unrolled';
  /** From the first state there is; `weight` stands on the arrow from the state before. */
  readonly states: readonly {
    readonly tex: string;
    readonly weight?: string;
    /** What is read at this step, and the weight on its arrow. */
    readonly input?: { readonly tex: string; readonly weight?: string };
    /** The last definition uses this state directly. */
    readonly feedsLast: boolean;
  }[];
  readonly last: string;
}

/** The graph of a function of one variable, with its tangent at the problem's point. */
export interface TangentFigure {
  readonly kind: 'tangent';
  readonly variable: string;
  readonly name: string;
  readonly formula: string;
  /** From left to right at equal distances; null where the function has no value. */
  readonly points: readonly (readonly [x: number, y: number | null])[];
  readonly at: readonly [x: number, y: number];
  readonly slope: number;
}

export type Figure = GraphFigure | NestedFigure | UnrolledFigure | TangentFigure;
