// Whether a witness says the truth: both sides evaluated at its point by the oracle, and compared with what is printed.
import type { Precise } from '../../math/mathjs';
import type { Witness } from '../verdict';
import type { FuzzCase } from './make-case';
import { oracleValue, type Place, type StandIn, Unknown } from './oracle';
import { relate, thorough } from './relate';

export type WitnessFinding = 'true' | 'unknown' | 'false' | 'misprinted';

/** `z -> 0.5*z + 1.25*sin(1.5*z + 0.5) + …`, as the grader prints its stand-ins. */
function readStandIn(text: string): StandIn {
  const slope = /^z -> (-?[\d.]+)\*z/.exec(text)?.[1] ?? 'NaN';
  const terms = [...text.matchAll(/\+ ([\d.]+)\*sin\(([\d.]+)\*z \+ ([\d.]+)\)/g)];
  return (z, order, decimal): Precise => {
    const quarter = decimal('-1').acos().div('2').times(order);
    const linear = order === 0 ? z.times(slope) : decimal(order === 1 ? slope : '0');
    return terms.reduce((sum, [, size = '', frequency = '', phase = '']) => {
      const angle = z.times(frequency).plus(phase).plus(quarter);
      return sum.plus(angle.sin().times(size).times(decimal(frequency).pow(order)));
    }, linear);
  };
}

function placeOfWitness({ setting, definitions }: FuzzCase, witness: Witness): Place {
  const at = new Map<string, string>();
  const functions = new Map<string, StandIn>();
  for (const [name, text] of Object.entries(witness.at)) {
    if (setting[name] === 'function') functions.set(name, readStandIn(text));
    else at.set(name, text);
  }
  for (const name of Object.keys(setting)) if (!at.has(name) && setting[name] !== 'function') at.set(name, '0.7');
  return { at, functions, definitions };
}

export function checkWitness(made: FuzzCase, witness: Witness): WitnessFinding {
  const place = placeOfWitness(made, witness);
  const claimed = Math.max(witness.student.length, witness.reference.length);
  const relation = relate(made.student, made.reference, place, thorough(claimed));
  if (relation.is === 'unknown') return 'unknown';
  if (relation.is !== 'different' || relation.gap === 'right') return 'false';
  const printed = isPrintedRight(witness.reference, () => oracleValue(made.reference, place, 80));
  return printed && isPrintedRight(witness.student, () => oracleValue(made.student, place, 80)) ? 'true' : 'misprinted';
}

function isPrintedRight(text: string, value: () => Precise | undefined): boolean {
  try {
    const v = value();
    if (text === 'undefined' || v === undefined) return text === 'undefined' && v === undefined;
    const bound = /^(?:more|less) than (-?)(1e\d+|0)$/.exec(text);
    if (bound) return bound[1] === '-' ? v.lt(`-${bound[2]}`) : v.gt(bound[2] as string);
    if (text === 'unbounded') return true;
    // What cancels away is zero, or noise.
    if (v.abs().lt('1e-45')) return Math.abs(Number(text)) < 1e-40;
    return v.minus(text).abs().lte(v.abs().times('1e-7'));
  } catch (error) {
    if (error instanceof Unknown) return true;
    throw error;
  }
}
