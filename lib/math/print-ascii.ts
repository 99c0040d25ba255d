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
  let twos = 0;
  let fives = 0;
  let rest = d;
  while (rest % 2n === 0n) {
    rest /= 2n;
    twos++;
  }
  while (rest % 5n === 0n) {
    rest /= 5n;
    fives++;
  }
  if (rest !== 1n) return `${n}/${d}`;
  const places = Math.max(twos, fives);
  const digits = `${((n < 0n ? -n : n) * 10n ** BigInt(places)) / d}`.padStart(places + 1, '0');
  return `${n < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
