// Atoms: numbers, names, and whatever brings its own brackets.
import { binary, call, type Expression, number, variable } from './expression';
import { readDerivative } from './parse-derivative';
import { readFunction } from './parse-function';
import { readDigit, readNumber } from './parse-number';
import { RELATIONS, type Reader } from './parse-reader';
import type { Token } from './read-token';

type Read = Expression | undefined;

/** One atom at the current token. */
export function readAtom(r: Reader): Read {
  const { token } = r;
  switch (token.kind) {
    case 'number':
      if (token.text === '1' && indicatorFollows(r)) {
        r.next();
        if (r.kind() === '_') r.next();
        return r.grammar.group(r);
      }
      return readNumber(r);
    case 'name':
      return readName(r, token);
    case '(':
    case '[':
    case '{':
    case '|':
    case 'abs-open':
    case 'begin':
      return r.grammar.group(r);
    case 'frac':
      return readFraction(r);
    case 'root':
      return readRoot(r);
    case 'partial':
      return readDerivative(r);
    default:
      return r.unexpected();
  }
}

function readName(r: Reader, token: Token): Read {
  const meaning = token.meaning;
  switch (meaning?.kind) {
    case 'constant':
      r.next();
      if (meaning.name === 'e' && r.kind() === '-' && !r.token.spaced && r.tokens[r.i - 2]?.kind === 'number') {
        const e: Expression = { op: 'constant', name: 'e' };
        if (r.peek(1).kind === 'number') r.notice('notice.e-is-the-constant', r.i - 2, e);
        return e;
      }
      return { op: 'constant', name: meaning.name };
    case 'variable':
      r.next();
      if (r.kind() === '[' && !RELATIONS.has(relationIn(r, r.i)?.kind ?? 'end')) {
        return r.fail('syntax.indexing', token.start, r.token.end, { name: token.text });
      }
      return readCall(r, meaning.name);
    case 'differential':
      return readDerivative(r);
    default:
      return readFunction(r);
  }
}

/** `f(x)` of a definition that depends on x alone is the definition itself. */
function readCall(r: Reader, name: string): Read {
  const [open, inside, close] = [r.token, r.peek(1), r.peek(2)];
  const by = inside.meaning?.kind === 'variable' ? inside.meaning.name : '';
  const called = open.kind === '(' && !open.spaced && close.kind === ')' && r.scope.calls?.get(name)?.has(by);
  if (called) r.i += 3;
  return variable(name);
}

/** The relation sign directly inside the bracket at token `index`, or inside the bracket that fills it: `{(z>0)}`. */
function relationIn(r: Reader, index: number): Token | undefined {
  const end = r.match(index);
  if (end > 0 && r.match(index + 1) === end - 1) return relationIn(r, index + 1);
  for (let k = index + 1; k < end; k++) {
    if (RELATIONS.has((r.tokens[k] as Token).kind)) return r.tokens[k];
    const inner = r.match(k);
    if (inner > k) k = inner;
  }
  return undefined;
}

/** `1[z>0]`, `1(z>0)`, `1_{z>0}`. */
function indicatorFollows(r: Reader): boolean {
  const at = r.peek(1).kind === '_' ? 2 : 1;
  const { kind } = r.peek(at);
  return (kind === '[' || kind === '(' || kind === '{') && relationIn(r, r.i + at) !== undefined;
}

/** What a LaTeX command takes: a braced group, or the single digit or name after it. */
function readArgument(r: Reader): Read {
  if (r.kind() === '{') return r.grammar.group(r);
  if (r.kind() === 'number') return readDigit(r);
  if (r.kind() === 'name' && r.token.meaning?.kind === 'variable') {
    return variable((r.next().meaning as { readonly name: string }).name);
  }
  return readAtom(r);
}

function readFraction(r: Reader): Read {
  const derivative = readDerivative(r);
  if (derivative || r.fault) return derivative;
  r.next();
  if (!r.enter()) return undefined;
  const top = readArgument(r);
  const bottom = top && readArgument(r);
  r.leave();
  return top && bottom && binary('div', top, bottom);
}

function readRoot(r: Reader): Read {
  r.next();
  if (!r.enter()) return undefined;
  let index: Read;
  if (r.kind() === '[') {
    const open = r.next();
    index = r.grammar.sum(r);
    if (!index || !r.close(open)) return undefined;
  }
  const arg = readArgument(r);
  r.leave();
  if (!arg) return undefined;
  if (!index) return call('sqrt', arg);
  if (index.op !== 'number') return binary('pow', arg, binary('div', number(1), index));
  if (index.value.d === 1n && index.value.n === 2n) return call('sqrt', arg);
  return index.value.d === 1n && index.value.n === 3n
    ? call('cbrt', arg)
    : binary('pow', arg, binary('div', number(1), index));
}
