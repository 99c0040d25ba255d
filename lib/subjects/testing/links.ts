// For tests: the derivatives of a written chain, as names.

export interface Link {
  readonly of: string;
  readonly wrt: string;
  readonly immediate: boolean;
}

/** The factors of a product such as `dL/dy*d+y/dw`. */
export const linksIn = (product: string): Link[] =>
  product.split('*').map((factor) => {
    const [, plus, of = '', wrt = ''] = /^d(\+?)(\w+)\/d(\w+)$/.exec(factor.trim()) ?? [];
    return { of, wrt, immediate: plus === '+' };
  });
