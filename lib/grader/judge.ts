// The shape every kind of answer takes: a target is read once and becomes a judge, which then compares any number of answers.
import type { Message } from '../result';
import type { AnswerTarget } from './request';
import type { Comparison } from './verdict';

/** Compares one typed answer with the target it was made for. Never throws on any text. */
export type Judge = (student: string) => Comparison;

/** Reads a target of one kind. A target that cannot be read gives a judge that says so to every answer. */
export type JudgeMaker = (target: AnswerTarget) => Judge;

/** An answer, a request or a reference that cannot be judged: free of charge, with the reason. */
export const invalid = (reason: Message, more: Partial<Comparison> = {}): Comparison => ({
  verdict: 'invalid',
  method: 'unreadable',
  code: reason.code.split('.', 1)[0] ?? reason.code,
  reason,
  ...more,
});

/** The judge of a target that cannot be used. */
export const refuse = (reason: Message): Judge => {
  const comparison = invalid(reason);
  return () => comparison;
};
