// The only door to mathjs: decimals of many digits, a second opinion for the tests and the fuzzer.
import { type BigNumber, BigNumberDependencies, create } from 'mathjs';

/** A decimal of many digits. */
export type Precise = BigNumber;

interface BigNumberClass {
  new (value: string | number): BigNumber;
  clone(options: { precision: number; toExpNeg: number; toExpPos: number }): BigNumberClass;
}

const root = (create({ ...BigNumberDependencies }) as unknown as { BigNumber: BigNumberClass }).BigNumber;
const classes = new Map<number, BigNumberClass>();

function classOf(digits: number): BigNumberClass {
  const known = classes.get(digits);
  if (known) return known;
  const made = root.clone({ precision: digits, toExpNeg: -7, toExpPos: 21 });
  classes.set(digits, made);
  return made;
}

/** A maker of decimals with this many digits. */
export const decimalsOf = (digits: number): ((text: string) => Precise) => {
  const Big = classOf(digits);
  return (text) => new Big(text);
};
