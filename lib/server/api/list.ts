// GET /api/v1/templates
import 'server-only';
import { ok } from '@/lib/result';
import { listTemplates } from '../catalogue/list-templates';
import { partKinds } from '../catalogue/part-kinds';
import type { Endpoint } from './endpoint';

export const list: Endpoint = async ({ viewer }) => {
  const entries = await listTemplates(viewer);
  const templates = await Promise.all(
    entries.map(async ({ id, version, subject, skill, title, difficulty }) => ({
      template: id,
      version,
      subject,
      skill,
      title,
      difficulty,
      parts: await partKinds(id, version),
    })),
  );
  return ok({ status: 200, body: { templates } });
};
