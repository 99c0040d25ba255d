// The derivation of one gradient of a problem, and its faulty versions: made once for all parts and tries that ask for it.
import type { FaultyResult } from '../derivation/fault';
import { clearlyDiffers } from '../derivation/faulty-results';
import { numberCodes } from '../derivation/number-codes';
import { tensorFaults } from '../derivation/tensor-faults';
import { type TensorTrace, traceGradient } from '../derivation/tensor-trace';
import { entryNamesOf, entryValues, forwardValues, type TensorSpace, tensorSpace } from '../derivation/tensor-values';
import type { Domain, Expression } from '../math/expression';
import { printPlain } from '../math/print-plain';
import { createMemo } from './memo';
import { probesOf } from './probes';
import type { Statement } from './statement';

export interface GradientDerivation {
  readonly trace: TensorTrace;
  readonly space: TensorSpace;
  /** The faulty gradients that are not the right one in disguise; no code comes twice. */
  readonly faults: readonly FaultyResult[];
}

/** Faulty versions cost more than the derivation: they are made when somebody asks. */
class LazyGradient implements GradientDerivation {
  #faults: readonly FaultyResult[] | undefined;

  constructor(
    readonly trace: TensorTrace,
    readonly space: TensorSpace,
    private readonly statement: Statement,
  ) {}

  get faults(): readonly FaultyResult[] {
    this.#faults ??= wrongOnes(this.statement, this.trace, this.space);
    return this.#faults;
  }
}

const remember = createMemo<GradientDerivation>(100);

/** It depends on the formulas, the shapes and the variables' domains only, not on the point. */
export function gradientDerivationOf(statement: Statement, of: string, wrt: string): GradientDerivation {
  const { graph, shapes } = statement;
  const formulas = [...statement.definitions].map(([name, e]) => [name, printPlain(e)]);
  const make = () => new LazyGradient(traceGradient(graph, shapes, of, wrt), spaceOf(statement), statement);
  return remember(JSON.stringify([of, wrt, formulas, statement.variableTexts, [...shapes]]), make);
}

/** Throws on shapes that do not fit: a document with such definitions is refused before. */
function spaceOf(statement: Statement): TensorSpace {
  const variables = new Map(statement.variables.map(({ name, kind }): [string, Domain] => [name, kind]));
  const space = tensorSpace(statement.graph, statement.shapes, variables);
  if (!space) throw new Error('the matrices of a statement do not fit together, or are too large');
  return space;
}

/** Points of all entries where two formulas are told apart. */
function entryProbes(statement: Statement) {
  const entries = statement.variables.flatMap((variable) =>
    entryNamesOf(variable.name, statement.shapes.get(variable.name)).map((name) => ({ ...variable, name })),
  );
  return probesOf(entries);
}

function wrongOnes(statement: Statement, trace: TensorTrace, space: TensorSpace): FaultyResult[] {
  const environments = entryProbes(statement).map((probe) => forwardValues(space, probe));
  const valuesOf = (e: Expression) => environments.map((env) => entryValues(e, space, env)?.flat() ?? []);
  const right = valuesOf(trace.total);
  const differs = (wrong: readonly number[], due: readonly number[]) =>
    wrong.length !== due.length ||
    wrong.some((value, k) => Number.isFinite(value) && Number.isFinite(due[k]) && clearlyDiffers(value, due[k] ?? 0));
  const isWrong = ({ result }: FaultyResult) => valuesOf(result).some((values, i) => differs(values, right[i] ?? []));
  return numberCodes(tensorFaults(trace).filter(isWrong));
}
