// A text that is the same for trees that differ only by the order of terms and factors.
import { children, type Expression } from '../math/expression';
import { printRational } from '../math/rational';

/** The key of an expression up to commuting and regrouping of sums and products; never equal for different values. */
export function canonicalKey(e: Expression): string {
  switch (e.op) {
    case 'number':
      return printRational(e.value);
    case 'constant':
    case 'variable':
      return e.name;
    case 'add':
    case 'sub':
      return `(${signedTerms(e, false).sort().join('')})`;
    case 'mul':
    case 'div':
      return `(${factorKeys(e, false).sort().join('')})`;
    case 'call':
      return `${e.fn}[${e.args.map(canonicalKey).join(',')}]`;
    case 'apply':
      return `${e.name}${"'".repeat(e.order)}[${canonicalKey(e.arg)}]`;
    case 'indicator':
      return `[${canonicalKey(e.left)}${e.relation}${canonicalKey(e.right)}]`;
    case 'derivative':
      return `d${e.immediate ? '+' : ''}${e.of}/d${e.wrt}`;
    case 'matrix':
      return `[${e.rows.map((row) => row.map(canonicalKey).join(',')).join(';')}]`;
    default:
      return `${e.op}[${children(e).map(canonicalKey).join(',')}]`;
  }
}

function signedTerms(e: Expression, minus: boolean): string[] {
  if (e.op === 'add') return [...signedTerms(e.left, minus), ...signedTerms(e.right, minus)];
  if (e.op === 'sub') return [...signedTerms(e.left, minus), ...signedTerms(e.right, !minus)];
  if (e.op === 'neg') return signedTerms(e.arg, !minus);
  return [`${minus ? '-' : '+'}${canonicalKey(e)}`];
}

function factorKeys(e: Expression, below: boolean): string[] {
  if (e.op === 'mul') return [...factorKeys(e.left, below), ...factorKeys(e.right, below)];
  if (e.op === 'div') return [...factorKeys(e.left, below), ...factorKeys(e.right, !below)];
  return [`${below ? '/' : '*'}${canonicalKey(e)}`];
}
