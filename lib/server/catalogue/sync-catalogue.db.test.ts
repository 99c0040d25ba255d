// The catalogue in the database: written once, by however many, and never changed.
import { describe, expect, it } from 'vitest';
import { TEMPLATES } from '@/lib/subjects';
import { database } from '../database';
import { listTemplates } from './list-templates';
import { ChangedTemplateError, syncCatalogue } from './sync-catalogue';

const [first] = TEMPLATES;
if (!first) throw new Error('no templates');

describe('syncCatalogue', () => {
  it('writes every version once, also by several at once and again', async () => {
    await Promise.all([syncCatalogue(), syncCatalogue(), syncCatalogue()]);
    await syncCatalogue();
    expect(await database().templateVersion.count()).toBe(TEMPLATES.length);
    const entries = await listTemplates(null);
    expect(entries.map((entry) => entry.id)).toEqual(TEMPLATES.map((document) => document.id));
  });

  it('refuses a published version with another document, and says which', async () => {
    const changed = { ...first, difficulty: first.difficulty === 5 ? 4 : first.difficulty + 1 };
    await expect(syncCatalogue([changed])).rejects.toThrow(ChangedTemplateError);
    await expect(syncCatalogue([changed])).rejects.toThrow(`${first.id} version ${first.version}`);
  });

  it('takes a new version beside the old one and offers the newest', async () => {
    await syncCatalogue([{ ...first, version: first.version + 1 }]);
    expect(await database().templateVersion.count({ where: { templateId: first.id } })).toBe(2);
    expect((await listTemplates(null)).find((entry) => entry.id === first.id)?.version).toBe(first.version + 1);
  });
});
