// What certification finds wrong with a template: where, with which seed, and a message with the remedy.
import type { Instance } from '../problems/instance';
import type { KeyPart } from '../problems/key';
import type { QuestionPart } from '../problems/question';
import type { Message } from '../result';

export interface Defect {
  /** `certify.…` or `template.…`; `lib/words` says it with the remedy. */
  readonly message: Message;
  /** The first seed that shows it; none for a fault of the document itself. */
  readonly seed?: number;
  readonly part?: string;
  /** How many of the drawn instances show it. */
  readonly count: number;
}

/** A part of a drawn instance, question and key together. */
export interface CertifiedPart {
  readonly question: QuestionPart;
  readonly key: KeyPart;
}

/** The parts of an instance, each with its key. */
export const partsOf = ({ question, key }: Instance): CertifiedPart[] =>
  key.parts.map((part, i) => ({ question: question.parts[i] as QuestionPart, key: part }));

/** A fault of an instance, or of one of its parts. */
export interface Finding {
  readonly message: Message;
  readonly part?: string;
}

/** A message of certification. */
export const finding = (code: string, params: Message['params'] = {}, part?: string): Finding => ({
  message: { code: `certify.${code}`, params },
  ...(part === undefined ? {} : { part }),
});
