// `npm run bench -- generate`: what an instance costs, with key, hints, solution and misconceptions, and how well mistakes are named.
import { performance } from 'node:perf_hooks';
import { gradePart } from '@/lib/grader/grade';
import { evaluate } from '@/lib/math/evaluate';
import { type ParseScope, parse } from '@/lib/math/parse';
import type { Instance } from '@/lib/problems/instance';
import { drawInstance } from '@/lib/problems/instantiate';
import type { KeyPart } from '@/lib/problems/key';
import type { TemplateDocument } from '@/lib/problems/template';
import { quantile } from './quantile';

type Print = (line: string) => void;

const WARM_SEEDS = 10;
const SEEDS = 40;
/** Other work on the machine shows in single times: of each seed the best time counts. */
const ROUNDS = 3;
const DIAGNOSED_SEEDS = 5;
const LONG_SEEDS = 9;

function draw(document: TemplateDocument, seed: number): Instance {
  const drawn = drawInstance(document, seed);
  if (!drawn.ok) throw new Error(`${document.id}, seed ${seed}: ${JSON.stringify(drawn.error)}`);
  return drawn.value;
}

function timed<T>(times: number[], work: () => T): T {
  const start = performance.now();
  const result = work();
  times.push(performance.now() - start);
  return result;
}

const bestOf = (rounds: readonly (readonly number[])[]): number[] =>
  (rounds[0] ?? []).map((_, i) => Math.min(...rounds.map((times) => times[i] ?? Number.POSITIVE_INFINITY)));

const ms = (value: number): string => `${value.toFixed(2)} ms`;

const spread = (times: readonly number[]): string =>
  `median ${ms(quantile(times, 0.5))}, p99 ${ms(quantile(times, 0.99))}, max ${ms(Math.max(...times))}`;

function benchDraws(templates: readonly TemplateDocument[], print: Print): void {
  const rows = templates.map((document) => {
    for (let seed = 1; seed <= WARM_SEEDS; seed++) draw(document, seed);
    const rounds = Array.from({ length: ROUNDS }, () => {
      const times: number[] = [];
      for (let seed = 1; seed <= SEEDS; seed++) timed(times, () => draw(document, WARM_SEEDS + seed));
      return times;
    });
    return { id: document.id, times: bestOf(rounds) };
  });
  const all = rows.flatMap(({ times }) => times);
  print(
    `Instances: ${templates.length} templates, ${SEEDS} seeds each, warm, best of ${ROUNDS} rounds: ${spread(all)}`,
  );
  const total = all.reduce((a, b) => a + b, 0);
  print(`${Math.round((1000 * all.length) / total)} instances a second. The slowest:`);
  rows.sort((a, b) => quantile(b.times, 0.5) - quantile(a.times, 0.5));
  for (const { id, times } of rows.slice(0, 8)) print(`  ${id.padEnd(36)} ${spread(times)}`);
}

/** `length` definitions one on top of the other. Their slopes are near 1, so that a slip shows in the product of all, however long. */
function chainOf(length: number): TemplateDocument {
  const definitions = Array.from({ length }, (_, i) => ({
    name: `u${i + 1}`,
    is: i === 0 ? 'a*x' : `u${i}+${i % 2 === 0 ? 'sin' : 'tanh'}(u${i})/100`,
  }));
  return {
    schema: 1,
    id: `chain-${length}`,
    version: 1,
    subject: 'chain-rule',
    skill: 'chain-rule',
    title: { en: 'A long chain' },
    difficulty: 1,
    minutes: 1,
    parameters: [{ name: 'a', type: 'integer', from: 2, to: 900 }],
    variables: [{ name: 'x', domain: 'real' }],
    definitions,
    prompt: { en: '{{a}}' },
    conventions: [],
    parts: [
      {
        id: 'derivative',
        skill: 'chain-rule',
        prompt: { en: 'Differentiate.' },
        answer: { op: 'derivative', of: `u${length}`, wrt: 'x' },
      },
    ],
    pinned: [],
    followUps: [],
  };
}

