// The landing page's live problem: it travels as an encrypted, expiring token; the first submission makes guest and row.
import 'server-only';
import { createHash, randomInt } from 'node:crypto';
import { headers } from 'next/headers';
import { z } from 'zod';
import type { SubmitOutcome } from '@/lib/grader/view';
import type { Instance } from '@/lib/problems/instance';
import type { Question } from '@/lib/problems/question';
import { err, ok, type Result } from '@/lib/result';
import { startSession } from '../auth/session';
import { getViewer } from '../auth/viewer';
import { listTemplates } from '../catalogue/list-templates';
import { loadTemplate } from '../catalogue/load-template';
import { clientAddress } from '../client-address';
import { database } from '../database';
import { lockLearner } from '../progress/lock-learner';
import { spendLimit } from '../rate-limit';
import { seal, unseal } from '../seal';
import { checkAnswers } from './check-answers';
import { drawFresh, storeProblem } from './create-problem';
import { keyOfForm } from './form-key';
import { keepInstance, rebuild } from './rebuild';
import { saveDraftsOf } from './save-draft';
import { submitAnswer } from './submit-answer';

export interface GuestProblem {
  readonly question: Question;
  /** A hidden field of the form. */
  readonly token: string;
}

const PURPOSE = 'guest problem';
const SECONDS = 24 * 60 * 60;

const content = z.object({
  templateId: z.string(),
  version: z.int(),
  seed: z.int(),
  parameters: z.record(z.string(), z.string()),
});

declare global {
  var chainwiseLanding: Instance[] | undefined;
}

/** Drawing takes a while and anybody may ask: this many are drawn, one a visit, and then offered in turn at random. */
const DRAWN = 16;

async function landingInstance(): Promise<Instance> {
  globalThis.chainwiseLanding ??= [];
  const drawn = globalThis.chainwiseLanding;
  const kept = drawn.length >= DRAWN ? drawn[randomInt(drawn.length)] : undefined;
  if (kept) return kept;
  const [entry] = await listTemplates(null);
  if (!entry) throw new Error('the catalogue has no templates');
  const fresh = drawFresh(await loadTemplate(entry.id, entry.version));
  drawn.push(fresh);
  return fresh;
}

/** A problem for the landing page. Writes nothing. */
export async function offerGuestProblem(): Promise<GuestProblem> {
  const instance = await landingInstance();
  keepInstance(instance);
  const { template: templateId, version, seed, parameters, question } = instance;
  return { question, token: await seal(PURPOSE, { templateId, version, seed, parameters }, SECONDS) };
}

/** The question of a token, to show it again beside what was said about an answer; null when it has expired. */
export async function openGuestProblem(token: string): Promise<GuestProblem | null> {
  const opened = content.safeParse(await unseal(PURPOSE, token));
  return opened.success ? { question: (await rebuild(opened.data)).question, token } : null;
}

/** The same token makes the same row, so that a second click finds the first one's problem. */
const idOf = (token: string): string => createHash('sha256').update(token).digest('base64url').slice(0, 21);

/**
 * Makes the guest (and signs them in) and the problem on the first submission, then grades like any other. The same
 * token sent again finds the same problem. What is typed in other parts is kept as `drafts`. Refuses with `token-expired`, `rate-limited` and as `submitAnswer` does.
 */
export async function submitGuestAnswer(
  token: string,
  answers: Readonly<Record<string, string>>,
  drafts: Readonly<Record<string, string>> = {},
): Promise<Result<SubmitOutcome & { readonly id: string }>> {
  const opened = content.safeParse(await unseal(PURPOSE, token));
  if (!opened.success) return err({ code: 'token-expired' });
  const instance = await rebuild(opened.data);
  const checked = checkAnswers(instance.question, answers);
  if (!checked.ok) return checked;

  const id = idOf(token);
  const learner = await guestOrViewer(id);
  if (!learner.ok) return learner;
  await storeOnce(learner.value.id, id, instance);
  if (Object.keys(drafts).length > 0) await saveDraftsOf(learner.value.id, id, drafts);
  const outcome = await submitAnswer(learner.value, { problemId: id, answers, idempotencyKey: keyOfForm(id, answers) });
  return outcome.ok ? ok({ ...outcome.value, id }) : outcome;
}

/** Two clicks at once bring one guest: the guest's id comes from the token. */
async function guestOrViewer(tokenId: string): Promise<Result<{ id: string }>> {
  const viewer = await getViewer();
  if (viewer) return ok(viewer);
  const limit = await spendLimit('guest', clientAddress(await headers()));
  if (limit.limited) return err({ code: 'rate-limited', params: { seconds: limit.retryAfter } });
  const id = `guest_${tokenId}`;
  await database().user.createMany({ data: [{ id, guest: true, tipsSeen: 1 }], skipDuplicates: true });
  const guest = await database().user.findFirst({
    where: { id, guest: true },
    select: { id: true, sessionVersion: true },
  });
  if (!guest) return err({ code: 'token-expired' });
  await startSession(guest);
  return ok(guest);
}

async function storeOnce(learnerId: string, id: string, instance: Instance): Promise<void> {
  await database().$transaction(async (tx) => {
    await lockLearner(tx, learnerId);
    const known = await tx.problem.findUnique({
      where: { learnerId_id: { learnerId, id } },
      select: { id: true },
    });
    if (!known) await storeProblem(tx, instance, { learnerId, purpose: 'practice', id });
  });
}
