// What is done with problem sets: make, name, fill, order, delete.
'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { canCreateSet } from '@/lib/access/set';
import { type Message, ok, type Result } from '@/lib/result';
import { formAction } from '@/lib/server/action';
import { orNotFound } from '@/lib/server/or-not-found';
import { createSet } from '@/lib/server/sets/create-set';
import {
  addSetItem,
  changeSetItem,
  deleteSet,
  moveSetItem,
  removeSetItem,
  retitleSet,
} from '@/lib/server/sets/edit-set';
import { countField, placeFields, seedField, setFields } from '@/lib/server/sets/set-fields';

const setId = z.string().max(64);
const place = { setId, ...placeFields };

/** Shows the set as it is now. What went well shows by itself, unless there is something to say. */
function shown(id: string, result: Result<unknown, Message>, said?: Message) {
  const edited = orNotFound(result);
  revalidatePath(`/sets/${id}`);
  return edited.ok ? ok(said ? { message: said } : {}) : edited;
}

export const createSetAction = formAction(
  'set.create',
  setFields,
  async (fields, viewer) => {
    const made = orNotFound(await createSet(viewer, fields));
    return made.ok ? ok({ redirectTo: `/sets/${made.value.id}` }) : made;
  },
  { allow: canCreateSet },
);

export const retitleSetAction = formAction(
  'set.retitle',
  setFields.extend({ setId }),
  async ({ setId, ...fields }, viewer) => {
    const edited = orNotFound(await retitleSet(viewer, setId, fields));
    revalidatePath(`/sets/${setId}`);
    return edited.ok ? ok({ message: { code: 'set-saved' } }) : edited;
  },
);

export const addItemAction = formAction(
  'set.add-item',
  z.object({ setId, templateId: z.string().max(100), count: countField, seed: seedField }),
  async ({ setId, ...item }, viewer) => shown(setId, await addSetItem(viewer, setId, item), { code: 'set-item-added' }),
);

export const changeItemAction = formAction(
  'set.change-item',
  z.object({ ...place, count: countField, seed: seedField }),
  async ({ setId, position, templateId, ...change }, viewer) =>
    shown(setId, await changeSetItem(viewer, setId, { position, templateId }, change)),
);

export const moveItemAction = formAction(
  'set.move-item',
  z.object({ ...place, by: z.enum(['up', 'down']) }),
  async ({ setId, by, ...at }, viewer) => shown(setId, await moveSetItem(viewer, setId, at, by)),
);

export const removeItemAction = formAction('set.remove-item', z.object(place), async ({ setId, ...at }, viewer) =>
  shown(setId, await removeSetItem(viewer, setId, at)),
);

export const deleteSetAction = formAction('set.delete', z.object({ setId }), async ({ setId }, viewer) => {
  const deleted = orNotFound(await deleteSet(viewer, setId));
  return deleted.ok ? ok({ redirectTo: '/sets' }) : deleted;
});
