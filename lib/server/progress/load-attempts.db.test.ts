// The history shows what a learner chose as the question said it, and what they typed as they typed it.
import { afterEach, describe, expect, it } from 'vitest';
import { database } from '../database';
import { submitAnswer } from '../practice/submit-answer';
import { makePerson } from '../testing/people';
import { makeProblem } from '../testing/problems';
import { loadAttempts } from './load-attempts';

afterEach(async () => {
  await database().user.deleteMany();
});

describe('loadAttempts', () => {
  it('gives the question of what is answered in its words, and no other', async () => {
    const viewer = await makePerson();
    const problem = await makeProblem(viewer, { templateId: 'propagated-error' });
    await submitAnswer(viewer, {
      problemId: problem.id,
      answers: { slope: '12345', chain: 'added' },
      idempotencyKey: 'a',
    });
    const [attempt] = (await loadAttempts(viewer.id, [problem.id])).get(problem.id) ?? [];
    const answers = new Map(attempt?.answers.map((answer) => [answer.part, answer]));
    expect(answers.get('slope')).toMatchObject({ answer: '12345', verdict: 'incorrect' });
    expect(answers.get('slope')).not.toHaveProperty('asked');
    const asked = answers.get('chain')?.asked;
    expect(asked?.choices?.find((choice) => choice.word === 'added')?.label).toBeDefined();
    expect(JSON.stringify(asked)).not.toMatch(/"answer"|solution/);
  });
});
