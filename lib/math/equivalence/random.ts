// A small seeded generator (mulberry32): the same comparison sees the same points on every machine.

export class Random {
  constructor(private state: number) {}

  /** A whole number from 0 to 2³² − 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  }

  /** A whole number from 0 to n − 1, n ≤ 2³². */
  below(n: number): number {
    return Math.floor((this.next() / 4294967296) * n);
  }
}
