// POST /api/v1/problems/ID/attempts
import 'server-only';
import type { z } from 'zod';
import type { SubmitOutcome } from '@/lib/grader/view';
import { err, type Message, ok } from '@/lib/result';
import { submitAnswer } from '../practice/submit-answer';
import type { Endpoint } from './endpoint';
import { jsonPointer } from './json-pointer';
import { type ErrorStatus, type Fault, fault } from './problem-document';
import { readBody } from './read-body';
import { type attempt, newAttempt } from './schemas';

/** Visible ASCII, as the header allows it. */
const KEY = /^[\x21-\x7e]{1,255}$/;

const STATUS: Readonly<Record<string, ErrorStatus>> = {
  'not-found': 404,
  'problem-ended': 409,
  'answer-too-long': 413,
};

function toFault(message: Message): Fault {
  const part = message.params?.part;
  const path = message.code === 'answers-required' ? ['answers'] : part === undefined ? undefined : ['answers', part];
  return {
    status: STATUS[message.code] ?? 422,
    message,
    ...(path && { errors: [{ pointer: jsonPointer(path), detail: message }] }),
  };
}

function toAttempt({ attempt, feedback, solved }: SubmitOutcome): z.output<typeof attempt> {
  const verdicts = Object.values(feedback).flatMap(({ part, word, message, misconceptions }) =>
    word === 'withheld'
      ? []
      : [[part, { verdict: word, message, misconceptions: misconceptions.map(({ code }) => code) }] as const],
  );
  return { attempt, verdicts: Object.fromEntries(verdicts), solved };
}

export const submit: Endpoint = async ({ request, viewer, params: { id = '' } }) => {
  const idempotencyKey = request.headers.get('idempotency-key')?.trim() ?? '';
  if (!KEY.test(idempotencyKey)) return err(fault(400, 'idempotency-key-required'));
  const body = await readBody(request, newAttempt);
  if (!body.ok) return body;
  const outcome = await submitAnswer(viewer, { problemId: id, answers: body.value.answers, idempotencyKey });
  return outcome.ok ? ok({ status: 200, body: toAttempt(outcome.value) }) : err(toFault(outcome.error));
};
