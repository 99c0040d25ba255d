// Faults in putting local factors together along a chain: a factor left out, added, or taken at the wrong place.
import { type Expression, number, substitute, variable } from '../math/expression';
import { simplify } from '../math/simplify';
import { isActivationAlone } from './activation-faults';
import { composition } from './composition';
import type { FaultyRule } from './fault';
import {
  edgeKey,
  factorsAlong,
  factorsByTarget,
  type LocalFactor,
  productOf,
  sumOf,
  type Trace,
  totalWith,
} from './trace';

const replacing = (trace: Trace, factor: LocalFactor, value: Expression) =>
  totalWith(trace, new Map([[edgeKey(factor.from, factor.to), simplify(value)]]));

function droppedCode(trace: Trace, factor: LocalFactor): string {
  if (composition(trace)) return factor.to === trace.of ? 'outer-derivative-dropped' : 'inner-derivative-dropped';
  return factor.from === trace.wrt ? 'last-factor-dropped' : 'factor-dropped';
}

const factorDropped: FaultyRule = (trace) =>
  trace.edges.length < 2
    ? []
    : [...factorsByTarget(trace).values()]
        .flat()
        .filter((factor) => composition(trace) || !isActivationAlone(factor))
        .map((factor) => ({
          code: droppedCode(trace, factor),
          result: replacing(trace, factor, number(1)),
          shows: {
            factor: { op: 'derivative', of: factor.to, wrt: factor.from, immediate: false },
            value: factor.value,
          },
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
  const shows = { inner: inner.outer, at: variable(trace.wrt) };
  return [{ code: 'outer-derivative-at-x', result: replacing(trace, outer, wrong), shows }];
};

const derivativeOfDerivative: FaultyRule = (trace) => {
  const pair = composition(trace);
  if (!pair) return [];
  const [outer, inner] = pair;
  const result = simplify(substitute(outer.value, new Map([[outer.from, inner.value]])));
  return [{ code: 'outer-derivative-at-inner-derivative', result, shows: { inner: inner.outer, wrong: inner.value } }];
};

const outerKept: FaultyRule = (trace) => {
  const pair = composition(trace);
  if (!pair) return [];
  const [outer] = pair;
  return [{ code: 'outer-not-differentiated', result: replacing(trace, outer, outer.outer), shows: {} }];
};

const innerKept: FaultyRule = (trace) => {
  const pair = composition(trace);
  if (!pair) return [];
  const [, inner] = pair;
  const result = replacing(trace, inner, inner.outer);
  return [{ code: 'inner-not-differentiated', result, shows: { kept: inner.outer, right: inner.value } }];
};

export const CHAIN_FAULTS: readonly FaultyRule[] = [
  factorDropped,
  added,
  outerAtX,
  derivativeOfDerivative,
  outerKept,
  innerKept,
];

export const productAlong = (trace: Trace, path: readonly string[]): Expression =>
  productOf(factorsAlong(path, trace.factors).map((factor) => factor.value));
