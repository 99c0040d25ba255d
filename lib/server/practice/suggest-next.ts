// The skill worth practising next, with a visible reason.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { chooseNext } from '@/lib/progress/choose-next';
import type { Suggestion } from '@/lib/progress/view';
import { SKILLS, TEMPLATES } from '@/lib/subjects';
import { database } from '../database';
import { readSkills } from '../progress/progress-rows';

/** Skills that at least one part of a template practises. */
const taught = new Set(TEMPLATES.flatMap((document) => document.parts.map((part) => part.skill)));

/** For anyone, also without an account (then the catalogue's first skill). */
export async function suggestNext(viewer: Pick<Viewer, 'id'> | null, now: Date = new Date()): Promise<Suggestion> {
  const states = viewer ? await readSkills(database(), viewer.id) : new Map<string, never>();
  const skills = SKILLS.filter((skill) => taught.has(skill.id)).map(({ id, title, prerequisites }) => ({
    id,
    title,
    prerequisites,
    state: states.get(id) ?? null,
  }));
  const choice = chooseNext(skills, now.getTime());
  if (!choice) throw new Error('the catalogue has no templates');
  return choice;
}
