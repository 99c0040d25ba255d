// What a run of fuzzing counts: outcomes by claim and method, times, and the lines worth a look.

import { gradeLine } from '../grade-line';
import { judgeCase, type Outcome } from './judge-case';
import { type FuzzCase, makeCase } from './make-case';

export interface Finding {
  readonly made: FuzzCase;
  readonly what: string;
}

/** Slower lines are findings. */
const SLOW_US = 50_000;

export class Tally {
  readonly counts = new Map<string, number>();
  readonly times: number[] = [];
  readonly misjudged: Finding[] = [];
  readonly undecided: Finding[] = [];
  readonly slow: Finding[] = [];
  readonly unproved: Finding[] = [];
  readonly open: Finding[] = [];
  /** Equal pairs graded, and how many of them by proof. */
  equals = 0;
  proved = 0;

  /** `clock` gives microseconds. */
  constructor(private readonly clock: () => number) {}

  get cases(): number {
    return this.times.length;
  }

  private count(name: string): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  /** Makes, grades and judges the case of a seed. */
  run(seed: number): void {
    const made = makeCase(seed);
    if (!made) return;
    const us = this.time(made.line);
    this.times.push(us);
    if (us > SLOW_US) this.slow.push({ made, what: `${Math.round(us / 1000)} ms` });
    this.note(made, judgeCase(made));
  }

  /** The time a line takes; a slow one is timed again, since the machine has other work. */
  private time(line: string): number {
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 3 && least > SLOW_US; i++) {
      const start = this.clock();
      gradeLine(line);
      least = Math.min(least, this.clock() - start);
    }
    return least;
  }

  private note(made: FuzzCase, outcome: Outcome): void {
    const { claim } = made;
    switch (outcome.is) {
      case 'misjudged':
        this.count(`${claim} misjudged`);
        this.misjudged.push({ made, what: outcome.why });
        return;
      case 'open':
        this.count(`${claim} open: ${outcome.why}`);
        this.open.push({ made, what: outcome.why });
        return;
      case 'undecided':
        this.count(`${claim} undecided`);
        if (outcome.equal) this.equals++;
        this.undecided.push({ made, what: `${outcome.equal ? 'equal' : 'different'}, ${outcome.method}` });
        return;
      default:
        this.count(`${claim} ${outcome.method}`);
        if (claim === 'fault') return;
        this.equals++;
        if (outcome.method === 'identical' || outcome.method === 'exact') this.proved++;
        else this.unproved.push({ made, what: outcome.method });
    }
  }

  /** The time below which this share of the lines stayed, in microseconds. */
  percentile(share: number): number {
    const sorted = [...this.times].sort((a, b) => a - b);
    return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  }
}
