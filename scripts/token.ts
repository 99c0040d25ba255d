// Prints a new API token of an account: npm run -s token -- --email E
import { parseArgs } from 'node:util';
import { createToken } from '@/lib/server/account/create-token';
import { emailField } from '@/lib/server/account/fields';
import { database } from '@/lib/server/database';
import { say } from '@/lib/words/say';
import { command, UsageError } from './command';

await command('Usage: npm run -s token -- --email EMAIL', async (args) => {
  const { values } = parseArgs({ args, options: { email: { type: 'string' } } });
  const email = emailField.safeParse(values.email);
  if (!email.success)
    throw new UsageError(`--email must be an email address; it is ${JSON.stringify(values.email ?? '')}.`);
  const user = await database().user.findUnique({
    where: { email: email.data },
    select: { id: true, guest: true },
  });
  if (!user) throw new UsageError(`There is no account with the email ${email.data}. Make one: npm run -s user`);
  const made = await createToken(user, 'command line');
  if (!made.ok) throw new UsageError(say(made.error));
  return made.value.token;
});
