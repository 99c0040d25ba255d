// The derivation of one derivative of a problem, and its faulty versions: made once for all parts and tries that ask for it.
import type { FaultyResult } from '../derivation/fault';
import { faultyResults } from '../derivation/faulty-results';
import { type Trace, traceDerivative } from '../derivation/trace';
import { createOwnedMemo } from './memo';
import { probesOf } from './probes';
import type { Formulas, Statement } from './statement';

export interface Derivation {
  readonly trace: Trace;
  readonly faults: readonly FaultyResult[];
}

/** Faulty versions cost more than the derivation: they are made when somebody asks. */
class LazyDerivation implements Derivation {
  #faults: readonly FaultyResult[] | undefined;

  constructor(
    readonly trace: Trace,
    private readonly formulas: Formulas,
  ) {}

  get faults(): readonly FaultyResult[] {
    this.#faults ??= faultyResults(this.trace, probesOf(this.formulas.variables));
    return this.#faults;
  }
}

const MOST_DERIVATIVES = 50;
const remember = createOwnedMemo<Formulas, Derivation>(MOST_DERIVATIVES);

/** It depends on the formulas and the variables' domains only, not on the point. */
export const derivationOf = ({ formulas }: Statement, of: string, wrt: string): Derivation =>
  remember(formulas, `${of} ${wrt}`, () => new LazyDerivation(traceDerivative(formulas.graph, of, wrt), formulas));
