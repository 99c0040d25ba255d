// Functions: with brackets or without, with powers, primes and bases.
import { binary, call, type Expression, type FunctionName, neg, type UnaryFunction } from './expression';
import { derivativeOfOrder } from './function-order';
import { isMatrixLike } from './matrix-like';
import type { Reader } from './parse-reader';
import type { Meaning, Token } from './read-token';

type Read = Expression | undefined;
type Applied = Extract<Meaning, { kind: 'function' | 'smooth' }>;

/** The largest matrix `ones` may make, in entries. */
const MAX_ONES = 4096n;

/** The function at the current token with its argument: `sin x`, `sin^2 x`, `f'(x)`, `log_2 x`, `max(0,x)`. */
export function readFunction(r: Reader): Read {
  const from = r.i;
  const token = r.next();
  const meaning = token.meaning as Applied;
  if (!r.enter()) return undefined;
  const e = readApplication(r, from, token, meaning);
  r.leave();
  return e;
}

function readApplication(r: Reader, from: number, token: Token, meaning: Applied): Read {
  let exponent: Read;
  let base: Read;
  let primes = 0;
  for (;;) {
    if (r.kind() === 'prime') {
      primes++;
      r.next();
    } else if (r.kind() === '^') {
      const raised = raisedPrimes(r);
      if (raised > 0) primes += raised;
      else if (
        r.peek(1).kind === '{' &&
        r.peek(2).kind === '(' &&
        r.peek(3).kind === 'number' &&
        r.peek(4).kind === ')'
      ) {
        return r.fail('syntax.derivative-order', r.token.start, r.peek(5).end, { name: token.text });
      } else {
        r.next();
        exponent = r.grammar.exponent(r);
        if (!exponent) return undefined;
      }
    } else if (r.kind() === '_' && meaning.kind === 'function' && meaning.typed === 'log') {
      r.next();
      base = readBase(r);
      if (!base) return undefined;
    } else break;
  }
  const args = readArguments(r, from, token, meaning);
  if (!args) return undefined;
  const value = apply(r, token, meaning, args, { primes, base, inverse: isMinusOne(exponent) });
  if (!value) return undefined;
  if (exponent && isMinusOne(exponent)) {
    r.notice('notice.inverse-function', from, value);
    return value;
  }
  if (meaning.kind === 'function' && meaning.typed === 'log' && !base) r.notice('notice.natural-log', from, value);
  return exponent ? binary('pow', value, exponent) : value;
}

/** `^\prime`, `^{\prime\prime}`: consumed and counted. */
function raisedPrimes(r: Reader): number {
  const braced = r.peek(1).kind === '{';
  let count = 0;
  while (r.peek(count + (braced ? 2 : 1)).kind === 'prime') count++;
  if (count === 0 || (braced && r.peek(count + 2).kind !== '}')) return 0;
  r.i += count + (braced ? 3 : 1);
  return count;
}

/** The base after `log_`: a number, a name, or a bracketed expression. */
function readBase(r: Reader): Read {
  if (r.kind() === '(' || r.kind() === '{') return r.grammar.group(r);
  if (r.kind() === 'number' || r.kind() === 'name') {
    const { meaning } = r.token;
    if (!meaning) return r.grammar.power(r);
    if (meaning.kind === 'variable') {
      r.next();
      return { op: 'variable', name: meaning.name };
    }
    if (meaning.kind === 'constant') {
      r.next();
      return { op: 'constant', name: meaning.name };
    }
  }
  return r.unexpected();
}

const LISTS: ReadonlySet<FunctionName> = new Set(['max', 'min', 'ones']);

function readArguments(r: Reader, from: number, token: Token, meaning: Applied): readonly Expression[] | undefined {
  const lists = meaning.kind === 'function' && LISTS.has(meaning.fn);
  const open = r.token;
  if (open.kind === '(' || open.kind === '[' || open.kind === '{') return readBracketed(r, lists);
  if (open.kind === 'end' || lists || (meaning.kind === 'function' && meaning.typed === 'H')) {
    return r.failAt(token, 'syntax.function-argument', { name: token.text });
  }
  if (open.kind === 'abs-open' || (open.kind === '|' && !r.bars)) {
    const arg = r.grammar.group(r);
    return arg && [arg];
  }
  const start = r.i;
  const arg = readBareArgument(r, token);
  if (!arg) return undefined;
  if (r.i - start > 1)
    r.notice('notice.function-argument', from, {
      op: 'call',
      fn: meaning.kind === 'function' ? meaning.fn : 'abs',
      args: [arg],
    });
  return [arg];
}