function benchLength(print: Print): void {
  const documents = [25, 50, 100, 200].map((length) => ({ length, document: chainOf(length), times: [] as number[] }));
  for (let seed = 1; seed <= WARM_SEEDS; seed++) for (const { document } of documents) draw(document, seed);
  for (let seed = 1; seed <= LONG_SEEDS; seed++)
    for (const { document, times } of documents) timed(times, () => draw(document, WARM_SEEDS + seed));
  const rows = documents.map(({ length, times }) => ({ length, best: Math.min(...times) }));
  const [first] = rows;
  const perNode = rows.map(
    ({ length, best }) =>
      `${length} nodes ${ms(best)} (${(best / length / ((first?.best ?? 1) / (first?.length ?? 1))).toFixed(1)} × a node)`,
  );
  print(`Long chains: ${perNode.join(', ')}`);
}

/** A wrong answer that no rule makes. */
const randomWrong = ({ kind, answer }: KeyPart): string | undefined =>
  kind === 'expression' || kind === 'number' ? `(${answer})*1.37+0.113` : undefined;

const NO_NAMES: ParseScope = { variables: new Map(), definitions: new Set(), shapes: new Map(), mode: 'expression' };

function numberOf(text: string): number {
  const read = parse(text, NO_NAMES);
  return read.ok ? evaluate(read.value.expression, new Map()) : Number.NaN;
}

/** By chance a number is, to the figures asked for, the one that a rule makes: then naming the rule is no mistake. */
function isSameNumber({ kind, misconceptions }: KeyPart, code: string, wrong: string): boolean {
  const made = misconceptions.find((misconception) => misconception.code === code);
  if (kind !== 'number' || !made) return false;
  const [a, b] = [numberOf(made.answer), numberOf(wrong)];
  return Math.abs(a - b) <= 0.005 * Math.abs(a);
}

function benchDiagnosis(templates: readonly TemplateDocument[], print: Print): void {
  const times: number[] = [];
  const counts = {
    asked: 0,
    unambiguous: 0,
    named: 0,
    falseOnRight: 0,
    falseOnWrong: 0,
    byChance: 0,
    right: 0,
    wrong: 0,
  };
  const missed = new Set<string>();
  for (const document of templates) {
    for (let seed = 1; seed <= DIAGNOSED_SEEDS; seed++) {
      for (const part of draw(document, seed).key.parts) {
        counts.right++;
        if (gradePart(part, part.answer).misconceptions.length > 0) counts.falseOnRight++;
        const wrong = randomWrong(part);
        if (wrong !== undefined) {
          counts.wrong++;
          const found = gradePart(part, wrong).misconceptions;
          if (found.some(({ code }) => !isSameNumber(part, code, wrong))) counts.falseOnWrong++;
          else if (found.length > 0) counts.byChance++;
        }
        for (const { code, answer } of part.misconceptions) {
          const { misconceptions } = timed(times, () => gradePart(part, answer));
          const named = misconceptions.some((found) => found.code === code);
          counts.asked++;
          if (misconceptions.length <= 1) counts.unambiguous++;
          if (named) counts.named++;
          else missed.add(`${document.id}, seed ${seed}, ${part.id}: ${code}`);
        }
      }
    }
  }
  print(`Diagnosis of ${counts.asked} single-fault answers: ${spread(times)}`);
  print(`  named by their own code: ${counts.named} of ${counts.asked}; alone, without another, ${counts.unambiguous}`);
  print(
    `  false diagnoses on ${counts.right} right answers: ${counts.falseOnRight}; on ${counts.wrong} that no rule makes: ${counts.falseOnWrong} (${counts.byChance} are the number of a rule by chance)`,
  );
  for (const place of [...missed].slice(0, 10)) print(`  not named: ${place}`);
}

/** Prints what instances and diagnoses cost over the given templates. */
export function benchGenerate(templates: readonly TemplateDocument[], print: Print): void {
  benchDraws(templates, print);
  benchLength(print);
  benchDiagnosis(templates, print);
}
