// A problem as the public API shows it. There is no answer in a question, so there is nothing to take out.
import 'server-only';
import type { z } from 'zod';
import type { Question, QuestionPart } from '@/lib/problems/question';
import type { Locale } from '@/lib/words/locale';
import { say } from '@/lib/words/say';
import type { question } from './schemas';

/** What the words of an answer stand for, under the part's prompt. */
const legend = ({ choices = [] }: QuestionPart, locale: Locale): string =>
  choices
    .map(({ word, label }) => ({ word, text: say(label, locale) }))
    .filter(({ word, text }) => text !== word)
    .map(({ word, text }) => `\n- \`${word}\`: ${text}`)
    .join('');

const toPart = (part: QuestionPart, locale: Locale) => {
  const explained = legend(part, locale);
  return {
    id: part.id,
    kind: part.kind,
    prompt: explained ? `${part.prompt}\n${explained}` : part.prompt,
    variables: { ...part.variables },
    ...(part.choices && { choices: part.choices.map((choice) => choice.word) }),
  };
};

/** The conventions are part of what has to be read. */
export const toQuestion = (
  { title, prompt, conventions, parts }: Question,
  locale: Locale,
): z.output<typeof question> => ({
  title,
  prompt: [prompt, ...conventions].join('\n\n'),
  parts: parts.map((part) => toPart(part, locale)),
});
