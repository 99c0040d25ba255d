// Every wrong derivative that one faulty rule, applied once, makes of a trace.
import { evaluate } from '../math/evaluate';
import type { Expression } from '../math/expression';
import { ACTIVATION_FAULTS } from './activation-faults';
import { CHAIN_FAULTS } from './chain-faults';
import type { FaultyResult } from './fault';
import { LOCAL_FAULTS } from './local-faults';
import { numberCodes } from './number-codes';
import { PATH_FAULTS } from './path-faults';
import type { Trace } from './trace';

const RULES = [...CHAIN_FAULTS, ...ACTIVATION_FAULTS, ...LOCAL_FAULTS, ...PATH_FAULTS];

/** Values of a graph's names: the inputs given, the definitions evaluated in order. */
export function evaluateGraph(
  definitions: ReadonlyMap<string, Expression>,
  inputs: ReadonlyMap<string, number>,
): Map<string, number> {
  const env = new Map(inputs);
  for (const [name, e] of definitions) env.set(name, evaluate(e, env));
  return env;
}

/** Is one value of another by more than rounding can explain? */
export const clearlyDiffers = (a: number, b: number): boolean =>
  Math.abs(a - b) > 1e-9 * Math.max(1e-3, Math.abs(a), Math.abs(b));

/**
 * The faulty results that are not the right derivative in disguise and are defined somewhere, one by one as they are asked
 * for; a code may come several times.
 * @param probes points, as values of the graph's inputs, where results are compared
 */
export function* eachFaultyResult(
  trace: Trace,
  probes: readonly ReadonlyMap<string, number>[],
): Generator<FaultyResult, undefined> {
  const environments = probes.map((probe) => evaluateGraph(trace.graph.definitions, probe));
  const right = environments.map((env) => evaluate(trace.total, env));
  const isWrong = ({ result }: FaultyResult) =>
    environments.some((env, i) => {
      const [value, due = Number.NaN] = [evaluate(result, env), right[i]];
      return Number.isFinite(value) && Number.isFinite(due) && clearlyDiffers(value, due);
    });
  for (const rule of RULES) for (const fault of rule(trace)) if (isWrong(fault)) yield fault;
}

/** All of them; no code comes twice. */
export const faultyResults = (trace: Trace, probes: readonly ReadonlyMap<string, number>[]): FaultyResult[] =>
  numberCodes([...eachFaultyResult(trace, probes)]);
