// The derivation of one derivative of a problem, its faulty versions, and what is told of it: made once for all parts and tries that ask for it.
import type { FaultyResult } from '../derivation/fault';
import { eachFaultyResult } from '../derivation/faulty-results';
import { numberCodes } from '../derivation/number-codes';
import { type Trace, traceDerivative } from '../derivation/trace';
import type { Message } from '../result';
import { hintsOf, messageOf, solutionOf } from './derivation-words';
import type { SolutionStep } from './key';
import { createOwnedMemo } from './memo';
import { probesOf } from './probes';
import type { Formulas } from './statement';

export interface Derivation {
  readonly trace: Trace;
  /** No code comes twice. */
  readonly faults: readonly FaultyResult[];
  /** Whether there is such a fault: no more of them are made than it takes to see one. */
  readonly someFault: (test: (fault: FaultyResult) => boolean) => boolean;
  readonly hints: readonly Message[];
  readonly solution: readonly SolutionStep[];
  /** The sentence about one of the faults. */
  readonly messageOf: (fault: FaultyResult) => Message;
}

/** All but the trace costs more than it, and is made when somebody asks. */
class LazyDerivation implements Derivation {
  readonly #found: FaultyResult[] = [];
  #rest: ReturnType<typeof eachFaultyResult> | undefined;
  #faults: readonly FaultyResult[] | undefined;
  #hints: readonly Message[] | undefined;
  #solution: readonly SolutionStep[] | undefined;
  readonly #messages = new Map<FaultyResult, Message>();

  constructor(
    readonly trace: Trace,
    private readonly formulas: Formulas,
  ) {}

  get faults(): readonly FaultyResult[] {
    if (!this.#faults) {
      this.someFault(() => false);
      this.#faults = numberCodes(this.#found);
    }
    return this.#faults;
  }

  someFault(test: (fault: FaultyResult) => boolean): boolean {
    if (this.#found.some(test)) return true;
    this.#rest ??= eachFaultyResult(this.trace, probesOf(this.formulas.variables));
    for (let next = this.#rest.next(); !next.done; next = this.#rest.next()) {
      this.#found.push(next.value);
      if (test(next.value)) return true;
    }
    return false;
  }

  get hints(): readonly Message[] {
    this.#hints ??= hintsOf(this.formulas, this.trace);
    return this.#hints;
  }

  get solution(): readonly SolutionStep[] {
    this.#solution ??= solutionOf(this.formulas, this.trace);
    return this.#solution;
  }

  messageOf(fault: FaultyResult): Message {
    const message = this.#messages.get(fault) ?? messageOf(this.formulas, fault);
    this.#messages.set(fault, message);
    return message;
  }
}

const MOST_DERIVATIVES = 50;
const remember = createOwnedMemo<object, Derivation>(MOST_DERIVATIVES);

/** It depends on the formulas and the variables' domains only, not on the point. */
export const derivationOf = (formulas: Formulas, of: string, wrt: string): Derivation =>
  remember(
    formulas.owner,
    `${of} ${wrt}`,
    () => new LazyDerivation(traceDerivative(formulas.graph, of, wrt), formulas),
  );
