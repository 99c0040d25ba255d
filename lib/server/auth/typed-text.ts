// Answers typed when the session had ended: they wait in a sealed cookie and become drafts after signing in.
import 'server-only';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { saveDraftsOf } from '../practice/save-draft';
import { seal, unseal } from '../seal';
import { typedCookie } from './cookies';

const PURPOSE = 'typed text';
const SECONDS = 30 * 60;
/** What a browser takes in one cookie, name and options included. */
const COOKIE_BYTES = 3_800;

const typed = z.object({ problemId: z.string(), answers: z.record(z.string(), z.string()) });

type Typed = z.output<typeof typed>;

/** The longest answers go first when all do not fit. */
function withoutLongest({ problemId, answers }: Typed): Typed {
  const kept = Object.entries(answers).sort(([, a], [, b]) => a.length - b.length);
  return { problemId, answers: Object.fromEntries(kept.slice(0, -1)) };
}

/** Keeps `{problemId, answers}` of a form; any other form is let go. */
export async function keepTyped(values: unknown): Promise<void> {
  const parsed = typed.safeParse(values);
  if (!parsed.success) return;
  const { name, options } = typedCookie();
  let keep = parsed.data;
  while (Object.keys(keep.answers).length > 0) {
    const sealed = await seal(PURPOSE, keep, SECONDS);
    if (name.length + sealed.length <= COOKIE_BYTES) {
      (await cookies()).set(name, sealed, { ...options, maxAge: SECONDS });
      return;
    }
    keep = withoutLongest(keep);
  }
}

/** Makes what was kept the person's drafts, when the problem is theirs, and forgets it. */
export async function restoreTyped(learnerId: string): Promise<void> {
  const { name, options } = typedCookie();
  const jar = await cookies();
  const sealed = jar.get(name)?.value;
  if (!sealed) return;
  const kept = typed.safeParse(await unseal(PURPOSE, sealed));
  if (kept.success) await saveDraftsOf(learnerId, kept.data.problemId, kept.data.answers);
  jar.set(name, '', { ...options, maxAge: 0 });
}
