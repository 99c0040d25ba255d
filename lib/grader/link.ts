// A derivative factor taken apart into links: the smallest factors it telescopes to in a dependency graph.
import { countPaths, type DependencyGraph } from './dependency-graph';

/** A named derivative factor ∂of/∂wrt; total unless `immediate`. */
export interface DerivativeFactor {
  readonly of: string;
  readonly wrt: string;
  readonly immediate: boolean;
}

/**
 * A factor that telescopes no further. `direct` means that the edge itself is meant: an immediate derivative, or a total
 * one where no other path runs between its ends. `exponent` is −1 for an inverted link.
 */
export interface Link {
  readonly of: string;
  readonly wrt: string;
  readonly direct: boolean;
  readonly exponent: 1 | -1;
  /** As a person writes it, without the exponent; `d+` only where the total derivative is another. */
  readonly text: string;
}

/** Why a factor is not one of this graph: the derivative is zero, or the inverse is not defined. */
export type LinkFault = 'independent' | 'not-invertible';

export const linkName = (link: Link): string => `${link.direct ? 'd+' : 'd'}${link.of}/d${link.wrt}`;

/** Takes factors apart, remembering what it found: one for each graph. */
export class Linker {
  private readonly known = new Map<string, readonly Link[] | LinkFault>();
  private readonly paths = new Map<string, ReadonlyMap<string, bigint>>();

  constructor(readonly graph: DependencyGraph) {}

  /**
   * The links of a factor, from its upper name down. da/dc is split at each b through which every path from c to a runs;
   * an inverse dc/da is read as 1/(da/dc) only when a depends on nothing but c.
   */
  links(factor: DerivativeFactor): readonly Link[] | LinkFault {
    const key = `${factor.immediate ? '+' : ''}${factor.of}/${factor.wrt}`;
    const known = this.known.get(key);
    if (known) return known;
    const found = this.find(factor);
    this.known.set(key, found);
    return found;
  }

  private find({ of, wrt, immediate }: DerivativeFactor): readonly Link[] | LinkFault {
    if (of === wrt) return immediate ? 'independent' : [];
    if (immediate) {
      const edge = this.graph.inputs.get(of)?.includes(wrt);
      if (!edge) return 'independent';
      const only = this.pathsFrom(wrt).get(of) === 1n;
      return [{ of, wrt, direct: true, exponent: 1, text: `d${only ? '' : '+'}${of}/d${wrt}` }];
    }
    if (this.pathsFrom(wrt).has(of)) return this.split(of, wrt);
    if (!this.pathsFrom(of).has(wrt)) return 'independent';
    if (!this.dependsOnlyOn(wrt, of)) return 'not-invertible';
    return this.split(wrt, of)
      .map((link): Link => ({ ...link, exponent: -1 }))
      .reverse();
  }

  private split(of: string, wrt: string): Link[] {
    const below = this.pathsFrom(wrt);
    const total = below.get(of) ?? 0n;
    const cuts = this.graph.order.filter((b) => (below.get(b) ?? 0n) * (this.pathsFrom(b).get(of) ?? 0n) === total);
    const links: Link[] = [];
    for (let i = cuts.length - 1; i > 0; i--) {
      const [upper, lower] = [cuts[i] as string, cuts[i - 1] as string];
      const direct = this.pathsFrom(lower).get(upper) === 1n;
      links.push({ of: upper, wrt: lower, direct, exponent: 1, text: `d${upper}/d${lower}` });
    }
    return links;
  }

  private dependsOnlyOn(upper: string, lower: string): boolean {
    const seen = new Set([upper]);
    for (const name of seen) {
      const inputs = this.graph.inputs.get(name) ?? [];
      if (inputs.length === 0) return false;
      for (const input of inputs) if (input !== lower) seen.add(input);
    }
    return true;
  }

  private pathsFrom(name: string): ReadonlyMap<string, bigint> {
    const known = this.paths.get(name);
    if (known) return known;
    const found = countPaths(this.graph, name);
    this.paths.set(name, found);
    return found;
  }
}
