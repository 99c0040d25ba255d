// `npm run bench -- progress`: the progress page of somebody with ten thousand attempts beside that of a beginner, in turns.
import { database } from '@/lib/server/database';
import { refoldLearner } from '@/lib/server/progress/refold';
import { makePerson } from '@/lib/server/testing/people';
import { makeProblem } from '@/lib/server/testing/problems';
import { TEMPLATES } from '@/lib/subjects';
import { sessionOf } from '../../e2e/people';
import { withProduct } from '../with-product';
import { quantile } from './quantile';

type Print = (line: string) => void;

const ATTEMPTS = { many: 10_000, few: 10 };
const PER_PROBLEM = 2;
const ROUNDS = 20;
const HOUR = 3_600_000;
const TRY_AGAIN = ['incorrect', 'correct'] as const;
/** Misconceptions that some of the wrong answers have. */
const SLIPS = ['inner-derivative-dropped', 'added-for-multiplied', 'sign-of-cosine'];

interface Sample {
  readonly row: {
    readonly templateId: string;
    readonly version: number;
    readonly seed: number;
    readonly parameters: object;
    readonly skill: string;
  };
  readonly parts: readonly string[];
}

/** What a problem of the template looks like in the database; the problem itself is gone again. */
async function sampleOf(learner: { readonly id: string }, template: string): Promise<Sample> {
  const made = await makeProblem(learner, { templateId: template });
  const where = { learnerId_id: { learnerId: learner.id, id: made.id } };
  const { templateId, version, seed, parameters, skill } = await database().problem.delete({ where });
  return { row: { templateId, version, seed, parameters: parameters as object, skill }, parts: made.parts };
}

/** A learner whose problems, one of each template in turn and one every two hours up to now, took two attempts each. */
async function makePractised(attempts: number): Promise<string> {
  const learner = await makePerson();
  const samples: Sample[] = [];
  for (const { id } of TEMPLATES.slice(0, attempts)) samples.push(await sampleOf(learner, id));
  const problems = Array.from({ length: attempts / PER_PROBLEM }, (_, i) => {
    const { row, parts } = samples[i % samples.length] as Sample;
    const createdAt = new Date(Date.now() - 2 * HOUR * (attempts / PER_PROBLEM - i));
    return { id: `p${i}`, row, parts, createdAt };
  });
  const learnerId = learner.id;
  await database().problem.createMany({
    data: problems.map(({ id, row, createdAt }) => ({
      ...row,
      learnerId,
      id,
      createdAt,
      state: 'solved' as const,
      endedAt: new Date(createdAt.getTime() + HOUR),
    })),
  });
  const tries = problems.flatMap((problem) => TRY_AGAIN.map((verdict, k) => ({ ...problem, verdict, number: k + 1 })));
  await database().attempt.createMany({
    data: tries.map(({ id: problemId, verdict, number, createdAt }) => ({
      learnerId,
      problemId,
      number,
      idempotencyKey: `${problemId}.${number}`,
      bodyHash: '',
      counted: true,
      score: verdict === 'correct' ? 1 : 0,
      createdAt: new Date(createdAt.getTime() + number * 60_000),
    })),
  });
  await database().attemptPart.createMany({
    data: tries.flatMap(({ id: problemId, parts, verdict, number }, i) =>
      parts.map((partId) => ({
        learnerId,
        problemId,
        number,
        partId,
        answer: '6*x*cos(3*x^2+2)',
        verdict,
        method: 'exact',
        counted: true,
        misconceptions: verdict === 'incorrect' ? SLIPS.slice(i % SLIPS.length, (i % SLIPS.length) + 1) : [],
      })),
    ),
  });
  return learnerId;
}

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const started = performance.now();
  const value = await work();
  return { ms: performance.now() - started, value };
}

export function benchProgress(print: Print): Promise<number> {
  return withProduct(async (product) => {
    const people = [];
    for (const [name, attempts] of Object.entries(ATTEMPTS)) {
      const id = await makePractised(attempts);
      const fold = await timed(() => refoldLearner(id));
      const session = await sessionOf({ id });
      const cookie = `${session.name}=${session.value}`;
      people.push({ name, attempts, cookie, fold: fold.ms, times: [] as number[], bytes: 0 });
    }
    for (let round = -2; round < ROUNDS; round++) {
      for (const person of people) {
        const { ms, value } = await timed(async () => {
          const reply = await fetch(`${product}/progress`, { headers: { cookie: person.cookie } });
          if (!reply.ok) throw new Error(`The page was answered with ${reply.status}.`);
          return reply.text();
        });
        person.bytes = value.length;
        if (round >= 0) person.times.push(ms);
      }
    }
    for (const { attempts, fold, times, bytes } of people) {
      print(
        `${String(attempts).padStart(6)} attempts: page p50 ${quantile(times, 0.5).toFixed(0)} ms, p95 ${quantile(times, 0.95).toFixed(0)} ms, ` +
          `${(bytes / 1000).toFixed(0)} kB; folding all of them anew ${fold.toFixed(0)} ms`,
      );
    }
    const [many, few] = people.map(({ times }) => quantile(times, 0.5));
    print(`A thousand times the attempts take ${((many ?? 0) / (few ?? 1)).toFixed(2)} times as long.`);
    return 0;
  });
}
