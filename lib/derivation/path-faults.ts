// Faults in summing over paths: some paths left out, or one link short.
import { type Expression, variable } from '../math/expression';
import { simplify } from '../math/simplify';
import { productAlong } from './chain-faults';
import type { FaultyResult, FaultyRule } from './fault';
import type { Path } from './paths';
import { edgeKey, factorsAlong, productOf, sumOf, type Trace } from './trace';

/** The name through which a path's variable first acts: h2 in L ← h3 ← h2 ← w. */
export const entryOf = (path: Path): string => path[path.length - 2] as string;

/** A path with the link above its entry left out: a product whose index starts one too late. */
export const oneShort = (path: Path): Path | undefined => {
  if (path.length < 4) return undefined;
  return path.filter((_, i) => i !== path.length - 3);
};

/** Which paths a person keeps who forgets others. */
export function keptPaths(paths: readonly Path[]): { code: string; kept: readonly Path[] }[] {
  const [shortest, ...rest] = paths;
  const longest = rest.at(-1);
  if (!shortest || !longest) return [];
  const missing = paths.slice(1, -1).map((path) => ({ code: 'path-missing', kept: paths.filter((p) => p !== path) }));
  return [{ code: 'last-step-only', kept: [shortest] }, { code: 'first-step-only', kept: [longest] }, ...missing];
}

const total = (_trace: Trace, products: readonly Expression[]): FaultyResult['result'] => simplify(sumOf(products));

const pathsDropped: FaultyRule = (trace) =>
  keptPaths(trace.paths).map(({ code, kept }) => {
    const dropped = trace.paths.find((path) => !kept.includes(path)) ?? trace.paths[0];
    return {
      code,
      result: total(
        trace,
        kept.map((path) => productAlong(trace, path)),
      ),
      shows: { wrt: variable(trace.wrt), dropped: variable(entryOf(dropped as Path)) },
      ...(kept.length === 1 ? { path: kept[0] } : {}),
    };
  });

/** Does the path run along the arrow? A path is written backwards, from the end to the variable. */
const usesArrow = (path: Path, from: string, to: string): boolean =>
  path.some((name, i) => name === from && path[i - 1] === to);

/** An adjoint that misses one of the uses of its name: all paths through that arrow go. One path alone is `pathsDropped`. */
const branchMissing: FaultyRule = (trace) =>
  trace.edges.flatMap(([from, to]): FaultyResult[] => {
    const kept = trace.paths.filter((path) => !usesArrow(path, from, to));
    const uses = trace.edges.filter(([name]) => name === from).length;
    if (uses < 2 || kept.length < 2 || kept.length > trace.paths.length - 2) return [];
    const products = kept.map((path) => productAlong(trace, path));
    return [
      {
        code: 'branch-missing',
        result: total(trace, products),
        shows: { name: variable(from), dropped: variable(to) },
      },
    ];
  });

const pathsMultiplied: FaultyRule = (trace) => {
  if (trace.paths.length < 2) return [];
  const result = simplify(productOf(trace.paths.map((path) => productAlong(trace, path))));
  return [{ code: 'paths-multiplied', result, shows: {} }];
};

const productOneShort: FaultyRule = (trace) => {
  const links = new Set<string>();
  const products = trace.paths.map((path) => {
    const skipped =
      path.length < 4 ? undefined : edgeKey(path[path.length - 2] as string, path[path.length - 3] as string);
    if (skipped) links.add(skipped);
    const factors = factorsAlong(path, trace.factors).filter(({ from, to }) => edgeKey(from, to) !== skipped);
    return productOf(factors.map((factor) => factor.value));
  });
  if (links.size === 0 || trace.paths.length < 2) return [];
  return [{ code: 'product-one-short', result: total(trace, products), shows: {} }];
};

export const PATH_FAULTS: readonly FaultyRule[] = [pathsDropped, branchMissing, pathsMultiplied, productOneShort];
