// The derivation of one derivative of a problem, and its faulty versions: made once for all parts and tries that ask for it.
import type { FaultyResult } from '../derivation/fault';
import { faultyResults } from '../derivation/faulty-results';
import { type Trace, traceDerivative } from '../derivation/trace';
import { keyOf } from '../math/simplify';
import { createMemo } from './memo';
import { probesOf } from './probes';
import type { Statement } from './statement';

export interface Derivation {
  readonly trace: Trace;
  readonly faults: readonly FaultyResult[];
}

/** Faulty versions cost more than the derivation: they are made when somebody asks. */
class LazyDerivation implements Derivation {
  #faults: readonly FaultyResult[] | undefined;

  constructor(
    readonly trace: Trace,
    private readonly statement: Statement,
  ) {}

  get faults(): readonly FaultyResult[] {
    this.#faults ??= faultyResults(this.trace, probesOf(this.statement.variables));
    return this.#faults;
  }
}

/** A draw tries many points of few formulas. */
const remember = createMemo<Derivation>(100);

/** It depends on the formulas and the variables' domains only, not on the point. */
export function derivationOf(statement: Statement, of: string, wrt: string): Derivation {
  const formulas = [...statement.definitions].map(([name, e]) => [name, keyOf(e)]);
  const make = () => new LazyDerivation(traceDerivative(statement.graph, of, wrt), statement);
  return remember(JSON.stringify([of, wrt, formulas, statement.variableTexts]), make);
}
