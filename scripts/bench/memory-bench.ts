// `npm run bench -- memory [--grades N]`: so many grades (a million) in one process, and what it holds after each tenth.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gradeLine } from '@/lib/grader/grade-line';
import type { EqualityCase } from './equality-cases';

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

/** A full collection, so that garbage does not look like a leak. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

/** Prints the resident set, and the heap after a full collection, after each tenth; every tenth line comes with a reference that is new. */
export function benchMemory(cases: readonly EqualityCase[], grades: number, print: (line: string) => void): void {
  const lines = cases.filter(quick).map(({ line }) => line);
  const collect = collector();
  print(`${grades} grades of ${lines.length} lines, one in ten with a reference never seen before`);
  for (let step = 1; step <= STEPS; step++) {
    const start = performance.now();
    for (let i = 0; i < grades / STEPS; i++) {
      const line = lines[i % lines.length] ?? '';
      gradeLine(i % 10 === 0 ? line.replace('"reference":"', `"reference":"${step * grades + i}*0+`) : line);
    }
    const seconds = (performance.now() - start) / 1000;
    collect();
    const { rss, heapUsed } = process.memoryUsage();
    print(
      `${(step * grades) / STEPS} grades: ${Math.round(rss / MEGABYTE)} MB resident, ${Math.round(heapUsed / MEGABYTE)} MB heap, ${Math.round(grades / STEPS / seconds)} grades a second`,
    );
  }
}
