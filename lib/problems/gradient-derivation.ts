// The derivation of one gradient of a problem, and its faulty versions: made once for all parts and tries that ask for it.
import type { FaultyResult } from '../derivation/fault';
import { clearlyDiffers } from '../derivation/faulty-results';
import { numberCodes } from '../derivation/number-codes';
import { tensorFaults } from '../derivation/tensor-faults';
import { type TensorTrace, traceGradient } from '../derivation/tensor-trace';
import {
  type EntryValues,
  entryNamesOf,
  entryValues,
  forwardValues,
  type TensorSpace,
  tensorSpace,
} from '../derivation/tensor-values';
import type { Domain, Expression } from '../math/expression';
import { createOwnedMemo } from './memo';
import { probesOf } from './probes';
import type { Formulas } from './statement';

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
    private readonly formulas: Formulas,
  ) {}

  get faults(): readonly FaultyResult[] {
    this.#faults ??= wrongOnes(this.formulas, this.trace, this.space);
    return this.#faults;
  }
}

const MOST_GRADIENTS = 50;
const remember = createOwnedMemo<object, GradientDerivation>(MOST_GRADIENTS);
const rememberSpace = createOwnedMemo<object, TensorSpace>(1);

/** It depends on the formulas, the shapes and the variables' domains only, not on the point. */
export const gradientDerivationOf = (formulas: Formulas, of: string, wrt: string): GradientDerivation =>
  remember(formulas.owner, `${of} ${wrt}`, () => {
    const { graph, shapes } = formulas;
    const space = rememberSpace(formulas.owner, '', () => spaceOf(formulas));
    return new LazyGradient(traceGradient(graph, shapes, of, wrt), space, formulas);
  });

/** Throws on shapes that do not fit: a document with such definitions is refused before. */
function spaceOf(formulas: Formulas): TensorSpace {
  const variables = new Map(formulas.variables.map(({ name, kind }): [string, Domain] => [name, kind]));
  const space = tensorSpace(formulas.graph, formulas.shapes, variables);
  if (!space) throw new Error('the matrices of a statement do not fit together, or are too large');
  return space;
}

/** Points of all entries where two formulas are told apart. */
function entryProbes(formulas: Formulas) {
  const entries = formulas.variables.flatMap((variable) =>
    entryNamesOf(variable.name, formulas.shapes.get(variable.name)).map((name) => ({ ...variable, name })),
  );
  return probesOf(entries);
}

function wrongOnes(formulas: Formulas, trace: TensorTrace, space: TensorSpace): FaultyResult[] {
  const environments = entryProbes(formulas).map((probe) => forwardValues(space, probe));
  const valuesAt = (e: Expression, env: EntryValues) => entryValues(e, space, env)?.flat() ?? [];
  const right = environments.map((env) => valuesAt(trace.total, env));
  const differs = (wrong: readonly number[], due: readonly number[]) =>
    wrong.length !== due.length ||
    wrong.some((value, k) => Number.isFinite(value) && Number.isFinite(due[k]) && clearlyDiffers(value, due[k] ?? 0));
  // Nearly always the first point tells.
  const isWrong = ({ result }: FaultyResult) =>
    environments.some((env, i) => differs(valuesAt(result, env), right[i] ?? []));
  return numberCodes(tensorFaults(trace).filter(isWrong));
}
