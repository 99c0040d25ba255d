// Weight matrices as the usual initialisations draw them, from a seeded generator.
import type { Generator } from '../problems/generator';
import type { Initialisation } from './view';

/** Rows of a square matrix. */
export type Matrix = readonly (readonly number[])[];

/** A standard normal draw (Box and Muller 1958). */
export function normal(chance: Generator): number {
  const u = (chance.bits() + 1) / 2 ** 32;
  const v = chance.bits() / 2 ** 32;
  return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v);
}

/** `n` independent normal draws of the standard deviation `deviation`. */
export const normals = (chance: Generator, n: number, deviation = 1): number[] =>
  Array.from({ length: n }, () => deviation * normal(chance));

/** Takes out of `row` what lies along the unit vector `known`. */
function takeOut(row: number[], known: readonly number[]): void {
  let along = 0;
  for (let i = 0; i < row.length; i++) along += (row[i] as number) * (known[i] as number);
  for (let i = 0; i < row.length; i++) row[i] = (row[i] as number) - along * (known[i] as number);
}

/** A random orthogonal matrix (Saxe et al. 2013): Gram–Schmidt on rows of normal draws, twice, so that rounding does not add up. */
function orthogonal(chance: Generator, n: number): Matrix {
  const rows: number[][] = [];
  while (rows.length < n) {
    const row = normals(chance, n);
    for (const known of rows) takeOut(row, known);
    for (const known of rows) takeOut(row, known);
    const length = Math.hypot(...row);
    rows.push(row.map((x) => x / length));
  }
  return rows;
}

/**
 * An n×n weight matrix before the lab's factor.
 * - `constant`: 1 on the diagonal, so that each unit hands on the factor itself;
 * - `xavier`: variance 2/(n + n) (Glorot and Bengio 2010);
 * - `he`: variance 2/n (He et al. 2015);
 * - `orthogonal`: lengths are kept.
 */
export function drawWeights(initialisation: Initialisation, n: number, chance: Generator): Matrix {
  const rows = (deviation: number) => Array.from({ length: n }, () => normals(chance, n, deviation));
  switch (initialisation) {
    case 'constant':
      return Array.from({ length: n }, (_, i) => Array.from({ length: n }, (__, j) => (i === j ? 1 : 0)));
    case 'xavier':
      return rows(Math.sqrt(1 / n));
    case 'he':
      return rows(Math.sqrt(2 / n));
    case 'orthogonal':
      return orthogonal(chance, n);
  }
}
