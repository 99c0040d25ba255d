// From typed text to an expression with its bracketed print, or to the free verdict that says where reading stopped.
import type { Expression } from '../math/expression';
import type { ParseScope } from '../math/names';
import { parse } from '../math/parse';
import { printAscii } from '../math/print-ascii';
import { err, type Message, ok, type Result } from '../result';
import { invalid } from './judge';
import type { Comparison } from './verdict';

export interface ReadAnswer {
  readonly expression: Expression;
  /** Fully bracketed ASCII. */
  readonly interpreted: string;
  readonly notices: readonly Message[];
  /** Whether a derivative of a known function was written with primes. */
  readonly primed: boolean;
}

/** Reads a typed answer. The failure is a whole comparison: `invalid` with code, reason and position. */
export function readAnswer(student: string, scope: ParseScope): Result<ReadAnswer, Comparison> {
  const parsed = parse(student, scope);
  if (!parsed.ok) return err(invalid(parsed.error.message, { position: parsed.error.position }));
  const { expression, notices, primed } = parsed.value;
  return ok({ expression, interpreted: printAscii(expression), notices, primed });
}

/** Reads a reference or definition. The failure says what is unreadable, and where. */
export function readReference(text: string, scope: ParseScope, name = ''): Result<Expression> {
  const parsed = parse(text, scope);
  if (parsed.ok) return ok(parsed.value.expression);
  const { message, position } = parsed.error;
  const cause = message.code.split('.', 1)[0] ?? message.code;
  const code = name ? 'bad-reference.definition' : 'bad-reference.unreadable';
  return err({ code, params: { name, cause, position: position + 1 } });
}
