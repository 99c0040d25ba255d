// Which misconceptions lead to a wrong answer: those whose own answer it equals, by the grader's own comparison.
import type { KeyPart, Misconception } from '../problems/key';
import { makeJudge } from './compare-answer';
import type { Judge } from './judge';
import { referenceEdges } from './read-chain';
import { targetOf } from './target-of';
import type { Verdict } from './verdict';

interface Suspect {
  readonly misconception: Misconception;
  readonly judge: Judge;
}

const suspects = new WeakMap<KeyPart, readonly Suspect[]>();

/** A judge for each misconception: same names and tolerance, any form; factors live in the graph of the right answer. */
function suspectsOf(part: KeyPart): readonly Suspect[] {
  let list = suspects.get(part);
  if (!list) {
    const { form: _any, ...target } = targetOf(part);
    const edges = part.edges ?? (part.kind === 'factors' || part.kind === 'sum' ? referenceEdges(target) : undefined);
    list = part.misconceptions.map((misconception) => ({
      misconception,
      judge: makeJudge({ ...target, edges, reference: misconception.answer }),
    }));
    suspects.set(part, list);
  }
  return list;
}

/** Every misconception whose answer this is. Several may match, and then nobody can know which it was; often none does. */
export function diagnose(part: KeyPart, answer: string): Verdict['misconceptions'] {
  return suspectsOf(part)
    .filter(({ judge }) => judge(answer).verdict === 'equal')
    .map(({ misconception: { code, message } }) => ({ code, message }));
}
