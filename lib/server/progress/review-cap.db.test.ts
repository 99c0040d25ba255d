// The daily limit of reviews: what may be typed, and that it is kept to.
import { describe, expect, it, vi } from 'vitest';
import { FOLD_VERSION } from '@/lib/progress/fold-event';
import { say } from '@/lib/words/say';
import { database } from '../database';
import { suggestNext } from '../practice/suggest-next';
import { makePerson } from '../testing/people';
import { loadReviewCap, MAX_REVIEWS, reviewCapField, setReviewCap } from './review-cap';

vi.mock('next/headers', () => import('../testing/next-headers'));

describe('the field', () => {
  it.each([
    ['0', 0],
    [' 20 ', 20],
    [String(MAX_REVIEWS), MAX_REVIEWS],
  ])('reads %j', (typed, read) => {
    expect(reviewCapField.parse(typed)).toBe(read);
  });

  it.each(['', '-1', '2.5', 'ten', '1e2', String(MAX_REVIEWS + 1), '99999'])('refuses %j', (typed) => {
    const messages = reviewCapField.safeParse(typed).error?.issues.map((issue) => issue.message) ?? [];
    expect(messages[0]).toBe('review-cap-invalid');
  });

  it('says the limit that holds', () => {
    for (const locale of ['en', 'de'] as const)
      expect(say({ code: 'review-cap-invalid' }, locale)).toContain(String(MAX_REVIEWS));
  });
});

describe('the limit', () => {
  it('is one’s own, and no more reviews than it are suggested', async () => {
    const [viewer, other] = [await makePerson(), await makePerson()];
    const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000);
    const memory = { stability: 1, difficulty: 5, reviewedAt: yesterday, dueAt: yesterday, reps: 1 };
    await database().skillState.createMany({
      data: ['chain-rule', 'product-quotient', 'inner-function'].map((skill) => ({
        learnerId: viewer.id,
        skill,
        mastery: 0.9,
        lastAttemptAt: yesterday,
        ...memory,
      })),
    });
    await database().user.update({ where: { id: viewer.id }, data: { progressFold: FOLD_VERSION } });
    const due = async () =>
      (await suggestNext(viewer)).filter(({ reason }) => /^suggest\.(over)?due$/.test(reason.code)).length;
    expect(await due()).toBe(3);
    await setReviewCap(viewer, 2);
    expect(await due()).toBe(2);
    await setReviewCap(viewer, 0);
    expect(await due()).toBe(0);
    expect(await loadReviewCap(viewer)).toBe(0);
    expect(await loadReviewCap(other)).toBe(20);
  });
});
