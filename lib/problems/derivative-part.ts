// A part that asks for a derivative as a formula: answer, hints, worked solution and misconceptions from one derivation.
import { printPlain } from '../math/print-plain';
import { derivationOf } from './derivation';
import type { Claim } from './key';
import type { PartAnswer } from './part-answer';
import { type Formulas, shown, stated } from './statement';

/** What is differentiated with respect to is free in the claim, even when the problem defines it. */
export function claimOf(formulas: Formulas, of: string, wrt: string): Extract<Claim, { op: 'derivative' }> {
  const others = Object.entries(formulas.definitionTexts).filter(([name]) => name !== of && name !== wrt);
  const definitions = others.length > 0 ? { definitions: Object.fromEntries(others) } : {};
  return { op: 'derivative', of: printPlain(stated(formulas, of)), wrt, ...definitions };
}

/** The derivative as text, in the names the problem shows. */
export const derivativeFormula = (formulas: Formulas, of: string, wrt: string): string =>
  printPlain(shown(formulas, derivationOf(formulas, of, wrt).trace.total));

export function derivativePart(formulas: Formulas, of: string, wrt: string): PartAnswer {
  const derivation = derivationOf(formulas, of, wrt);
  return {
    kind: 'expression',
    answer: derivativeFormula(formulas, of, wrt),
    claim: claimOf(formulas, of, wrt),
    hints: derivation.hints,
    solution: derivation.solution,
    misconceptions: derivation.faults.map((fault) => ({
      code: fault.code,
      answer: printPlain(shown(formulas, fault.result)),
      message: derivation.messageOf(fault),
    })),
  };
}
