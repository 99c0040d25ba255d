// `npm run bench -- grade`: the same equality cases by ours and by peers, in one run; right, wrong, and how long it takes.
import { performance } from 'node:perf_hooks';
import { gradeLine } from '@/lib/grader/grade-line';
import type { EqualityCase } from './equality-cases';
import { floorOf } from './floor';
import { Peer, type PeerName } from './peer';
import { quantile } from './quantile';

/** Rounds before any is timed: warm means that the engine has compiled what it is going to. */
const FIRST_ROUNDS = 3;
const WARM_ROUNDS = 10;
const NAME = 12;
const CELL = 10;

interface Score {
  readonly name: string;
  readonly asked: number;
  readonly right: number;
  readonly falseAccepts: number;
  readonly falseRejects: number;
  /** Undecided, not read, died, or longer than five seconds. */
  readonly none: number;
  /** Microseconds of each answer. */
  readonly times: readonly number[];
}

function score(
  name: string,
  cases: readonly EqualityCase[],
  said: readonly (boolean | null)[],
  times: number[],
): Score {
  const count = (test: (equal: boolean | null, right: boolean) => boolean) =>
    cases.filter((c, i) => test(said[i] ?? null, c.equal)).length;
  return {
    name,
    asked: cases.length,
    right: count((equal, right) => equal === right),
    falseAccepts: count((equal, right) => equal === true && !right),
    falseRejects: count((equal, right) => equal === false && right),
    none: count((equal) => equal === null),
    times,
  };
}

const VERDICTS: Readonly<Record<string, boolean>> = { equal: true, different: false };

/** Answers are taken while warming up: none is kept in the timed rounds, as none is by a server. */
function ours(cases: readonly EqualityCase[], rounds: number) {
  const answers = cases.map(({ line }) => gradeLine(line));
  for (let round = 1; round < FIRST_ROUNDS; round++) for (const { line } of cases) gradeLine(line);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(...timed(cases));
  return { answers, times };
}

/** The microseconds of each line. */
function timed(cases: readonly EqualityCase[]): number[] {
  return cases.map(({ line }) => {
    const start = performance.now();
    gradeLine(line);
    return (performance.now() - start) * 1000;
  });
}

async function peer(name: PeerName, cases: readonly EqualityCase[]): Promise<Score> {
  const process = new Peer(name);
  const said: (boolean | null)[] = [];
  const times: number[] = [];
  for (const { question } of cases) {
    if (!question) continue;
    const { equal, us } = await process.ask(question);
    said.push(equal);
    times.push(us);
  }
  process.stop();
  return score(name, cases, said, times);
}

const micro = (x: number) => `${x < 10 ? x.toFixed(1) : Math.round(x)}`;

function row({ name, asked, right, falseAccepts, falseRejects, none, times }: Score): string {
  const total = times.reduce((a, b) => a + b, 0);
  const perSecond = total > 0 ? Math.round(times.length / (total / 1e6)) : 0;
  const cells = [
    asked,
    right,
    falseAccepts,
    falseRejects,
    none,
    micro(quantile(times, 0.5)),
    micro(quantile(times, 0.99)),
    micro(times.reduce((a, b) => Math.max(a, b), 0)),
    perSecond,
  ];
  return name.padEnd(NAME) + cells.map((cell) => String(cell).padStart(CELL)).join('');
}

const TITLES = ['asked', 'right', 'accepts!', 'rejects!', 'none', 'p50 µs', 'p99 µs', 'max µs', 'per s'];
const HEAD = ''.padEnd(NAME) + TITLES.map((title) => title.padStart(CELL)).join('');

/** Runs the benchmark on the cases; returns false when ours misjudges one. */
export async function benchGrade(
  cases: readonly EqualityCase[],
  peers: readonly PeerName[],
  print: (line: string) => void,
): Promise<boolean> {
  const first = timed(cases);
  const { answers, times } = ours(cases, WARM_ROUNDS);
  const mine = score(
    'chainwise',
    cases,
    answers.map(({ verdict }) => VERDICTS[verdict] ?? null),
    times,
  );
  print(`${cases.length} equality cases, ${WARM_ROUNDS} rounds after ${FIRST_ROUNDS} to warm up, parsing included\n`);
  print(HEAD);
  print(row(mine));
  const proved = answers.filter(({ verdict }) => verdict === 'equal');
  const exact = proved.filter(({ method }) => method === 'identical' || method === 'exact').length;
  const floor = floorOf(cases, WARM_ROUNDS);
  print(
    `\n  equal by identical or exact: ${exact} of ${proved.length} (${((100 * exact) / proved.length).toFixed(1)} %)`,
  );
  print(
    `  cold (each line once, first of the process): p50 ${micro(quantile(first, 0.5))} µs, p99 ${micro(quantile(first, 0.99))} µs`,
  );
  print(
    `  floor (parsing and evaluating both at 8 points): p50 ${micro(quantile(floor, 0.5))} µs; ours is ${(quantile(times, 0.5) / quantile(floor, 0.5)).toFixed(2)} of it`,
  );
  for (const [i, { line, equal }] of cases.entries()) {
    const said = VERDICTS[answers[i]?.verdict ?? ''];
    if (said !== equal) print(`  ${said === undefined ? 'undecided' : 'WRONG'}: ${line}`);
  }

  const shared = cases.filter(({ question }) => question !== undefined);
  print(`\n${shared.length} of them in a syntax that every peer reads\n`);
  print(HEAD);
  const again = ours(shared, WARM_ROUNDS);
  const ownShared = score(
    'chainwise',
    shared,
    again.answers.map(({ verdict }) => VERDICTS[verdict] ?? null),
    again.times,
  );
  print(row(ownShared));
  for (const name of peers) {
    const theirs = await peer(name, shared);
    const ratio = (q: number) => (quantile(theirs.times, q) / quantile(again.times, q)).toFixed(1);
    print(`${row(theirs)}   ${ratio(0.5)} × our p50, ${ratio(0.99)} × our p99`);
  }
  return mine.falseAccepts + mine.falseRejects === 0;
}
