// Problem sets on a real database: who may do what, editing, previews.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Viewer } from '@/lib/access/viewer';
import { syncCatalogue } from '../catalogue/sync-catalogue';
import { database } from '../database';
import { makeSet } from '../testing/classes';
import { makePerson } from '../testing/people';
import { TEMPLATE } from '../testing/problems';
import { createSet } from './create-set';
import { addSetItem, changeSetItem, deleteSet, moveSetItem, removeSetItem, retitleSet } from './edit-set';
import { listSets } from './list-sets';
import { loadPreview, readSeed } from './load-preview';
import { loadSet } from './load-set';

const refused = { ok: false, error: { code: 'not-found' } };
const OTHER = 'neuron-gradient';

let instructor: Viewer;
let id: string;

beforeEach(async () => {
  await database().user.deleteMany();
  instructor = await makePerson('instructor');
  id = await makeSet(instructor, 2);
});

const items = async () =>
  (await loadSet(instructor, id))?.set.items.map(({ templateId, count, seed }) => [templateId, count, seed]);

describe('a problem set', () => {
  it('is its maker’s alone', async () => {
    const place = { position: 0, templateId: TEMPLATE };
    for (const person of [await makePerson('instructor'), await makePerson('administrator'), await makePerson()]) {
      expect(await loadSet(person, id)).toBeNull();
      expect(await retitleSet(person, id, { title: 'Mine', description: '' })).toEqual(refused);
      expect(await addSetItem(person, id, { templateId: TEMPLATE, count: 1, seed: null })).toEqual(refused);
      expect(await removeSetItem(person, id, place)).toEqual(refused);
      expect(await deleteSet(person, id)).toEqual(refused);
    }
    expect(await loadSet(instructor, id)).toMatchObject({ editable: true, set: { title: 'Week 1', problems: 2 } });
  });

  it('is made by those who teach; a role that is taken back ends editing at once', async () => {
    const learner = await makePerson();
    expect(await createSet(learner, { title: 'Mine', description: '' })).toEqual(refused);
    expect(await listSets(learner)).toBeNull();
    const demoted: Viewer = { ...instructor, role: 'learner' };
    expect(await retitleSet(demoted, id, { title: 'Still', description: '' })).toEqual(refused);
    expect((await loadSet(demoted, id))?.editable).toBe(false);
  });

  it('keeps the order of its entries through adding, moving, changing and removing', async () => {
    await addSetItem(instructor, id, { templateId: OTHER, count: 1, seed: 7 });
    expect(await moveSetItem(instructor, id, { position: 1, templateId: OTHER }, 'up')).toMatchObject({ ok: true });
    expect(await items()).toEqual([
      [OTHER, 1, 7],
      [TEMPLATE, 2, null],
    ]);
    await changeSetItem(instructor, id, { position: 1, templateId: TEMPLATE }, { count: 3, seed: 5 });
    await removeSetItem(instructor, id, { position: 0, templateId: OTHER });
    expect(await items()).toEqual([[TEMPLATE, 3, 5]]);
    expect(await listSets(instructor)).toMatchObject([{ id, problems: 3 }]);
  });

  it('refuses what an older page asks for, and templates that are not offered', async () => {
    expect(await removeSetItem(instructor, id, { position: 0, templateId: OTHER })).toMatchObject({
      error: { code: 'set-changed' },
    });
    expect(await addSetItem(instructor, id, { templateId: 'nope', count: 1, seed: null })).toMatchObject({
      error: { code: 'unknown-template' },
    });
  });

  it('holds both entries when two are added at once', async () => {
    const item = { templateId: OTHER, count: 1, seed: null };
    await Promise.all([addSetItem(instructor, id, item), addSetItem(instructor, id, item)]);
    expect(await items()).toHaveLength(3);
  });

  it('goes away when it is deleted', async () => {
    expect(await deleteSet(instructor, id)).toMatchObject({ ok: true });
    expect(await loadSet(instructor, id)).toBeNull();
    expect(await database().problemSetItem.count()).toBe(0);
  });
});

describe('a preview', () => {
  beforeEach(() => syncCatalogue());

  it('shows the same instance for the same seed, with the key, to those who teach', async () => {
    const preview = await loadPreview(instructor, TEMPLATE, 7);
    expect(preview).toEqual(await loadPreview(instructor, TEMPLATE, 7));
    expect(preview).not.toEqual(await loadPreview(instructor, TEMPLATE, 8));
    expect(preview).toMatchObject({ ok: true, value: { seed: 7, templateId: TEMPLATE } });
    expect(preview?.ok && preview.value.answers.every((part) => part.answer !== '')).toBe(true);
  });

  it('is not for learners, nor of what is not there', async () => {
    expect(await loadPreview(await makePerson(), TEMPLATE, 7)).toBeNull();
    expect(await loadPreview(instructor, 'nope', 7)).toBeNull();
  });

  it.each([
    [undefined, 1],
    ['0', 0],
    ['2147483647', 2147483647],
    ['2147483648', null],
    ['-1', null],
    ['1.5', null],
    ['', null],
    [['1', '2'], null],
  ])('reads the seed %j of an address as %j', (typed, seed) => {
    expect(readSeed(typed)).toBe(seed);
  });
});
