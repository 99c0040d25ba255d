// Sums, products and powers: the operators of the grammar, by precedence.
import { binary, type Expression, neg } from './expression';
import { isMatrixLike } from './matrix-like';
import { readAtom } from './parse-atom';
import type { Reader } from './parse-reader';
import type { Token, TokenKind } from './read-token';

type Read = Expression | undefined;

/** `a + b - c`, left to right. */
export function readSum(r: Reader): Read {
  let left = readTerm(r);
  while (left && (r.kind() === '+' || r.kind() === '-')) {
    const op = r.next().kind === '+' ? 'add' : 'sub';
    const right = readTerm(r);
    left = right && binary(op, left, right);
  }
  return left;
}

/** A product with its signs; a leading minus takes the whole product, so it binds more loosely than `^`. */
function readTerm(r: Reader): Read {
  if (r.kind() !== '-' && r.kind() !== '+') return readProduct(r);
  const from = r.i;
  if (!r.enter()) return undefined;
  const minus = r.next().kind === '-';
  const arg = readTerm(r);
  r.leave();
  if (!arg) return undefined;
  if (!minus) return arg;
  const e = neg(arg);
  if (arg.op === 'pow' && r.tokens[from + 1]?.kind !== '(') r.notice('notice.negative-power', from, e);
  return e;
}

/** Tokens that begin a factor, so that standing next to a factor they multiply. */
const BEGINS_FACTOR: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'number',
  'name',
  'unknown',
  'bad',
  '(',
  '[',
  '{',
  'abs-open',
  'frac',
  'root',
  'begin',
  'partial',
]);

export const multiplies = (r: Reader): boolean => BEGINS_FACTOR.has(r.kind()) || (r.kind() === '|' && !r.bars);

/** Factors joined by `*`, `/`, `.*` or nothing, left to right: `1/2x` is (1/2)·x. */
function readProduct(r: Reader): Read {
  const from = r.i;
  let left = readFactor(r);
  let divided = false;
  while (left) {
    const kind = r.kind();
    if (kind === '*' || kind === '/' || kind === '.*') {
      r.next();
      const hadamard = left.op === 'hadamard';
      const right = readSigned(r);
      if (!right) return undefined;
      left = binary(kind === '*' ? 'mul' : kind === '/' ? 'div' : 'hadamard', left, right);
      if (hadamard && kind === '*') r.notice('notice.hadamard-then-product', from, left);
      divided = kind === '/';
    } else if (multiplies(r)) {
      const before = r.tokens[r.i - 1] as Token;
      const { token } = r;
      if (token.kind === 'number' && before.kind === 'number') {
        return r.fail('syntax.two-numbers', before.start, token.end, { first: before.text, second: token.text });
      }
      const power = left.op === 'pow' || (left.op === 'mul' && left.right.op === 'pow');
      const right = readFactor(r);
      if (!right) return undefined;
      const called = left.op === 'variable' && before.kind === 'name' && token.kind === '(' && !token.spaced;
      left = binary('mul', left, right);
      if (divided) r.notice('notice.quotient-then-factor', from, left);
      else if (power && before.kind !== ')' && before.kind !== '}' && !token.spaced)
        r.notice('notice.power-then-factor', from, left);
      else if (called) r.notice('notice.product-not-call', from, left);
      divided = false;
    } else return left;
  }
  return undefined;
}

/** After `*` or `/` a factor may carry its own sign: `2*-3`. */
function readSigned(r: Reader): Read {
  if (r.kind() !== '-' && r.kind() !== '+') return readFactor(r);
  if (!r.enter()) return undefined;
  const minus = r.next().kind === '-';
  const arg = readSigned(r);
  r.leave();
  return arg && minus ? neg(arg) : arg;
}

const readFactor = (r: Reader): Read => readPower(r);

/** An atom with its postfixes; `^` is right-associative: `2^3^2` = 2^(3^2). */
export function readPower(r: Reader): Read {
  const from = r.i;
  let base = readAtom(r);
  while (base) {
    if (r.kind() === 'prime' || r.kind() === 'transpose') {
      const token = r.next();
      if (token.kind === 'prime' && !isMatrixLike(base, r.scope)) return r.failAt(token, 'syntax.prime');
      if (!isTransposable(r, base)) return r.failAt(token, 'syntax.transpose');
      base = { op: 'transpose', arg: base };
    } else if (r.kind() === '^') {
      const width = transposeWidth(r, base);
      if (width > 0) {
        r.i += width;
        base = { op: 'transpose', arg: base };
        continue;
      }
      r.next();
      const exponent = readExponent(r);
      base = exponent && binary('pow', base, exponent);
      if (base && r.tokens[r.i]?.kind !== '^') {
        if (r.kind() === 'number' && r.tokens[r.i - 1]?.kind === 'name')
          r.notice('notice.power-then-factor', from, base);
        if (r.kind() !== 'prime' && r.kind() !== 'transpose') return base;
      }
    } else return base;
  }
  return undefined;
}

/** How many tokens `^T`, `^⊤`, `^{\top}`, `^(T)` take here; 0 when `^` is a power. */
function transposeWidth(r: Reader, base: Expression): number {
  const braced = r.peek(1).kind === '{' || r.peek(1).kind === '(';
  const mark = r.peek(braced ? 2 : 1);
  if (braced && r.peek(3).kind !== '}' && r.peek(3).kind !== ')') return 0;
  const width = braced ? 4 : 2;
  if (mark.kind === 'prime') return isMatrixLike(base, r.scope) ? width : 0;
  if (mark.kind !== 'transpose' && mark.text !== 'T') return 0;
  return isTransposable(r, base) ? width : 0;
}

/**
 * Where names stand for matrices, or for factors that may be, anything but a number has a transpose. Once T itself is
 * declared, `^T` is a power unless its base is plainly a matrix; the other signs for it follow the same rule.
 */
function isTransposable(r: Reader, base: Expression): boolean {
  if (isMatrixLike(base, r.scope)) return true;
  const possible = r.scope.shapes.size > 0 || r.scope.mode === 'factors';
  return possible && base.op !== 'number' && !r.table.meanings.has('T');
}

/** What stands after `^`: a sign, then one atom (with its own power, on the right). */
export function readExponent(r: Reader): Read {
  if (!r.enter()) return undefined;
  const from = r.i;
  let e: Read;
  if (r.kind() === '-' || r.kind() === '+') {
    const minus = r.next().kind === '-';
    const arg = readExponent(r);
    e = arg && minus ? neg(arg) : arg;
  } else e = readPower(r);
  // TeX would raise the first digit only.
  const digits = /^\d\d/.test((r.tokens[from] as Token).text) && r.latex;
  if (e && digits) r.notice('notice.latex-exponent', from - 1, e);
  r.leave();
  return e;
}
