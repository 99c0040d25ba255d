// Wrong formulas as misconceptions: each differs in value from the right one and from those before it.

import { clearlyDiffers, evaluateGraph } from '../derivation/faulty-results';
import { NODE_FAULTS } from '../derivation/node-faults';
import { numberCodes } from '../derivation/number-codes';
import { differentiate } from '../math/differentiate';
import { evaluate } from '../math/evaluate';
import { type Expression, nodesOf } from '../math/expression';
import { printPlain } from '../math/print-plain';
import { printTex } from '../math/print-tex';
import type { Misconception } from './key';
import { misconceptionMessage } from './misconception-message';
import { probesOf } from './probes';
import type { Formulas } from './statement';
import { texOfName } from './tex';

export interface FormulaSlip {
  readonly code: string;
  readonly e: Expression;
  /** Formulas for the sentence, as TeX. */
  readonly shows: Readonly<Record<string, string>>;
}

const asItIs = (e: Expression): Expression => e;

/**
 * Each faulty rule of one node, applied at each node of `e` where it fits.
 * @param finish makes the wrong answer from a way to differentiate `e` wrongly with respect to a name
 */
export function nodeSlips(
  e: Expression,
  by: string,
  finish: (derive: (name: string) => Expression) => Expression,
): FormulaSlip[] {
  const nodes = nodesOf(e);
  const names = new Set(nodes.flatMap((node) => (node.op === 'variable' ? [node.name] : [])));
  return Object.entries(NODE_FAULTS).flatMap(([code, rule]) =>
    nodes.flatMap((at) => {
      // Most rules do not fit most nodes: ask before differentiating.
      if (![...names].some((name) => rule(at, name, asItIs) !== undefined)) return [];
      let fits = false;
      const wrong = finish((name) =>
        differentiate(e, name, {
          override: (node, derive) => {
            const replaced = node === at ? rule(node, name, derive) : undefined;
            fits ||= replaced !== undefined;
            return replaced;
          },
        }),
      );
      return fits ? [{ code, e: wrong, shows: { node: printTex(at), by: texOfName(by) } }] : [];
    }),
  );
}

/** The slips that are really wrong somewhere on the problem's domain, one of each value. */
export function misconceptionsOf(
  formulas: Formulas,
  right: Expression,
  slips: readonly FormulaSlip[],
): Misconception[] {
  const probes = probesOf(formulas.variables).map((probe) => evaluateGraph(formulas.definitions, probe));
  const valuesOf = (e: Expression) => probes.map((probe) => evaluate(e, probe));
  const differ = (a: readonly number[], b: readonly number[]) =>
    a.some((x, i) => Number.isFinite(x) && Number.isFinite(b[i]) && clearlyDiffers(x, b[i] ?? 0));
  const taken = [valuesOf(right)];
  const kept = slips.filter(({ e }) => {
    const values = valuesOf(e);
    const fresh = taken.every((other) => differ(values, other));
    if (fresh) taken.push(values);
    return fresh;
  });
  return numberCodes(
    kept.map(({ code, e, shows }) => ({ code, answer: printPlain(e), message: misconceptionMessage(code, shows) })),
  );
}
