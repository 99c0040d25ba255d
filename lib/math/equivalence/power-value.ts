// Powers in the prime field: whole exponents by multiplication, all others through the lattice of logarithms.
import type { ExactRun } from './exact-run';
import type { GraphNode } from './node';
import type { Vector } from './vector';

/** The field values of a `pow` node. */
export function powerValue(run: ExactRun, node: GraphNode): Vector {
  const { a, b } = node;
  const { points } = run;
  if (b.value?.d === 1n) return wholePower(run, a.field, b.value.n);
  if (points.vanishes(a.field)) {
    points.halt('uncovered');
    return a.field;
  }
  if (b.value && b.value.d % 2n === 1n)
    return b.value.n % 2n !== 0n && run.signs.of(a) < 0 ? run.scale(sizeOf(run, node), -1) : sizeOf(run, node);
  if (b.integral && !b.value) return signedPower(run, node);
  run.requirePositive(a);
  return sizeOf(run, node);
}

/** |a|^b */
function sizeOf(run: ExactRun, node: GraphNode): Vector {
  const argument = run.product(node.b.field, run.logarithm(node.a));
  return run.points.stop ? argument : run.powersOf(run.lattice.exponential(argument, `p${node.id}`));
}

function wholePower(run: ExactRun, base: Vector, exponent: bigint): Vector {
  const { field, points } = run;
  const size = exponent < 0n ? -exponent : exponent;
  const reduced = Number(size % BigInt(field.order));
  const power = points.vector((k) => (base[k] === 0 ? (size === 0n ? 1 : 0) : field.power(base[k] as number, reduced)));
  return exponent < 0n ? run.inverse(power) : power;
}

/** a^n for an integer-valued n that is not a literal: the sign of the base to the parity of n, times |a|^n. */
function signedPower(run: ExactRun, node: GraphNode): Vector {
  const { a, b } = node;
  if (run.signs.of(a) > 0) return sizeOf(run, node);
  const parity = parityOf(run, b);
  if (parity === undefined) {
    run.points.halt('uncovered');
    return a.field;
  }
  return parity === 0 ? sizeOf(run, node) : run.scale(sizeOf(run, node), -1);
}

/** The parity of an integer-valued node in this residue class (the period is even); undefined when it is not determined. */
function parityOf(run: ExactRun, node: GraphNode): 0 | 1 | undefined {
  if (node.value) return node.value.n % 2n === 0n ? 0 : 1;
  if (node.op === 'var') {
    const residue = run.task.residues.get(node);
    return residue === undefined ? undefined : residue % 2 === 0 ? 0 : 1;
  }
  const a = parityOf(run, node.a);
  if (a === undefined) return undefined;
  if (node.op === 'neg' || node.op === 'abs') return a;
  if (node.op === 'pow') return node.b.value && node.b.value.n > 0n ? a : undefined;
  if (node.op !== 'add' && node.op !== 'mul') return undefined;
  const b = parityOf(run, node.b);
  if (b === undefined) return undefined;
  return (node.op === 'mul' ? a & b : a ^ b) as 0 | 1;
}
