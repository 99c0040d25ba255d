// GET /api/v1/progress
import 'server-only';
import { ok } from '@/lib/result';
import { loadProgress } from '../progress/load-progress';
import type { Endpoint } from './endpoint';

export const reportProgress: Endpoint = async ({ request, viewer }) => {
  const before = new URL(request.url).searchParams.get('before') ?? undefined;
  return ok({ status: 200, body: await loadProgress(viewer, before) });
};
