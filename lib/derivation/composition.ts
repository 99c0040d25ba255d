// The plain case of the chain rule: one function of one inner function.
import { factorsAlong, type LocalFactor, type Trace } from './trace';

/** The two factors of f(u(x)), when the chain is just that. */
export function composition(trace: Trace): readonly [outer: LocalFactor, inner: LocalFactor] | undefined {
  const [path, ...others] = trace.paths;
  if (!path || others.length > 0 || path.length !== 3) return undefined;
  const [outer, inner] = factorsAlong(path, trace.factors);
  return outer && inner ? [outer, inner] : undefined;
}
