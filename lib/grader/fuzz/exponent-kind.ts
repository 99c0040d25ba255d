// What the oracle asks of an exponent: whether it is a whole number everywhere, and whether it varies.
import { children, type Expression } from '../../math/expression';

/** Integers wherever they are defined: made of `n`, which is an integer in every setting that has it, and whole numbers. */
export function isWhole(e: Expression): boolean {
  if (e.op === 'variable') return e.name === 'n';
  if (e.op === 'number') return e.value.d === 1n;
  if (e.op === 'indicator' || (e.op === 'call' && (e.fn === 'step' || e.fn === 'sign'))) return true;
  if (e.op === 'call') return ['abs', 'max', 'min', 'relu'].includes(e.fn) && e.args.every(isWhole);
  if (e.op === 'pow')
    return isWhole(e.left) && e.right.op === 'number' && e.right.value.d === 1n && e.right.value.n >= 0n;
  return ['neg', 'add', 'sub', 'mul'].includes(e.op) && children(e).every(isWhole);
}

/** Whether it depends on any name. */
export const isVariable = (e: Expression): boolean => e.op === 'variable' || children(e).some(isVariable);
