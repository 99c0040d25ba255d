// `npm run bench -- memory`: a million grades in one process, and what it holds after each tenth of them.
import { gradeLine } from '@/lib/grader/grade-line';
import type { EqualityCase } from './equality-cases';

const GRADES = 1_000_000;
const STEPS = 10;
/** The slowest lines would make an hour of it and hold nothing that the others do not. */
const QUICK_MS = 1;
const MEGABYTE = 2 ** 20;

function quick({ line }: EqualityCase): boolean {
  gradeLine(line);
  const start = performance.now();
  gradeLine(line);
  return performance.now() - start < QUICK_MS;
}

/** Prints the resident set and the heap after each tenth; every tenth line comes with a reference that is new. */
export function benchMemory(cases: readonly EqualityCase[], print: (line: string) => void): void {
  const lines = cases.filter(quick).map(({ line }) => line);
  print(`${GRADES} grades of ${lines.length} lines, one in ten with a reference never seen before`);
  for (let step = 1; step <= STEPS; step++) {
    const start = performance.now();
    for (let i = 0; i < GRADES / STEPS; i++) {
      const line = lines[i % lines.length] ?? '';
      gradeLine(i % 10 === 0 ? line.replace('"reference":"', `"reference":"${step * GRADES + i}*0+`) : line);
    }
    const { rss, heapUsed } = process.memoryUsage();
    const seconds = (performance.now() - start) / 1000;
    print(
      `${(step * GRADES) / STEPS} grades: ${Math.round(rss / MEGABYTE)} MB resident, ${Math.round(heapUsed / MEGABYTE)} MB heap, ${Math.round(GRADES / STEPS / seconds)} grades a second`,
    );
  }
}
