// Every misconception's answer is refused, and known again by its own code.
import { gradePart } from '../grader/grade';
import { type CertifiedPart, type Finding, finding } from './defect';

/** The misconceptions of a part that are accepted, cannot be judged, or are not named when their answer comes. */
export function checkMisconceptions({ key }: CertifiedPart): Finding[] {
  return key.misconceptions.flatMap(({ code, answer }) => {
    const { word, misconceptions } = gradePart(key, answer);
    if (word !== 'incorrect') return [finding('misconception', { code, answer, verdict: word }, key.id)];
    return misconceptions.some((named) => named.code === code)
      ? []
      : [finding('misconception-unnamed', { code, answer }, key.id)];
  });
}
