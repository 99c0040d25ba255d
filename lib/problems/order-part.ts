// Parts that are put in order or matched; what is shown is shuffled by the seed.
import type { Misconception } from './key';
import { authored, misconceptionMessage } from './misconception-message';
import type { PartAnswer } from './part-answer';
import { renderText } from './render-text';
import { shuffle } from './shuffle';
import type { Statement } from './statement';
import type { AnswerOperator } from './template';

const exchanged = <T>(items: readonly T[], i: number, j: number): T[] =>
  items.map((item, k) => (k === i ? items[j] : k === j ? items[i] : item) as T);

/** The steps in their one right order; neighbours exchanged, and all of it backwards, are the likely slips. */
export function orderPart(
  statement: Statement,
  id: string,
  { steps, because }: Extract<AnswerOperator, { op: 'order' }>,
): PartAnswer {
  const words = steps.map((step) => step.id);
  const label = new Map(steps.map((step) => [step.id, renderText(step.label, statement)]));
  const slips = [
    { code: 'order-reversed', answer: [...words].reverse().join(';') },
    ...words
      .slice(1)
      .map((_, i) => ({ code: `order-exchanged-${i + 1}`, answer: exchanged(words, i, i + 1).join(';') })),
  ];
  return {
    kind: 'order',
    answer: words.join(';'),
    claim: { op: 'none' },
    hints: [{ code: 'hint.first-step' }],
    solution: [
      ...words.map((word, i) => ({
        message: { code: 'solution.step', params: { number: i + 1, text: label.get(word) ?? word } },
        expression: word,
      })),
      { message: authored(renderText(because, statement)), expression: words.join(';') },
    ],
    misconceptions: slips.map(({ code, answer }) => ({
      code,
      answer,
      message: misconceptionMessage(code.replace(/-.*/, '')),
    })),
    choices: shuffle(steps, `order/${id}`, statement.seed).map((step) => ({
      word: step.id,
      label: authored(label.get(step.id) ?? step.id),
    })),
  };
}

/** Pairs; two of them exchanged is the likely slip. */
export function matchPart(
  statement: Statement,
  id: string,
  { pairs, decoys = [], because }: Extract<AnswerOperator, { op: 'match' }>,
): PartAnswer {
  const textOf = (right: readonly string[]) => pairs.map(({ left }, i) => `${left}=${right[i]}`).join(';');
  const rights = pairs.map(({ right }) => right);
  const slips = pairs.slice(1).flatMap((_, i): Misconception[] => {
    const answer = textOf(exchanged(rights, i, i + 1));
    const same = rights[i] === rights[i + 1];
    return same ? [] : [{ code: `match-exchanged-${i + 1}`, answer, message: misconceptionMessage('match') }];
  });
  const shownRight = new Map(pairs.map(({ right, matches }) => [right, matches]));
  for (const { id, label } of decoys) shownRight.set(id, label);
  const left = pairs.map((pair) => ({
    word: pair.left,
    label: authored(renderText(pair.label, statement)),
    side: 'left' as const,
  }));
  const right = [...shownRight].map(([word, text]) => ({
    word,
    label: authored(renderText(text, statement)),
    side: 'right' as const,
  }));
  return {
    kind: 'match',
    answer: textOf(rights),
    claim: { op: 'none' },
    hints: [{ code: 'hint.pairs' }],
    solution: [
      ...pairs.map((pair) => ({
        message: {
          code: 'solution.pair',
          params: { left: renderText(pair.label, statement), right: renderText(pair.matches, statement) },
        },
        expression: `${pair.left}=${pair.right}`,
      })),
      ...(because ? [{ message: authored(renderText(because, statement)), expression: textOf(rights) }] : []),
    ],
    misconceptions: slips,
    choices: [...shuffle(left, `left/${id}`, statement.seed), ...shuffle(right, `right/${id}`, statement.seed)],
  };
}
