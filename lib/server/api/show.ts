// GET /api/v1/problems/ID
import 'server-only';
import { err, ok } from '@/lib/result';
import { loadProblem } from '../practice/load-problem';
import type { Endpoint } from './endpoint';
import { fault } from './problem-document';
import { toQuestion } from './to-question';

export const show: Endpoint = async ({ viewer, params: { id = '' } }) => {
  const view = await loadProblem(viewer, id);
  return view
    ? ok({ status: 200, body: { id, question: toQuestion(view.question, viewer.locale) } })
    : err(fault(404, 'not-found'));
};
