// Every misconception's answer is refused, and known again by its own code.
import { diagnose } from '../grader/diagnose';
import { gradePart } from '../grader/grade';
import { type CertifiedPart, type Finding, finding } from './defect';

/**
 * The misconceptions of a part that are accepted, cannot be judged, or are not named when their answer comes. Which others
 * the same answer is named after makes no difference here, so each is asked alone: k answers cost k comparisons, not k².
 */
export function checkMisconceptions({ key }: CertifiedPart): Finding[] {
  const unnamed = { ...key, misconceptions: [] };
  const judged = new Map<string, ReturnType<typeof gradePart>>();
  return key.misconceptions.flatMap((misconception) => {
    const { code, answer } = misconception;
    const verdict = judged.get(answer) ?? gradePart(unnamed, answer);
    judged.set(answer, verdict);
    const { word, comparison } = verdict;
    if (word !== 'incorrect') return [finding('misconception', { code, answer, verdict: word }, key.id)];
    // A right value in another form is not looked up among the misconceptions.
    const named =
      comparison.code !== 'form' && diagnose({ ...key, misconceptions: [misconception] }, answer).length > 0;
    return named ? [] : [finding('misconception-unnamed', { code, answer }, key.id)];
  });
}
