// Fills an embedded database with the catalogue, an account for each role, and a class with a set. Running it again changes nothing.
import type { Viewer } from '@/lib/access/viewer';
import { assignSet } from '@/lib/server/assignments/assign-set';
import { hashPassword } from '@/lib/server/auth/password';
import { toViewer, viewerSelect } from '@/lib/server/auth/viewer-row';
import { syncCatalogue } from '@/lib/server/catalogue/sync-catalogue';
import { createClass } from '@/lib/server/classes/create-class';
import { database } from '@/lib/server/database';
import { createSet } from '@/lib/server/sets/create-set';
import { SCENARIOS } from '@/lib/subjects';
import { DEFAULT_LOCALE } from '@/lib/words/locale';
import { type DemoAccount, makeDemoAccounts, readDemoAccounts } from './demo-accounts';

const NAMES = { learner: 'Lea Learner', instructor: 'Ines Instructor', administrator: 'Ada Administrator' };
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** A password somebody has changed since stays changed, unless the kept ones were lost. */
async function seedAccount({ role, email, password }: DemoAccount, fresh: boolean): Promise<Viewer> {
  const known = await database().user.findUnique({ where: { email }, select: viewerSelect });
  if (known && !fresh) return toViewer(known, DEFAULT_LOCALE);
  const passwordHash = await hashPassword(password);
  const row = await database().user.upsert({
    where: { email },
    create: { email, name: NAMES[role], role, passwordHash },
    update: { passwordHash, sessionVersion: { increment: 1 } },
    select: viewerSelect,
  });
  return toViewer(row, DEFAULT_LOCALE);
}

async function seedClass(instructor: Viewer, learner: Viewer): Promise<void> {
  const taught = await database().membership.count({ where: { userId: instructor.id, role: 'instructor' } });
  if (taught > 0) return;
  const set = await createSet(instructor, { title: 'The five scenarios', description: 'One problem of each.' });
  const made = await createClass(instructor, { name: 'Deep learning, demo class', description: '' });
  if (!set.ok || !made.ok) throw new Error('the demo instructor may not make a class');
  await database().problemSetItem.createMany({
    data: SCENARIOS.map(({ source }, position) => ({ setId: set.value.id, position, templateId: source, count: 1 })),
  });
  await database().membership.createMany({
    data: [{ classId: made.value.id, userId: learner.id, role: 'learner' }],
  });
  const due = new Date(Date.now() + WEEK_MS).toISOString().slice(0, 16);
  const fields = { setId: set.value.id, title: '', mode: 'practice', opens: '', due } as const;
  const given = await assignSet(instructor, made.value.id, fields);
  if (!given.ok) throw new Error(`the demo set cannot be assigned: ${given.error.code}`);
}

try {
  await syncCatalogue();
  const kept = readDemoAccounts();
  const accounts = kept ?? makeDemoAccounts();
  const viewers = new Map<string, Viewer>();
  for (const account of accounts) viewers.set(account.role, await seedAccount(account, kept === null));
  const instructor = viewers.get('instructor');
  const learner = viewers.get('learner');
  if (instructor && learner) await seedClass(instructor, learner);
} catch (error) {
  process.stderr.write(`The demo could not be made. ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await database().$disconnect();
}
