// Passwords: argon2id, and the same work for an account that does not exist.
import 'server-only';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const PASSWORD_MIN = 8;
/** Long enough for any phrase, short enough to hash. */
export const PASSWORD_MAX = 200;

export const hashPassword = (password: string): Promise<string> => hash(password, COST);

let nobody: Promise<string> | undefined;

/** True when the password is right. Without a hash the same work is done and the answer is no. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword('a password that no account has');
  const against = stored ?? (await nobody);
  const right = await verify(against, password);
  return right && stored !== null;
}
