// An expression in a syntax that every peer reads: definitions put in, our own functions written in common ones.
import {
  binary,
  call,
  children,
  type Expression,
  number,
  substitute,
  variable,
  withChildren,
} from '@/lib/math/expression';
import { printPlain } from '@/lib/math/print-plain';

const one = number(1);
const div = (a: Expression, b: Expression) => binary('div', a, b);
const exp = (u: Expression) => call('exp', u);

/** Functions that not every peer has, in ones that it has. */
const REWRITTEN: Readonly<Record<string, (u: Expression) => Expression>> = {
  sigmoid: (u) => div(one, binary('add', one, exp({ op: 'neg', arg: u }))),
  softplus: (u) => call('ln', binary('add', one, exp(u))),
  log10: (u) => div(call('ln', u), call('ln', number(10))),
  log2: (u) => div(call('ln', u), call('ln', number(2))),
  cbrt: (u) => binary('pow', u, div(one, number(3))),
  relu: (u) => div(binary('add', u, call('abs', u)), number(2)),
};

/** What all of them know. Others are not asked, so that only deciding is compared and not how much is known. */
const COMMON: ReadonlySet<string> = new Set(
  'sin cos tan sec csc cot sinh cosh tanh asin acos atan exp ln sqrt abs'.split(' '),
);

function common(e: Expression): Expression | undefined {
  if (e.op === 'apply' || e.op === 'derivative' || e.op === 'indicator' || e.op === 'matrix' || e.op === 'transpose') {
    return undefined;
  }
  if (e.op === 'constant') return e.name === 'e' ? exp(one) : e;
  const parts = children(e).map(common);
  if (parts.some((part) => part === undefined)) return undefined;
  const settled = parts as Expression[];
  if (e.op !== 'call') return settled.length > 0 ? withChildren(e, settled) : e;
  const [u] = settled;
  const rewrite = REWRITTEN[e.fn];
  if (rewrite && u && settled.length === 1) return rewrite(u);
  return COMMON.has(e.fn) && settled.length === 1 ? withChildren(e, settled) : undefined;
}

/** One letter each, none of which means anything to a peer. */
const LETTERS = [...'xyzwtuvabckmnpqrs'];

/**
 * Texts of several expressions with the same letters for the same names, or undefined when a peer would have to know more
 * than arithmetic and the common functions.
 */
export function peerTexts(
  expressions: readonly Expression[],
  definitions: ReadonlyMap<string, Expression>,
): { readonly texts: readonly string[]; readonly letters: readonly string[] } | undefined {
  const plain = expressions.map((e) => common(substitute(e, definitions)));
  const names = [...new Set(plain.flatMap((e) => (e ? namesOf(e) : [])))];
  if (plain.some((e) => e === undefined) || names.length > LETTERS.length) return undefined;
  const letters = new Map(names.map((name, i) => [name, variable(LETTERS[i] as string)]));
  const texts = (plain as Expression[]).map((e) => printPlain(substitute(e, letters)).replaceAll(/\bln\(/g, 'log('));
  return { texts, letters: LETTERS.slice(0, names.length) };
}

const namesOf = (e: Expression): string[] => (e.op === 'variable' ? [e.name] : children(e).flatMap(namesOf));
