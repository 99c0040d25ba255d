// The numbers that stand in a program, for the kernels that they may hide in.
import type { Fraction } from './field-points';
import type { GraphNode } from './node';

/** Longer ones are not recognised as coefficients. */
const LONG = 1n << 40n;

/** The numbers of a program that fit into doubles, as fractions. */
export function literalsOf(program: readonly GraphNode[]): Fraction[] {
  const found: Fraction[] = [];
  for (const { value } of program) {
    if (value && value.n !== 0n && value.n < LONG && value.n > -LONG && value.d < LONG)
      found.push({ n: Math.abs(Number(value.n)), d: Number(value.d) });
  }
  return found;
}
