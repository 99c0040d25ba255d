// Named derivative factors: dL/dy, ∂L/∂y, \frac{\partial L}{\partial y}, and the immediate ones, d+h/dW.
import type { Expression } from './expression';
import type { Reader } from './parse-reader';
import type { Token } from './read-token';

interface Differential {
  readonly name: string;
  readonly immediate: boolean;
  /** Index of the token after it. */
  readonly after: number;
}

/**
 * The derivative at the current token, when the answer's kind has such factors. At a `frac` that is none it is
 * undefined without a fault; elsewhere undefined comes with one.
 */
export function readDerivative(r: Reader): Expression | undefined {
  const at = r.i;
  const fraction = r.kind() === 'frac';
  if (r.scope.mode !== 'factors') return fraction ? undefined : r.unexpected();
  const open = fraction ? ['{', '}{', '}'] : ['', '/', ''];
  const top = differential(r, at + (fraction ? 2 : 0), true);
  if (!top || (fraction && r.tokens[at + 1]?.kind !== '{')) return fraction ? undefined : misread(r, at);
  let k = top.after;
  for (const kind of open[1] as string) {
    if (r.tokens[k]?.kind !== kind) return misread(r, k);
    k++;
  }
  const bracketed = !fraction && r.tokens[k]?.kind === '(';
  const bottom = differential(r, bracketed ? k + 1 : k, false);
  if (!bottom) return misread(r, k);
  k = bottom.after;
  if (fraction || bracketed) {
    if (r.tokens[k]?.kind !== (fraction ? '}' : ')')) return misread(r, k);
    k++;
  }
  r.i = k;
  return { op: 'derivative', of: top.name, wrt: bottom.name, immediate: top.immediate };
}

/** `dL`, `∂L`, `∂⁺h`, `d+h` at token `k`. */
function differential(r: Reader, k: number, top: boolean): Differential | undefined {
  const token = r.tokens[k] as Token | undefined;
  if (token?.meaning?.kind === 'differential') return { name: token.meaning.name, immediate: false, after: k + 1 };
  if (token?.kind !== 'partial') return undefined;
  let i = k + 1;
  const plus = top ? plusMark(r, i) : 0;
  i += plus;
  const name = r.tokens[i]?.meaning;
  return name?.kind === 'variable' || name?.kind === 'smooth'
    ? { name: name.name, immediate: plus > 0, after: i + 1 }
    : undefined;
}

/** How many tokens `+`, `^+`, `^{+}` or `^(+)` take at token `k`. */
function plusMark(r: Reader, k: number): number {
  const kinds = [0, 1, 2, 3].map((by) => r.tokens[k + by]?.kind);
  if (kinds[0] === '+') return 1;
  if (kinds[0] !== '^') return 0;
  if (kinds[1] === '+') return 2;
  return (kinds[1] === '{' || kinds[1] === '(') && kinds[2] === '+' ? 4 : 0;
}

/** The fault of something that begins like a derivative factor and is none: an unknown name in it, or its form. */
function misread(r: Reader, near: number): undefined {
  for (let k = r.i; k <= near + 3 && k < r.tokens.length; k++) {
    if (r.tokens[k]?.kind === 'unknown') {
      r.i = k;
      return r.unexpected();
    }
  }
  const token = (r.tokens[near] ?? r.token) as Token;
  return r.fail('syntax.factor', r.token.start, Math.max(token.end, r.token.end));
}
