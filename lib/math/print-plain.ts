// ASCII text of the grammar with as few brackets as a careful person writes: 6*x*cos(3*x^2+2).
import type { Expression } from './expression';
import { type Rational, toNumber } from './rational';

const SUM = 1;
const PRODUCT = 2;
const POWER = 3;
const ATOM = 4;
const LONGEST_DECIMAL = 10n ** 12n;

const wrap = (text: string, has: number, needs: number) => (has < needs ? `(${text})` : text);

/** A fraction whose decimal ends within four places, as that decimal; others as p/q. */
export function printNumber(a: Rational): string {
  if (a.d === 1n) return `${a.n}`;
  const short = 10000n % a.d === 0n && a.n < LONGEST_DECIMAL && a.n > -LONGEST_DECIMAL;
  return short ? `${toNumber(a)}` : `${a.n}/${a.d}`;
}

/**
 * Prints a tree in the grammar of the contracts, ASCII only. Reading it back gives an expression of the same value
 * (the tree may differ where brackets do not matter, a*(b*c) excepted: it keeps its brackets).
 */
export function printPlain(e: Expression): string {
  return show(e).text;
}

function showExponent(e: Expression): string {
  if (e.op === 'number' && e.value.d !== 1n) return `(${e.value.n}/${e.value.d})`;
  const { text, level } = show(e);
  return wrap(text, level, ATOM);
}

function at(child: Expression, needs: number): string {
  const { text, level } = show(child);
  return wrap(text, level, needs);
}

function show(e: Expression): { text: string; level: number } {
  switch (e.op) {
    case 'number': {
      const text = printNumber(e.value);
      return { text, level: text.startsWith('-') ? SUM : text.includes('/') ? PRODUCT : ATOM };
    }
    case 'constant':
    case 'variable':
      return { text: e.name, level: ATOM };
    case 'neg':
      return { text: `-${at(e.arg, PRODUCT)}`, level: SUM };
    case 'add':
    case 'sub':
      return { text: `${at(e.left, SUM)}${e.op === 'add' ? '+' : '-'}${at(e.right, PRODUCT)}`, level: SUM };
    case 'mul':
    case 'div':
    case 'hadamard': {
      const sign = e.op === 'mul' ? '*' : e.op === 'div' ? '/' : '.*';
      return { text: `${at(e.left, PRODUCT)}${sign}${at(e.right, POWER)}`, level: PRODUCT };
    }
    case 'pow':
      return { text: `${at(e.left, ATOM)}^${showExponent(e.right)}`, level: POWER };
    case 'call':
      if (e.fn === 'log' && e.args.length === 2) {
        const [base, of] = e.args.map(printPlain);
        return { text: `log_(${base})(${of})`, level: ATOM };
      }
      return { text: `${e.fn}(${e.args.map(printPlain).join(',')})`, level: ATOM };
    case 'apply':
      return { text: `${e.name}${"'".repeat(e.order)}(${printPlain(e.arg)})`, level: ATOM };
    case 'indicator':
      return { text: `1[${printPlain(e.left)}${e.relation}${printPlain(e.right)}]`, level: ATOM };
    case 'matrix':
      return { text: `[${e.rows.map((row) => `[${row.map(printPlain).join(',')}]`).join(',')}]`, level: ATOM };
    case 'transpose':
      return { text: `${at(e.arg, ATOM)}^T`, level: POWER };
    case 'derivative':
      return { text: `d${e.immediate ? '+' : ''}${e.of}/d${e.wrt}`, level: ATOM };
  }
}
