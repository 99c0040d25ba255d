// Number literals: exact, within a digit limit, with a decimal comma only where it can be nothing else.
import type { Expression } from './expression';
import type { Reader } from './parse-reader';
import { fromDecimal } from './rational';
import { isDigit } from './read-symbols';
import type { Token } from './read-token';

/** Digits of one literal, an exponent's zeros included. */
export const MAX_DIGITS = 1000;

/** The number at the current token, `3,14` included. */
export function readNumber(r: Reader): Expression | undefined {
  const from = r.i;
  const token = r.next();
  const fraction = decimalComma(r, token);
  if (fraction === 'refused') return undefined;
  const text = fraction === undefined ? token.text : `${token.text}.${fraction}`;
  const end = (r.tokens[r.i - 1] as Token).end;
  const e = literal(text);
  if (!e) {
    const after = digitCount(text) > MAX_DIGITS;
    return after
      ? r.fail('too-large.digits', token.start, end, { limit: MAX_DIGITS })
      : r.fail('syntax.decimal', token.start, end, { text });
  }
  if (r.kind() === 'number' && r.token.text[0] === '.' && !r.token.spaced) {
    return r.fail('syntax.decimal', token.start, r.token.end, { text: `${text}${r.token.text}` });
  }
  if (fraction !== undefined) r.notice('notice.decimal-comma', from, e);
  return e;
}

/** The first digit alone, as `\frac12` wants it; the rest stays as the current token. */
export function readDigit(r: Reader): Expression | undefined {
  const { token } = r;
  if (!/^\d\d/.test(token.text)) return readNumber(r);
  const digit = token.text.slice(0, 1);
  token.text = token.text.slice(1);
  token.start++;
  return literal(digit);
}

function literal(text: string): Expression | undefined {
  let whole = text.length < 10;
  for (let i = 0; whole && i < text.length; i++) whole = isDigit(text.charCodeAt(i));
  if (whole) return { op: 'number', value: { n: BigInt(text), d: 1n } };
  if (digitCount(text) > MAX_DIGITS) return undefined;
  const value = fromDecimal(text, true);
  return value && { op: 'number', value };
}

function digitCount(text: string): number {
  if (text.length <= 4) return text.length;
  const mark = text.search(/[eE]/);
  if (mark < 0) return text.replace('.', '').length;
  const exponent = Math.abs(Number(text.slice(mark + 1)));
  return mark + (Number.isFinite(exponent) ? exponent : MAX_DIGITS + 1);
}

/** The digits after a decimal comma (`3,14`, `3{,}14`), consumed; undefined when there is none. */
function decimalComma(r: Reader, whole: Token): string | 'refused' | undefined {
  const braced = r.kind() === '{' && r.peek(1).kind === ',' && r.peek(2).kind === '}';
  const comma = braced ? r.peek(1) : r.token;
  const digits = r.peek(braced ? 3 : 1);
  if (comma.kind !== ',' || comma.text !== ',' || digits.kind !== 'number' || !/^\d+$/.test(whole.text))
    return undefined;
  if (!braced && (r.list || comma.spaced || digits.spaced)) return undefined;
  if (!/^\d+(?:[eE].*)?$/.test(digits.text)) {
    r.fail('syntax.decimal', whole.start, digits.end, { text: r.text.slice(whole.start, digits.end) });
    return 'refused';
  }
  const again = r.peek(2).kind === ',' && r.peek(3).kind === 'number';
  if (!braced && ((/^[1-9]\d{0,2}$/.test(whole.text) && /^\d{3}$/.test(digits.text)) || again)) {
    const typed = `${whole.text},${digits.text}`;
    r.fail('syntax.thousands', whole.start, digits.end, {
      text: typed,
      decimal: typed.replace(',', '.'),
      whole: typed.replace(',', ''),
    });
    return 'refused';
  }
  r.i += braced ? 4 : 2;
  return digits.text;
}
