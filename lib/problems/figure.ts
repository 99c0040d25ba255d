// What a picture shows, as data: made from the instance, drawn on the server. A browser may see it.

export type Figure =
  /** The computational graph; `formula` is what a definition says. */
  | {
      readonly kind: 'graph';
      readonly nodes: readonly { readonly name: string; readonly tex: string; readonly formula?: string }[];
      readonly edges: readonly (readonly [from: string, to: string])[];
    }
  /** A composition, outermost first; the last layer is the innermost function. */
  | { readonly kind: 'nested'; readonly layers: readonly { readonly tex: string }[]; readonly variable: string }
  /** A recurrent network step by step, names as TeX. */
  | {
      readonly kind: 'unrolled';
      readonly states: readonly string[];
      readonly inputs: readonly string[];
      readonly last: string;
    }
  /** The graph of a function of one variable with a point on it; `slope` only where it may be seen. */
  | {
      readonly kind: 'plot';
      readonly variable: string;
      readonly function: string;
      /** Gaps where the function has no value. */
      readonly points: readonly (readonly [x: number, y: number])[];
      readonly at?: readonly [x: number, y: number];
      readonly slope?: number;
    };
