// Concrete smooth functions that stand in for an unknown one: f(z) = A sin(Bz + C) + D sin(Ez + F) + Gz and its derivatives.
import type { GraphNode } from './node';
import { above, below, FUNCTION } from './rounding';

/** Which stand-in is used; points choose different ones. */
export interface Sample {
  index: number;
}

/** Σ amplitude·sin(frequency·z + phase) + slope·z; all of them are eighths. */
export interface Shape {
  readonly terms: readonly (readonly [amplitude: number, frequency: number, phase: number])[];
  readonly slope: number;
}

/** How many stand-ins an unknown function has. */
export const STAND_INS = 64;
/** The quarters of a turn in every order: each four stand-ins of a name take one of these. */
const TURNS: readonly (readonly number[])[] = [0, 1, 2, 3].flatMap((a) =>
  [0, 1, 2, 3].flatMap((b) => [0, 1, 2, 3].map((c) => [a, b, c, 6 - a - b - c])).filter((o) => new Set(o).size === 4),
);
/** A quarter of a turn in eighths. */
const QUARTER = 4 * Math.PI;

/**
 * Eighths, different for every name and sample, so that no relation holds by chance of the parameters. Both phases lie in
 * one quarter of the turn, so near 0 every derivative is positive for two of four samples and negative for the others; the
 * quarters of two names come in orders of their own, so that their signs do not change together.
 */
export function shapeOf(name: string, index: number): Shape {
  let own = 7919;
  for (let i = 0; i < name.length; i++) own = (own * 31 + name.charCodeAt(i)) % 1_000_003;
  const order = ((own + 1) * (1 + 7919 * Math.floor(index / 4))) % 2_147_483_647;
  const quarter = TURNS[order % TURNS.length]?.[index % 4] ?? 0;
  const phase = Math.round(QUARTER * quarter) + 2;
  const [a, b, c, d, e, f, size] = eighths(own + (index + 1) * 104_729, phase);
  return {
    terms: [
      [a, b, c],
      [d, e, f],
    ],
    slope: quarter === 0 || quarter === 3 ? size : -size,
  };
}

type Eighths = readonly [number, number, number, number, number, number, number];

/** The numbers of a stand-in: each from its range, given by the first and how many there are. */
function eighths(start: number, phase: number): Eighths {
  const ranges = [4, 9, 3, 8, phase, 9, 2, 7, 12, 9, phase, 9, 1, 8];
  const found: number[] = [];
  let seed = start;
  for (let i = 0; i < ranges.length; i += 2) {
    seed = (seed * 48_271) % 2_147_483_647;
    found.push(((ranges[i] as number) + (seed % (ranges[i + 1] as number))) / 8);
  }
  return found as unknown as Eighths;
}

/** The bounds of an unknown function's derivative of the node's order, at the argument's interval. */
export function encloseApplication(node: GraphNode, sample: Sample): void {
  const { lo, hi } = node.a;
  const middle = lo / 2 + hi / 2;
  const radius = (hi / 2 - lo / 2) * (1 + 2 ** -50) + Number.MIN_VALUE + Math.abs(middle) * 2 ** -52;
  if (!(radius < 1e6) || !Number.isFinite(middle)) {
    node.lo = Number.NEGATIVE_INFINITY;
    node.hi = Number.POSITIVE_INFINITY;
    return;
  }
  const { terms, slope } = shapeOf(node.name, sample.index);
  let value = node.order === 0 ? slope * middle : node.order === 1 ? slope : 0;
  let error = Math.abs(value) * FUNCTION + (node.order === 0 ? Math.abs(slope) * radius : 0);
  for (const [amplitude, frequency, phase] of terms) {
    const scale = amplitude * frequency ** node.order;
    const angle = frequency * middle + phase;
    const wave = wavePhase(node.order, angle);
    value += scale * wave;
    error += scale * (FUNCTION * 4 + frequency * radius + Math.abs(angle) * FUNCTION);
  }
  error += (Math.abs(value) + error) * FUNCTION * 4;
  node.lo = below(value - error, FUNCTION);
  node.hi = above(value + error, FUNCTION);
}

/** The derivative of sin of this order: sin, cos, −sin, −cos. */
function wavePhase(order: number, angle: number): number {
  const wave = order % 2 === 0 ? Math.sin(angle) : Math.cos(angle);
  return order % 4 >= 2 ? -wave : wave;
}

/** The stand-in, for a person: `z -> 0.5*z + …`. */
export function describeSample(name: string, index: number): string {
  const { terms, slope } = shapeOf(name, index);
  return `z -> ${slope}*z${terms.map(([a, b, c]) => ` + ${a}*sin(${b}*z + ${c})`).join('')}`;
}
