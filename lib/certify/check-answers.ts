// Every part takes its own answer, in each of the ways a person might write it.
import { gradePart } from '../grader/grade';
import { type CertifiedPart, type Finding, finding } from './defect';
import { writtenForms } from './written-forms';

/** The written forms of the right answer that the grader does not accept. */
export function checkAnswers({ key }: CertifiedPart): Finding[] {
  return writtenForms(key).flatMap(({ form, text }) => {
    const { word } = gradePart(key, text);
    return word === 'correct' ? [] : [finding('own-answer', { answer: text, form, verdict: word }, key.id)];
  });
}
