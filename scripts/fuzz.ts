// `npm run fuzz`: random expressions, rewritten and mutated, graded, and judged by an evaluator of its own. Status 1 on any misjudgement.
import { parseArgs } from 'node:util';
import { type Finding, Tally } from '../lib/grader/fuzz/tally';

const WARM = 200;
const SHOWN = 40;

function readNumber(text: string | undefined, name: string, fallback: number): number {
  if (text === undefined) return fallback;
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (value <= 2_000_000_000) return value;
  throw new Error(`--${name} must be a number that is not negative; it is "${text}".`);
}

function show(title: string, findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  process.stdout.write(`\n${title}: ${findings.length}\n`);
  for (const { made, what } of findings.slice(0, SHOWN)) {
    process.stdout.write(`  seed ${made.seed} (${made.claim}; ${what}; ${made.steps.join(', ')})\n    ${made.line}\n`);
  }
}

function main(): number {
  const options = {
    seed: { type: 'string' },
    minutes: { type: 'string' },
    count: { type: 'string' },
    verbose: { type: 'boolean' },
  } as const;
  const { values } = parseArgs({ options, strict: true });
  const first = Math.floor(readNumber(values.seed, 'seed', Date.now() % 1_000_000_000));
  const minutes = readNumber(values.minutes, 'minutes', 1);
  const count = readNumber(values.count, 'count', Number.POSITIVE_INFINITY);
  const clock = () => performance.now() * 1000;
  const cold = new Tally(clock);
  for (let seed = first; seed < first + WARM; seed++) cold.run(seed + 1_000_000_000);
  const tally = new Tally(clock);
  const end = performance.now() + minutes * 60_000;
  let seed = first;
  for (; seed < first + count && performance.now() < end; seed++) tally.run(seed);
  process.stdout.write(`seeds ${first} … ${seed - 1}: ${tally.cases} cases\n`);
  for (const [name, n] of [...tally.counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    process.stdout.write(`  ${`${n}`.padStart(7)}  ${name}\n`);
  const share = (n: number, of: number) => `${((100 * n) / Math.max(1, of)).toFixed(3)} %`;
  const unsure = tally.undecided.filter(({ what }) => what.startsWith('equal')).length;
  process.stdout.write(
    `equal pairs ${tally.equals}: proved ${share(tally.proved, tally.equals)}, undecided ${share(unsure, tally.equals)}\n`,
  );
  process.stdout.write(
    `time µs: p50 ${tally.percentile(0.5)}, p90 ${tally.percentile(0.9)}, p99 ${tally.percentile(0.99)}, p99.9 ${tally.percentile(0.999)}, max ${tally.percentile(1)}\n`,
  );
  const misjudged = [...cold.misjudged, ...tally.misjudged];
  if (values.verbose) show('open', tally.open);
  show('agree, not proved', tally.unproved);
  show('slow', tally.slow);
  show('undecided', tally.undecided);
  show('MISJUDGED', misjudged);
  process.stdout.write(`\n${misjudged.length} misjudged\n`);
  return misjudged.length > 0 ? 1 : 0;
}

process.exitCode = main();
