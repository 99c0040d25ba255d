// Classes, sets and assignments for tests that need PostgreSQL.
import type { ClassRole } from '@/lib/access/class';
import type { Viewer } from '@/lib/access/viewer';
import { assignSet } from '../assignments/assign-set';
import { writeLocalTime } from '../assignments/local-time';
import { syncCatalogue } from '../catalogue/sync-catalogue';
import { createClass } from '../classes/create-class';
import { database } from '../database';
import { createSet } from '../sets/create-set';
import { addSetItem } from '../sets/edit-set';
import { makePerson } from './people';
import { TEMPLATE } from './problems';

const HOUR = 3_600_000;

export async function makeClass(instructor: Viewer): Promise<string> {
  const made = await createClass(instructor, { name: 'Calculus', description: '' });
  if (!made.ok) throw new Error(made.error.code);
  return made.value.id;
}

/** A new account in a class, without its join link. */
export async function enrol(classId: string, role: ClassRole = 'learner', name = 'learner'): Promise<Viewer> {
  const person = await makePerson();
  await database().user.update({ where: { id: person.id }, data: { name } });
  await database().membership.create({ data: { classId, userId: person.id, role } });
  return { ...person, name };
}

/** A set of so many problems of the second scenario; with a seed everybody gets the same numbers. */
export async function makeSet(instructor: Viewer, count: number, seed: number | null = null): Promise<string> {
  await syncCatalogue();
  const made = await createSet(instructor, { title: 'Week 1', description: '' });
  if (!made.ok) throw new Error(made.error.code);
  const added = await addSetItem(instructor, made.value.id, { templateId: TEMPLATE, count, seed });
  if (!added.ok) throw new Error(added.error.code);
  return made.value.id;
}

/** Open since `now`, due in so many hours (whole minutes). */
export async function assign(
  instructor: Viewer,
  classId: string,
  given: {
    readonly count?: number;
    readonly seed?: number | null;
    readonly mode?: 'practice' | 'quiz';
    readonly now: Date;
    readonly dueInHours?: number;
  },
): Promise<string> {
  const { count = 2, seed = null, mode = 'practice', now, dueInHours } = given;
  const due = dueInHours && writeLocalTime(new Date(now.getTime() + dueInHours * HOUR), instructor.timeZone);
  const setId = await makeSet(instructor, count, seed);
  const made = await assignSet(
    instructor,
    classId,
    { setId, title: '', mode, opens: writeLocalTime(now, instructor.timeZone), due: due || '' },
    now,
  );
  if (!made.ok) throw new Error(made.error.code);
  return made.value.id;
}
