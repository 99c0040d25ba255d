// From a whole verdict to what this person may see of it now.
import type { Message } from '../result';
import type { Locale } from '../words/locale';
import { say } from '../words/say';
import { explain } from './explain';
import type { Feedback } from './feedback';
import type { Verdict } from './verdict';

export interface FeedbackPolicy {
  /** `withheld` while a quiz or an interview runs. */
  readonly mode: 'practice' | 'withheld';
  /** The part can no longer be tried: solved, given up, or its time is over. */
  readonly released: boolean;
  /** The same answer was judged before; it costs nothing again. */
  readonly repeated: boolean;
  /** The reader's language; English unless told. */
  readonly locale?: Locale;
}

/** Reasons that name a part of the right answer, and what is said instead while it can still be tried. */
const DISCREET: Readonly<Record<string, string>> = {
  'factors.missing': 'factors.some-missing',
  'sum.missing': 'sum.some-missing',
  'sum.missing-and-extra': 'sum.some-missing-and-extra',
  'sum.repeated-and-missing': 'sum.repeated-and-some-missing',
};

const discreet = (reason: Message): Message => {
  const code = DISCREET[reason.code];
  if (code === undefined) return reason;
  const { missing: _hidden, factors: _named, ...params } = reason.params ?? {};
  return { code, params };
};

/**
 * What a person sees of a verdict. While the part can still be tried: never the reference, its value, or a number it can
 * be read from. Withheld: only that it is saved. An unreadable answer is explained always.
 */
export function toFeedback(part: string, verdict: Verdict, policy: FeedbackPolicy): Feedback {
  const { word, kind, comparison, check, misconceptions } = verdict;
  const speak = (message: Message) => say(message, policy.locale);
  const costs = (word === 'correct' || word === 'incorrect') && !policy.repeated;
  if (policy.mode === 'withheld' && !policy.released && word !== 'invalid') {
    // That an answer is undecided is not told either.
    const message = speak({ code: 'verdict.saved' });
    return { part, word: 'withheld', message, notices: [], misconceptions: [], counted: !policy.repeated };
  }
  const whole = policy.released || word === 'correct';
  const known = [explain(comparison, whole, kind), word === 'correct' ? check : undefined].filter(
    (m) => m !== undefined,
  );
  const { interpreted, position } = comparison;
  return {
    part,
    word,
    message: messageOf(verdict, whole, policy.repeated).map(speak).join(' '),
    method: comparison.method,
    ...(known.length > 0 ? { evidence: known.map(speak).join(' ') } : {}),
    ...(word === 'invalid' && position !== undefined ? { position } : {}),
    ...(interpreted === undefined ? {} : { interpreted }),
    notices: (comparison.notices ?? []).map(speak),
    misconceptions: misconceptions.map(({ code, message }) => ({ code, message: speak(message) })),
    ...membersOf(verdict, whole, speak),
    counted: costs,
  };
}

function messageOf({ word, comparison }: Verdict, whole: boolean, repeated: boolean): readonly Message[] {
  const { reason } = comparison;
  const sentences: Message[] = word === 'invalid' && reason ? [] : [{ code: `verdict.${word}` }];
  if (reason && word !== 'undecided') sentences.push(whole ? reason : discreet(reason));
  if (repeated && word !== 'correct') sentences.push({ code: 'verdict.repeated' });
  return sentences;
}

/** The judged factors or terms; the missing ones only once the answer may be seen. */
function membersOf(
  { comparison }: Verdict,
  whole: boolean,
  speak: (message: Message) => string,
): Pick<Feedback, 'members'> {
  const members = comparison.members
    ?.filter((m) => whole || m.verdict !== 'missing')
    .map(({ text, verdict, reason }) => (reason ? { text, verdict, message: speak(reason) } : { text, verdict }));
  return members ? { members } : {};
}
