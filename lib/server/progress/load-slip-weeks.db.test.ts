// Misconceptions are counted in the learner's own weeks, wherever they live.
import { expect, it } from 'vitest';
import { database } from '../database';
import { makePerson } from '../testing/people';
import { makeProblem } from '../testing/problems';
import { loadSlipWeeks } from './load-slip-weeks';

/** Five hours and three quarters ahead: Monday begins there on Sunday at 18:15. */
const TIME_ZONE = 'Asia/Kathmandu';
const CODE = 'inner-derivative-dropped';

it('counts what one misconception alone explains, by the week in which it was made', async () => {
  const learner = await makePerson('learner', { timeZone: TIME_ZONE });
  const { id: problemId, parts } = await makeProblem(learner);
  const made: readonly (readonly [at: string, misconceptions: string[]])[] = [
    ['2026-03-01T18:14:59Z', [CODE]],
    ['2026-03-08T18:14:59Z', [CODE]],
    ['2026-03-08T18:15:00Z', [CODE]],
    ['2026-03-08T18:16:00Z', [CODE]],
    ['2026-03-09T12:00:00Z', [CODE, 'added-for-multiplied']],
  ];
  for (const [i, [at, misconceptions]] of made.entries()) {
    const key = { learnerId: learner.id, problemId, number: i + 1 };
    await database().attempt.create({
      data: { ...key, idempotencyKey: `${i}`, bodyHash: '', counted: true, score: 0, createdAt: new Date(at) },
    });
    await database().attemptPart.create({
      data: {
        ...key,
        partId: parts[0] ?? '',
        answer: 'x',
        verdict: 'incorrect',
        method: 'exact',
        counted: true,
        misconceptions,
      },
    });
  }
  expect(await loadSlipWeeks(learner, '2026-03-02', new Date('2026-03-12'))).toEqual(
    new Map([
      [
        CODE,
        new Map([
          ['2026-03-02', 1],
          ['2026-03-09', 2],
        ]),
      ],
    ]),
  );
});
