// Reads what a person typed, ASCII, Unicode or LaTeX, as an expression over the names a problem declares.
import { err, type Message, ok, type Result } from '../result';
import type { Expression } from './expression';
import { nameTable, type ParseScope } from './names';
import { readExponent, readPower, readSum } from './parse-expression';
import { readGroup } from './parse-group';
import { isAssignment, isPrefix } from './parse-prefix';
import { type Fault, type Grammar, Reader } from './parse-reader';
import { type NormalText, normalise } from './read-normalise';
import type { Token } from './read-token';
import { MAX_TOKENS, tokenize } from './tokenize';

export type { ParseScope } from './names';

export interface Parsed {
  /** The last member of a chain `A = B`; the whole answer when there is no `=`. */
  readonly expression: Expression;
  /** Readings worth a second look. */
  readonly notices: readonly Message[];
  /** Every member of the chain, a prefix such as `f'(x) =` left out. */
  readonly chain: readonly Expression[];
  /** Whether `expression` has a derivative of a known function written with primes, such as `sin'(x)`; the tree has it worked out. */
  readonly primed: boolean;
}

/** Why a text cannot be read. The code's first segment is the contract's stable word; offsets are UTF-16, in the text as typed. */
export interface ParseFailure {
  readonly message: Message;
  readonly position: number;
  readonly end: number;
}

/** UTF-16 units of one answer. */
export const MAX_LENGTH = 10_000;

const GRAMMAR: Grammar = { sum: readSum, power: readPower, exponent: readExponent, group: readGroup };

/**
 * Reads a text in the grammar of the contracts. Total: any string gives a value or a failure, within fuel limits
 * (length, tokens, depth, digits) that depend on the text alone.
 */
export function parse(text: string, scope: ParseScope): Result<Parsed, ParseFailure> {
  if (text.length > MAX_LENGTH) {
    return err({
      message: { code: 'too-large.length', params: { limit: MAX_LENGTH } },
      position: MAX_LENGTH,
      end: text.length,
    });
  }
  const normal = normalise(text);
  const table = nameTable(scope);
  const tokens = tokenize(normal.text, table, scope.mode === 'number');
  if (!tokens) {
    return err({ message: { code: 'too-large.tokens', params: { limit: MAX_TOKENS } }, position: 0, end: text.length });
  }
  if (tokens.length === 1) return err({ message: { code: 'blank' }, position: 0, end: text.length });
  const r = new Reader(tokens, normal.text, table, scope, GRAMMAR);
  const equals = topLevelEquals(tokens);
  if (equals >= 0 && isAssignment(tokens, equals)) {
    const token = tokens[equals] as Token;
    return failure(normal, { message: { code: 'syntax.assignment' }, start: token.start, end: token.end });
  }
  const assigned = equals < 0 ? tokens.find((t) => t.kind === 'bad' && t.text === 'syntax.assignment') : undefined;
  if (assigned) {
    return failure(normal, { message: { code: 'syntax.assignment' }, start: assigned.start, end: assigned.end });
  }
  const chain: Expression[] = [];
  while (!r.fault) {
    const e = r.kind() === '=' && r.i === 0 ? undefined : r.grammar.sum(r);
    if (e && r.kind() === 'end') {
      chain.push(e);
      return ok({ expression: e, notices: [...r.notices.values()], chain, primed: r.primed });
    }
    if (e && r.kind() === '=') {
      chain.push(e);
      r.primed = false;
      r.next();
    } else if (chain.length === 0 && equals >= 0 && r.i <= equals && isPrefix(tokens, equals)) {
      r.fault = undefined;
      r.depth = 0;
      r.list = false;
      r.bars = false;
      r.primed = false;
      r.notices.clear();
      r.i = equals + 1;
    } else if (e) r.unexpected();
  }
  return failure(normal, r.fault);
}

/** The first `=` outside all brackets, or -1. */
function topLevelEquals(tokens: readonly Token[]): number {
  let depth = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { kind } = tokens[i] as Token;
    if (kind === '(' || kind === '[' || kind === '{') depth++;
    else if (kind === ')' || kind === ']' || kind === '}') depth--;
    else if (kind === '=' && depth === 0) return i;
  }
  return -1;
}

function failure({ origin }: NormalText, fault: Fault): Result<never, ParseFailure> {
  const { message, start, end } = fault;
  if (!origin) return err({ message, position: start, end });
  const position = origin[start] ?? start;
  return err({ message, position, end: Math.max(origin[end] ?? end, end > start ? position + 1 : position) });
}
