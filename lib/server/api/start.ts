// POST /api/v1/problems
import 'server-only';
import type { z } from 'zod';
import type { Viewer } from '@/lib/access/viewer';
import { err, type Message, ok, type Result } from '@/lib/result';
import { loadProblem } from '../practice/load-problem';
import { startFromSet } from '../practice/start-from-set';
import { startProblem } from '../practice/start-problem';
import type { Endpoint } from './endpoint';
import { type ErrorStatus, type Fault, fault } from './problem-document';
import { readBody } from './read-body';
import { newProblem } from './schemas';
import { toQuestion } from './to-question';

const STATUS: Readonly<Record<string, ErrorStatus>> = {
  'not-found': 404,
  'template-unknown': 404,
  'skill-unknown': 404,
  'set-unknown': 404,
  forbidden: 403,
  'seed-unusable': 422,
};

const toFault = (message: Message): Fault => ({
  status: STATUS[message.code] ?? 422,
  message,
  ...(message.code === 'seed-unusable' && { errors: [{ pointer: '#/seed', detail: message }] }),
});

function begin(viewer: Viewer, { set, ...request }: z.output<typeof newProblem>): Promise<Result<{ id: string }>> {
  return set === undefined ? startProblem(viewer, request) : startFromSet(viewer, set, request.seed);
}

export const start: Endpoint = async ({ request, viewer }) => {
  const body = await readBody(request, newProblem);
  if (!body.ok) return body;
  const started = await begin(viewer, body.value);
  if (!started.ok) return err(toFault(started.error));
  const { id } = started.value;
  const view = await loadProblem(viewer, id);
  if (!view) return err(fault(404, 'not-found'));
  return ok({
    status: 201,
    body: { id, question: toQuestion(view.question, viewer.locale) },
    headers: { Location: `/api/v1/problems/${id}` },
  });
};
