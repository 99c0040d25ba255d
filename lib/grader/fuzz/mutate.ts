// One fault in an expression: the mistakes people make, and changes so small or so large that only proof can see them.
import type { Random } from '../../math/equivalence/random';
import { binary, call, type Expression, type FunctionName, neg, number } from '../../math/expression';
import { changeAt, sizeOf } from './places';

type Fault = readonly [name: string, change: (node: Expression, random: Random) => Expression | undefined];

const ALIKE: readonly (readonly FunctionName[])[] = [
  ['sin', 'cos', 'tan', 'sec', 'csc', 'cot', 'sinh'],
  ['sinh', 'cosh', 'tanh', 'sech', 'coth', 'csch'],
  ['asin', 'acos', 'atan', 'atanh'],
  ['asinh', 'atan', 'acot'],
  ['exp', 'cosh', 'sigmoid', 'softplus'],
  ['sigmoid', 'tanh', 'step'],
  ['ln', 'log2', 'log10', 'sqrt'],
  ['sqrt', 'cbrt'],
  ['abs', 'relu', 'softplus', 'step', 'sign'],
  ['max', 'min'],
];

const small = (power: number): Expression => number(10n ** BigInt(power) + 1n, 10n ** BigInt(power));
const swap = (e: Expression): Expression | undefined =>
  'left' in e && e.op !== 'indicator' ? { ...e, left: e.right, right: e.left } : undefined;

export const FAULTS: readonly Fault[] = [
  ['a sign', (e) => neg(e)],
  [
    'a constant',
    (e, r) => (e.op === 'number' ? number(e.value.n + BigInt(1 + r.below(3)) * e.value.d, e.value.d) : undefined),
  ],
  ['a constant by little', (e, r) => (e.op === 'number' ? binary('mul', e, small(8 + r.below(12))) : undefined)],
  [
    'a plus for a minus',
    (e) =>
      e.op === 'add' ? binary('sub', e.left, e.right) : e.op === 'sub' ? binary('add', e.left, e.right) : undefined,
  ],
  [
    'a product for a sum',
    (e) =>
      e.op === 'add' ? binary('mul', e.left, e.right) : e.op === 'mul' ? binary('add', e.left, e.right) : undefined,
  ],
  [
    'a quotient for a product',
    (e) =>
      e.op === 'mul' ? binary('div', e.left, e.right) : e.op === 'div' ? binary('mul', e.left, e.right) : undefined,
  ],
  [
    'a factor or term dropped',
    (e, r) => ('left' in e && e.op !== 'indicator' ? (r.below(2) === 0 ? e.left : e.right) : undefined),
  ],
  ['operands swapped', (e) => (e.op === 'sub' || e.op === 'div' || e.op === 'pow' ? swap(e) : undefined)],
  [
    'an exponent',
    (e, r) =>
      e.op === 'pow' && e.right.op === 'number'
        ? { ...e, right: binary(r.below(2) === 0 ? 'sub' : 'add', e.right, number(1)) }
        : undefined,
  ],
  [
    'another function',
    (e, r) => {
      if (e.op !== 'call') return undefined;
      const family = ALIKE.filter((names) => names.includes(e.fn))
        .flat()
        .filter((fn) => fn !== e.fn);
      return family.length > 0 ? { ...e, fn: family[r.below(family.length)] as FunctionName } : undefined;
    },
  ],
  ['a function dropped', (e) => (e.op === 'call' || e.op === 'apply' ? ('args' in e ? e.args[0] : e.arg) : undefined)],
  ['another order of a derivative', (e) => (e.op === 'apply' ? { ...e, order: e.order + 1 } : undefined)],
  ['a factor 1 + 10^-k', (e, r) => binary('mul', e, small(6 + r.below(14)))],
  ['a tiny term', (e, r) => binary('add', e, number(1, 10n ** BigInt(10 + r.below(20))))],
  [
    'a tiny multiple of itself',
    (e, r) => binary('sub', e, binary('mul', number(1, 10n ** BigInt(10 + r.below(10))), e)),
  ],
  [
    'a tiny wave',
    (e, r) => binary('add', e, binary('mul', number(1, 10n ** BigInt(10 + r.below(10))), call('sin', e))),
  ],
  ['a huge offset', (e, r) => binary('add', e, number(10n ** BigInt(6 + r.below(20))))],
  ['an absolute value', (e) => call('abs', e)],
  ['a half', (e) => binary('div', e, number(2))],
];

const TRIES = 200;

/** The expression with one fault somewhere, and the fault's name. */
export function mutate(e: Expression, random: Random): { readonly expression: Expression; readonly name: string } {
  for (let i = 0; i < TRIES; i++) {
    const [name, change] = FAULTS[random.below(FAULTS.length)] as Fault;
    let changed = false;
    const expression = changeAt(e, random.below(sizeOf(e)), (node) => {
      const made = change(node, random);
      changed = made !== undefined;
      return made ?? node;
    });
    if (changed) return { expression, name };
  }
  return { expression: binary('add', e, number(1)), name: 'one more' };
}
