// Gives a problem set to a class, as the set and its templates are now.
import 'server-only';
import { canAssign } from '@/lib/access/class';
import type { Viewer } from '@/lib/access/viewer';
import { type AssignmentItem, expandItems } from '@/lib/classes/assignment-items';
import { drawInstance } from '@/lib/problems/instantiate';
import { err, ok, type Result } from '@/lib/result';
import type { Refusal } from '../action';
import { listTemplates } from '../catalogue/list-templates';
import { loadTemplate } from '../catalogue/load-template';
import { ownMembership } from '../classes/own-membership';
import { database } from '../database';
import { findOwnSet } from '../sets/find-own-set';
import type { AssignmentFields } from './assignment-fields';
import { readDates } from './read-dates';

/** The first problem with a fixed seed that its template cannot draw. */
async function undrawable(items: readonly AssignmentItem[]) {
  for (const { templateId, version, title, seed } of expandItems(items)) {
    if (seed === null) continue;
    if (!drawInstance(await loadTemplate(templateId, version), seed).ok) return { title, seed };
  }
  return null;
}

/** Refuses with `not-found`, `class-archived`, `set-empty`, `template-gone`, `seed-undrawable`, or as `readDates` does. */
export async function assignSet(
  viewer: Viewer,
  classId: string,
  fields: AssignmentFields,
  now: Date = new Date(),
): Promise<Result<{ id: string }, Refusal>> {
  if (!canAssign(viewer, await ownMembership(database(), viewer, classId))) return err({ code: 'not-found' });
  const [to, set, catalogue] = await Promise.all([
    database().class.findUnique({ where: { id: classId }, select: { archivedAt: true } }),
    findOwnSet(database(), viewer, fields.setId, 'see'),
    listTemplates(viewer),
  ]);
  if (!to || !set) return err({ code: 'not-found' });
  if (to.archivedAt) return err({ code: 'class-archived' });
  if (set.items.length === 0) return err({ code: 'set-empty', field: 'setId' });
  const dates = readDates(fields, viewer.timeZone, now);
  if (!dates.ok) return dates;

  const offered = new Map(catalogue.map((template) => [template.id, template]));
  const items: AssignmentItem[] = [];
  for (const item of set.items) {
    const template = offered.get(item.templateId);
    if (!template) return err({ code: 'template-gone', params: { template: item.templateId }, field: 'setId' });
    items.push({ ...item, version: template.version, title: template.title });
  }
  const bad = await undrawable(items);
  if (bad) return err({ code: 'seed-undrawable', params: bad, field: 'setId' });

  const made = await database().assignment.create({
    data: {
      classId,
      setId: set.id,
      title: fields.title || set.title,
      ...dates.value,
      items: [...items],
      problems: expandItems(items).length,
    },
    select: { id: true },
  });
  return ok(made);
}
