// A point as evidence: the exact coordinates and both values, as text.
import { magnitude, signOf } from '../precise/ball';
import { Evaluator } from '../precise/evaluate';
import { knownDigits, printBall } from '../precise/print';
import type { GraphNode } from './node';
import type { Pair } from './pair';
import { exactly, printExactly } from './points';
import { describeSample } from './sample-function';
import { UNDEFINED } from './state';

/** A point at which the two sides differ. `at` is exact; the values are shortened to what tells them apart. */
export interface PointEvidence {
  readonly at: Readonly<Record<string, string>>;
  readonly student: string;
  readonly reference: string;
}

/** The exact coordinates of the point at which the pair stands; an unknown function is shown by its stand-in. */
export function coordinates(pair: Pair): Record<string, string> {
  const at: Record<string, string> = {};
  for (const node of pair.variables) at[node.name] = printExactly(node.lo);
  for (const name of pair.unknownFunctions) at[name] = describeSample(name, pair.sample.index);
  return at;
}

export function evidenceAt(pair: Pair): PointEvidence {
  const { student, reference } = pair;
  const at = coordinates(pair);
  for (const digits of [10, 17, 40]) {
    const mine = printValue(pair, student, digits);
    const right = printValue(pair, reference, digits);
    if (mine !== right || digits === 40) return { at, student: mine, reference: right };
  }
  throw new Error('unreachable: the loop returns');
}

/** Bits tried in turn. */
const PRECISIONS = [256, 512] as const;
/** Multiplications times bits; and larger values than 2^BEYOND are bounded only. */
const FUEL = 1_000_000;
const BEYOND = 1000;

/** Bounds may prove a difference and be too wide, for so many digits, to say what the value is: then it is computed anew. */
function printValue(pair: Pair, node: GraphNode, digits: number): string {
  const { lo, hi, state } = node;
  const wide = !(hi - lo <= 10 ** -(digits + 1) * Math.max(Math.abs(lo), Math.abs(hi)));
  if (!wide || state & UNDEFINED) return printEnclosure(node, digits);
  const evaluator = new Evaluator(node);
  for (const bits of PRECISIONS) {
    if (evaluator.cost * bits > FUEL) break;
    const found = evaluator.at((variable) => exactly(variable.lo), bits, pair.sample.index);
    const value = found === 'undefined' || !found?.sure ? undefined : found.balls[0];
    if (!value) continue;
    if (magnitude(value) > BEYOND) break;
    if (signOf(value) === 0 && magnitude(value) < -bits / 2) return '0';
    if (signOf(value) !== 0 && knownDigits(value) > digits) return printBall(value, digits);
  }
  return printEnclosure(node, digits);
}

function printEnclosure(node: GraphNode, digits: number): string {
  if (node.state & UNDEFINED) return 'undefined';
  if (node.hi >= Number.MAX_VALUE) return node.lo > 0 ? `more than ${bound(node.lo)}` : 'unbounded';
  if (node.lo <= -Number.MAX_VALUE) return node.hi < 0 ? `less than -${bound(-node.hi)}` : 'unbounded';
  if (node.lo === 0 || node.hi === 0) {
    if (node.lo === node.hi) return '0';
    if (Math.max(node.hi, -node.lo) < 1e-300) return '0';
  }
  return `${Number((node.lo / 2 + node.hi / 2).toPrecision(digits))}`;
}

/** A power of ten not above x, x > 0. */
const bound = (x: number): string => (x < 1 ? '0' : `1e${Math.min(308, Math.floor(Math.log10(x)))}`);
