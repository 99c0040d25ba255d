// Creates an account or changes its role, and prints a one-time set-password link: npm run -s user -- --email E --role R
import { parseArgs } from 'node:util';
import { ROLES } from '@/lib/access/viewer';
import { emailField } from '@/lib/server/account/fields';
import { makePasswordLink } from '@/lib/server/account/issue-password-link';
import { recordEvent } from '@/lib/server/audit';
import { database } from '@/lib/server/database';
import { command, UsageError } from './command';

const USAGE = `Usage: npm run -s user -- --email EMAIL --role ${ROLES.join('|')}`;

await command(USAGE, async (args) => {
  const { values } = parseArgs({ args, options: { email: { type: 'string' }, role: { type: 'string' } } });
  const email = emailField.safeParse(values.email);
  if (!email.success)
    throw new UsageError(`--email must be an email address; it is ${JSON.stringify(values.email ?? '')}.`);
  const role = ROLES.find((name) => name === values.role);
  if (!role)
    throw new UsageError(`--role must be one of ${ROLES.join(', ')}; it is ${JSON.stringify(values.role ?? '')}.`);
  const path = await database().$transaction(async (tx) => {
    const user = await tx.user.upsert({
      where: { email: email.data },
      create: { email: email.data, name: email.data.split('@')[0] ?? '', role },
      update: { role },
      select: { id: true },
    });
    await recordEvent(tx, { actorId: null, action: 'role.set', subjectId: user.id, data: { role } });
    return makePasswordLink(tx, user.id, null);
  });
  const { NEXTAUTH_URL, HOST = '127.0.0.1', PORT = '3000' } = process.env;
  return new URL(path, NEXTAUTH_URL ?? `http://${HOST}:${PORT}`).href;
});