function readBracketed(r: Reader, lists: boolean): readonly Expression[] | undefined {
  const open = r.next();
  const { list, bars } = r;
  r.list = lists;
  r.bars = false;
  const args: Expression[] = [];
  for (;;) {
    const arg = r.grammar.sum(r);
    if (!arg) return undefined;
    args.push(arg);
    if (r.kind() !== ',') break;
    r.next();
  }
  if (!r.close(open)) return undefined;
  r.list = list;
  r.bars = bars;
  return args;
}

/** The product after a function without brackets, up to `+`, `-`, `/`, a bracket after a factor, or another function. */
function readBareArgument(r: Reader, fn: Token): Read {
  if (r.kind() === '-' || r.kind() === '+') {
    if (!r.enter()) return undefined;
    const minus = r.next().kind === '-';
    const arg = readBareArgument(r, fn);
    r.leave();
    return arg && minus ? neg(arg) : arg;
  }
  if (
    r.kind() === '*' ||
    r.kind() === '/' ||
    r.kind() === '^' ||
    r.kind() === ')' ||
    r.kind() === ',' ||
    r.kind() === '='
  ) {
    return r.failAt(fn, 'syntax.function-argument', { name: fn.text });
  }
  let left = r.grammar.power(r);
  while (left) {
    const star = r.kind() === '*';
    const next = r.peek(star ? 1 : 0);
    if (!continues(next)) return left;
    const before = r.tokens[r.i - 1] as Token;
    if (!star && next.kind === 'number' && before.kind === 'number') {
      return r.fail('syntax.two-numbers', before.start, next.end, { first: before.text, second: next.text });
    }
    if (star) r.next();
    const right = r.grammar.power(r);
    left = right && binary('mul', left, right);
  }
  return undefined;
}

const continues = (t: Token): boolean =>
  t.kind === 'number' ||
  t.kind === 'unknown' ||
  t.kind === 'bad' ||
  (t.kind === 'name' && (t.meaning?.kind === 'variable' || t.meaning?.kind === 'constant'));

const isMinusOne = (e: Read): boolean =>
  e?.op === 'neg' && e.arg.op === 'number' && e.arg.value.n === 1n && e.arg.value.d === 1n;

const INVERTIBLE: ReadonlySet<FunctionName> = new Set<FunctionName>([
  'sin',
  'cos',
  'tan',
  'sec',
  'csc',
  'cot',
  'sinh',
  'cosh',
  'tanh',
  'sech',
  'csch',
  'coth',
]);

interface Marks {
  readonly primes: number;
  readonly base: Read;
  readonly inverse: boolean;
}

function apply(r: Reader, token: Token, meaning: Applied, args: readonly Expression[], marks: Marks): Read {
  const arg = args[0] as Expression;
  if (meaning.kind === 'smooth') {
    if (marks.inverse) return r.failAt(token, 'syntax.inverse', { name: token.text });
    if (args.length !== 1) return arity(r, token, '1', args.length);
    return { op: 'apply', name: meaning.name, order: marks.primes, arg };
  }
  const { fn } = meaning;
  if (fn === 'max' || fn === 'min') {
    if (args.length < 2) return arity(r, token, '≥ 2', args.length);
  } else if (fn === 'ones') {
    if (args.length !== 2) return arity(r, token, '2', args.length);
    const sizes = args.map((a) => (a.op === 'number' && a.value.d === 1n ? a.value.n : 0n)) as [bigint, bigint];
    if (sizes[0] < 1n || sizes[1] < 1n) return r.failAt(token, 'syntax.ones');
    if (sizes[0] * sizes[1] > MAX_ONES) return r.failAt(token, 'too-large.matrix', { limit: `${MAX_ONES}` });
  } else if (args.length !== 1) {
    return meaning.typed === 'log' ? r.failAt(token, 'syntax.log-base') : arity(r, token, '1', args.length);
  }
  if (marks.inverse) {
    if (!INVERTIBLE.has(fn) || marks.primes > 0) return r.failAt(token, 'syntax.inverse', { name: token.text });
    return call(`a${fn}` as UnaryFunction, arg);
  }
  if (marks.primes > 0) {
    const derivative = marks.base ? undefined : derivativeOfOrder(fn, marks.primes, arg, isMatrixLike(arg, r.scope));
    r.primed = true;
    return derivative ?? r.failAt(token, 'syntax.derivative', { name: token.text });
  }
  return marks.base ? logarithm(marks.base, arg) : call(fn, ...args);
}

/** The bases 2 and 10 have functions of their own. */
function logarithm(base: Expression, arg: Expression): Expression {
  if (base.op === 'number' && base.value.d === 1n && base.value.n === 2n) return call('log2', arg);
  if (base.op === 'number' && base.value.d === 1n && base.value.n === 10n) return call('log10', arg);
  return call('log', base, arg);
}

const arity = (r: Reader, token: Token, wanted: string, given: number): undefined =>
  r.failAt(token, 'syntax.arity', { name: token.text, wanted, given });
