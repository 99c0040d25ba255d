// What stands in the fields when a problem's page opens: what was typed and not sent, else the answer given last.
import type { ProblemView } from '@/lib/grader/view';
import type { AnswerTexts } from './answer-store';

export const initialAnswers = ({ question, drafts, parts }: ProblemView): AnswerTexts =>
  Object.fromEntries(question.parts.map(({ id }) => [id, drafts[id] ?? parts[id]?.answer ?? '']));
