// Grades a fuzzed case and judges the grader by what the oracle saw.
import { Random } from '../../math/equivalence/random';
import { gradeLine } from '../grade-line';
import { checkWitness } from './check-witness';
import type { FuzzCase } from './make-case';
import { relate } from './relate';
import { placeOf } from './spots';

export type Outcome =
  /** Right, by this method. */
  | { readonly is: 'right'; readonly method: string }
  /** The grader could not tell; the oracle could. */
  | { readonly is: 'undecided'; readonly equal: boolean; readonly method: string }
  /** The oracle itself cannot say what is right, or the rewrite was none. */
  | { readonly is: 'open'; readonly why: string }
  | { readonly is: 'misjudged'; readonly why: string };

const PLACES = 12;
const ENOUGH = 3;

interface Seen {
  readonly same: number;
  readonly different: number;
  /** Places where the answer has a value. */
  readonly defined: number;
  readonly gaps: number;
  /** Places where the reference has a value. */
  readonly asked: number;
}

function look(made: FuzzCase): Seen {
  const random = new Random(made.seed + 7);
  const seen = { same: 0, different: 0, defined: 0, gaps: 0, asked: 0 };
  for (let i = 0; i < PLACES; i++) {
    const place = placeOf(made.setting, i, random, made.definitions);
    const relation = relate(made.student, made.reference, place);
    const gap = relation.is === 'different' ? relation.gap : undefined;
    const known = relation.is === 'same' || relation.is === 'different';
    if (relation.is === 'same') seen.same++;
    if (relation.is === 'different' && gap === undefined) seen.different++;
    if (gap === 'left') seen.gaps++;
    if (known && gap !== 'left') seen.defined++;
    if (known && gap !== 'right') seen.asked++;
    // One difference is enough; so are a few agreements where equality is what was built.
    if (seen.different > 0 || (made.claim !== 'fault' && seen.same > ENOUGH)) break;
  }
  return seen;
}

export function judgeCase(made: FuzzCase): Outcome {
  const answer = gradeLine(made.line);
  const { verdict, method, witness } = answer;
  const misjudged = (why: string): Outcome => ({ is: 'misjudged', why });
  if (witness) {
    const finding = checkWitness(made, witness);
    if (finding === 'false') return misjudged('the witness is false');
    if (finding === 'misprinted') return misjudged('the witness is misprinted');
    if (finding === 'unknown' && made.claim !== 'fault' && method === 'domain')
      return { is: 'open', why: 'a gap the oracle cannot judge' };
    if (finding === 'true')
      return made.claim === 'fault'
        ? { is: 'right', method }
        : { is: 'open', why: 'the rewrite is refuted by a true witness' };
  }
  const seen = look(made);
  const differs = seen.different + seen.gaps > 0;
  if (verdict === 'invalid') {
    if (answer.code === 'bad-reference')
      return seen.asked > 0
        ? misjudged('the reference called undefined, and is not')
        : { is: 'open', why: 'the reference is undefined everywhere' };
    if (answer.code !== 'undefined') return misjudged(`unreadable: ${answer.code}`);
    return seen.defined > 0 && seen.asked > 0
      ? misjudged('called undefined, and is not')
      : { is: 'open', why: 'a side is undefined everywhere' };
  }
  if (method === 'failure') return misjudged('the grader threw');
  if (!differs && seen.same < ENOUGH) return { is: 'open', why: 'hardly defined anywhere' };
  if (made.claim !== 'fault' && differs) return { is: 'open', why: 'the rewrite changed the value' };
  if (verdict === 'undecided') return { is: 'undecided', equal: !differs, method };
  if (verdict === 'equal') return differs ? misjudged('called equal, and differs') : { is: 'right', method };
  if (differs) return { is: 'right', method };
  return made.claim === 'fault'
    ? { is: 'open', why: 'a difference the oracle did not see' }
    : misjudged('called different, and is equal');
}
