// An expression in the grammar's own ASCII, every operation in brackets: reading it back gives the same tree.
import type { BinaryOperator, Expression } from './expression';
import { asciiName } from './names';
import type { Rational } from './rational';

const SIGN: Readonly<Record<BinaryOperator, string>> = {
  add: '+',
  sub: '-',
  mul: '*',
  div: '/',
  pow: '^',
  hadamard: '.*',
};

/** The expression fully bracketed; only the outermost brackets are left out. */
export function printAscii(e: Expression): string {
  switch (e.op) {
    case 'number':
      return printNumber(e.value);
    case 'constant':
      return e.name;
    case 'variable':
      return asciiName(e.name);
    case 'neg':
      return `-${inner(e.arg)}`;
    case 'call':
      if (e.fn === 'log' && e.args.length === 2)
        return `log_(${printAscii(e.args[0] as Expression)})(${printAscii(e.args[1] as Expression)})`;
      return `${e.fn}(${e.args.map(printAscii).join(',')})`;
    case 'apply':
      return `${asciiName(e.name)}${"'".repeat(e.order)}(${printAscii(e.arg)})`;
    case 'indicator':
      return `1[${printAscii(e.left)}${e.relation}${printAscii(e.right)}]`;
    case 'matrix':
      return `[${e.rows.map((row) => `[${row.map(printAscii).join(',')}]`).join(',')}]`;
    case 'transpose':
      return `${inner(e.arg)}^T`;
    case 'derivative':
      return `d${e.immediate ? '+' : ''}${asciiName(e.of)}/d${asciiName(e.wrt)}`;
    default:
      return `${inner(e.left)}${SIGN[e.op]}${inner(e.right)}`;
  }
}

const BARE: ReadonlySet<Expression['op']> = new Set(['constant', 'variable', 'call', 'apply', 'indicator', 'matrix']);

function inner(e: Expression): string {
  const text = printAscii(e);
  const bare = BARE.has(e.op) || (e.op === 'number' && /^[\d.]+$/.test(text));
  return bare ? text : `(${text})`;
}

/** An exact decimal where one exists, else a quotient. */
export function printNumber(value: Rational): string {
  const { n, d } = value;
  if (d === 1n) return `${n}`;
  const places = decimalPlaces(d);
  if (places === undefined) return `${n}/${d}`;
  const digits = `${((n < 0n ? -n : n) * 10n ** BigInt(places)) / d}`.padStart(places + 1, '0');
  return `${n < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

const LOG2_OF_5 = Math.log2(5);

/** The fewest digits after the point that write 1/d: the larger exponent of d = 2^i·5^j; undefined when d is no such product. */
function decimalPlaces(d: bigint): number | undefined {
  let odd = d;
  let twos = 0;
  for (let step = 512; step >= 1; step /= 2) {
    for (; BigInt.asUintN(step, odd) === 0n; twos += step) odd >>= BigInt(step);
  }
  // The hexadecimal length leaves four bits open, and so two powers of five at most.
  const least = Math.floor((odd.toString(16).length - 1) * (4 / LOG2_OF_5));
  const fives = [least, least + 1, least + 2].find((j) => 5n ** BigInt(j) === odd);
  return fives === undefined ? undefined : Math.max(twos, fives);
}
