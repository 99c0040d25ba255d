// Generic points of a problem's domain, where two formulas of one instance are told apart.
import type { Domain } from '../math/expression';
import { toNumber } from '../math/rational';
import type { CompiledVariable } from './compile';

const FRACTIONS = [0.6180339887, 0.2718281828, 0.4142135624, 0.8284271247, 0.1459897079, 0.7320508076];

function probeIn(domain: Domain, fraction: number): number {
  switch (domain.type) {
    case 'positive':
    case 'nonnegative':
      return 0.2 + 1.5 * fraction;
    case 'integer':
      return Math.round(1 + 5 * fraction);
    case 'interval': {
      const end = (bound: typeof domain.from) => {
        if (!bound.value) return undefined;
        return toNumber(bound.value) * (bound.pi ? Math.PI : 1);
      };
      const from = end(domain.from);
      const to = end(domain.to);
      if (from !== undefined && to !== undefined) return from + (to - from) * (0.05 + 0.9 * fraction);
      if (from !== undefined) return from + 0.2 + 1.5 * fraction;
      return to === undefined ? 2 * fraction - 0.8 : to - 0.2 - 1.5 * fraction;
    }
    default:
      return 2.4 * fraction - 0.9;
  }
}

/** Six points, the same for every instance with these variables. */
export function probesOf(variables: readonly CompiledVariable[]): ReadonlyMap<string, number>[] {
  return FRACTIONS.map(
    (_, k) =>
      new Map(
        variables.flatMap(({ name, kind }, i): [string, number][] => {
          if (kind.type === 'function') return [];
          const shifted = ((FRACTIONS[(k + i) % FRACTIONS.length] ?? 0.5) + 0.37 * i) % 1;
          return [[name, probeIn(kind, shifted)]];
        }),
      ),
  );
}
