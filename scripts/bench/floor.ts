// The least a comparison can cost: reading both sides and evaluating both at as many points as agreement needs.
import { evaluate } from '@/lib/math/evaluate';
import { parse } from '@/lib/math/parse';
import type { EqualityCase } from './equality-cases';

const POINTS = 8;

/** Microseconds for each case and round. */
export function floorOf(cases: readonly EqualityCase[], rounds: number): number[] {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const { student, reference, scope } of cases) {
      const start = performance.now();
      const sides = [parse(student, scope), parse(reference, scope)];
      for (let point = 0; point < POINTS; point++) {
        const at = new Map([...scope.variables.keys()].map((name, i) => [name, 0.5 + point * 0.25 + i * 0.125]));
        for (const side of sides) if (side.ok) evaluate(side.value.expression, at);
      }
      times.push((performance.now() - start) * 1000);
    }
  }
  return times;
}
