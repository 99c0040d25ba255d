// Faults in putting local factors together along a chain: a factor left out, added, or taken at the wrong place.
import { type Expression, number, substitute, variable } from '../math/expression';
import { simplify } from '../math/simplify';
import type { FaultyResult, FaultyRule } from './fault';
import {
  edgeKey,
  factorsAlong,
  type LocalFactor,
  localDerivative,
  productOf,
  sumOf,
  type Trace,
  totalWith,
} from './trace';

const replacing = (trace: Trace, factor: LocalFactor, value: Expression) =>
  totalWith(trace, new Map([[edgeKey(factor.from, factor.to), simplify(value)]]));

/** The two factors of f(u(x)), when the chain is just that. */
function composition(trace: Trace): readonly [outer: LocalFactor, inner: LocalFactor] | undefined {
  const [path, ...others] = trace.paths;
  if (!path || others.length > 0 || path.length !== 3) return undefined;
  const [outer, inner] = factorsAlong(path, trace.factors);
  return outer && inner ? [outer, inner] : undefined;
}

function droppedCode(trace: Trace, factor: LocalFactor): string {
  if (composition(trace)) return factor.to === trace.of ? 'outer-derivative-dropped' : 'inner-derivative-dropped';
  if (factor.rule === 'function') return 'activation-derivative-dropped';
  return factor.from === trace.wrt ? 'last-factor-dropped' : 'factor-dropped';
}

const factorDropped: FaultyRule = (trace) =>
  trace.edges.length < 2
    ? []
    : [...trace.factors.values()].map((factor) => ({
        code: droppedCode(trace, factor),
        result: replacing(trace, factor, number(1)),
        shows: { of: variable(factor.to), wrt: variable(factor.from), value: factor.value },
      }));

const added: FaultyRule = (trace) => {
  const [path, ...others] = trace.paths;
  if (!path || others.length > 0 || path.length < 3) return [];
  const result = simplify(sumOf(factorsAlong(path, trace.factors).map((factor) => factor.value)));
  return [{ code: 'added-not-multiplied', result, shows: {} }];
};

const outerAtX: FaultyRule = (trace) => {
  const pair = composition(trace);
  if (!pair) return [];
  const [outer, inner] = pair;
  const wrong = substitute(outer.value, new Map([[outer.from, variable(trace.wrt)]]));
  const shows = { outer: outer.value, inner: inner.outer, wrong, at: variable(trace.wrt) };
  return [{ code: 'outer-derivative-at-x', result: replacing(trace, outer, wrong), shows }];
};

const derivativeOfDerivative: FaultyRule = (trace) => {
  const pair = composition(trace);
  if (!pair) return [];
  const [outer, inner] = pair;
  const result = simplify(substitute(outer.value, new Map([[outer.from, inner.value]])));
  return [{ code: 'outer-derivative-at-inner-derivative', result, shows: { inner: inner.outer, wrong: inner.value } }];
};

const outerKept: FaultyRule = (trace) =>
  [...trace.factors.values()].flatMap((factor): FaultyResult[] => {
    const pair = composition(trace);
    if (pair && factor === pair[1]) return [];
    if (factor.rule !== 'function' && !pair) return [];
    const kept = factor.to === trace.of ? factor.outer : variable(factor.to);
    const code = pair ? 'outer-not-differentiated' : 'activation-not-differentiated';
    return [{ code, result: replacing(trace, factor, kept), shows: { kept, right: factor.value } }];
  });

const innerKept: FaultyRule = (trace) => {
  const pair = composition(trace);
  if (!pair) return [];
  const [, inner] = pair;
  const result = replacing(trace, inner, inner.outer);
  return [{ code: 'inner-not-differentiated', result, shows: { kept: inner.outer, right: inner.value } }];
};

/** φ′(y) for φ′(z): the activation's derivative taken at its output. */
const activationAtOutput: FaultyRule = (trace) =>
  composition(trace)
    ? []
    : [...trace.factors.values()].flatMap((factor): FaultyResult[] => {
        if (factor.rule !== 'function' || factor.outer.op !== 'call') return [];
        const [inside] = factor.outer.args;
        if (inside?.op !== 'variable') return [];
        const raw = localDerivative({ ...factor, to: trace.of }, trace.of);
        const wrong = substitute(raw, new Map([[inside.name, variable(factor.to)]]));
        const shows = { right: inside, wrong: variable(factor.to) };
        return [{ code: 'activation-derivative-at-output', result: replacing(trace, factor, wrong), shows }];
      });

export const CHAIN_FAULTS: readonly FaultyRule[] = [
  factorDropped,
  added,
  outerAtX,
  derivativeOfDerivative,
  outerKept,
  innerKept,
  activationAtOutput,
];

export const productAlong = (trace: Trace, path: readonly string[]): Expression =>
  productOf(factorsAlong(path, trace.factors).map((factor) => factor.value));
