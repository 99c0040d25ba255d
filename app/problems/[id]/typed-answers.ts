// The fields of a form around a problem's parts, and the answers they hold.
import { z } from 'zod';
import { chosenAnswers } from './chosen-answers';

const byName = z.record(z.string(), z.string()).default({});

/** `answers.PART` is typed; `order` and `match` come from native lists; `shown.PART` is an order nobody has touched yet. */
export const typedFields = { answers: byName, order: byName, match: byName, shown: byName };

type Typed = Readonly<Record<keyof typeof typedFields, Readonly<Record<string, string>>>>;

/** By part. The order that is shown is the answer only of the part whose own button was pressed. */
export function typedAnswers({ answers, order, match, shown }: Typed, pressed?: string): Record<string, string> {
  const typed = { ...answers, ...chosenAnswers(order, match) };
  const untouched = pressed !== undefined && (typed[pressed] ?? '') === '' ? shown[pressed] : undefined;
  return pressed !== undefined && untouched !== undefined ? { ...typed, [pressed]: untouched } : typed;
}
