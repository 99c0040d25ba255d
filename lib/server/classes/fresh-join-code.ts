// A join code that nobody can guess.
import 'server-only';
import { randomBytes } from 'node:crypto';
import { joinCode } from '@/lib/classes/join-code';

export function freshJoinCode(): string {
  for (;;) {
    const code = joinCode(randomBytes(32));
    if (code !== null) return code;
  }
}
