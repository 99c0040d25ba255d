// Runs a command that answers one line on standard output; what went wrong goes to standard error with a status.
import { database } from '@/lib/server/database';
import { isDatabaseUnavailable } from '@/lib/server/database-error';
import { say } from '@/lib/words/say';

/** Something the person who typed the command can put right. */
export class UsageError extends Error {}

const isUsage = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));

/** Status 2 for a wrong call, 1 for a failure. */
export async function command(usage: string, work: (args: string[]) => Promise<string>): Promise<void> {
  try {
    process.stdout.write(`${await work(process.argv.slice(2))}\n`);
  } catch (error) {
    const text = isDatabaseUnavailable(error)
      ? say({ code: 'database-unavailable' })
      : String(error instanceof Error ? error.message : error);
    process.stderr.write(isUsage(error) ? `${text}\n${usage}\n` : `${text}\n`);
    process.exitCode = isUsage(error) ? 2 : 1;
  } finally {
    await database().$disconnect();
  }
}
