// Changes a set: its title, its items; or deletes it. Assignments made from it keep what they were given.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import {
  addItem,
  changeItem,
  type EditItems,
  type ItemPlace,
  moveItem,
  removeItem,
  type SetItem,
} from '@/lib/classes/set-items';
import { err, ok, type Result } from '@/lib/result';
import { listTemplates } from '../catalogue/list-templates';
import { database } from '../database';
import { findOwnSet } from './find-own-set';
import type { SetFields } from './set-fields';

type Edited = Result<{ id: string }>;

/** Refuses with `not-found`. */
export async function retitleSet(viewer: Viewer, setId: string, fields: SetFields): Promise<Edited> {
  if (!(await findOwnSet(database(), viewer, setId, 'edit'))) return err({ code: 'not-found' });
  await database().problemSet.updateMany({ where: { id: setId, ownerId: viewer.id }, data: fields });
  return ok({ id: setId });
}

/** Refuses with `not-found`, `unknown-template`, or as the edit does. One edit at a time: the set's row is held. */
async function editItems(viewer: Viewer, setId: string, edit: EditItems): Promise<Edited> {
  const offered = new Set((await listTemplates(viewer)).map((template) => template.id));
  return database().$transaction(async (tx): Promise<Edited> => {
    await tx.$queryRaw`SELECT 1 FROM "ProblemSet" WHERE "id" = ${setId} FOR UPDATE`;
    const set = await findOwnSet(tx, viewer, setId, 'edit');
    if (!set) return err({ code: 'not-found' });
    const edited = edit(set.items);
    if (!edited.ok) return edited;
    const known = new Set([...offered, ...set.items.map((item) => item.templateId)]);
    if (edited.value.some((item) => !known.has(item.templateId))) return err({ code: 'unknown-template' });
    await tx.problemSetItem.deleteMany({ where: { setId } });
    await tx.problemSetItem.createMany({ data: edited.value.map((item, position) => ({ setId, position, ...item })) });
    await tx.problemSet.update({ where: { id: setId }, data: { updatedAt: new Date() }, select: { id: true } });
    return ok({ id: setId });
  });
}

/** Each refuses with `not-found` or as the step of `set-items` of its name does; adding also with `unknown-template`. */
export const addSetItem = (viewer: Viewer, setId: string, item: SetItem): Promise<Edited> =>
  editItems(viewer, setId, addItem(item));

export const changeSetItem = (
  viewer: Viewer,
  setId: string,
  place: ItemPlace,
  change: Pick<SetItem, 'count' | 'seed'>,
): Promise<Edited> => editItems(viewer, setId, changeItem(place, change));

export const moveSetItem = (viewer: Viewer, setId: string, place: ItemPlace, by: 'up' | 'down'): Promise<Edited> =>
  editItems(viewer, setId, moveItem(place, by === 'up' ? -1 : 1));

export const removeSetItem = (viewer: Viewer, setId: string, place: ItemPlace): Promise<Edited> =>
  editItems(viewer, setId, removeItem(place));

/** Refuses with `not-found`. */
export async function deleteSet(viewer: Viewer, setId: string): Promise<Edited> {
  if (!(await findOwnSet(database(), viewer, setId, 'edit'))) return err({ code: 'not-found' });
  await database().problemSet.deleteMany({ where: { id: setId, ownerId: viewer.id } });
  return ok({ id: setId });
}
