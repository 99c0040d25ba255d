// What skills and subjects are called in the reader's language; an id that is none stands for itself.
import 'server-only';
import { SKILLS, SUBJECTS } from '@/lib/subjects';
import type { Locale } from '@/lib/words/locale';

const SKILL_TITLES = new Map(SKILLS.map(({ id, title }) => [id, title]));
const SUBJECT_TITLES = new Map(SUBJECTS.map(({ id, title }) => [id, title]));

export const skillTitle = (id: string, locale: Locale): string => SKILL_TITLES.get(id)?.[locale] ?? id;
export const subjectTitle = (id: string, locale: Locale): string => SUBJECT_TITLES.get(id)?.[locale] ?? id;
