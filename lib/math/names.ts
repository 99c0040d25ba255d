// Names are resolved by what the problem declares: which spellings mean which name, and how a run of letters splits.
import type { Calls } from './calls';
import type { Domain, FunctionName, Shape } from './expression';
import { UNARY_FUNCTIONS } from './expression';
import { GREEK, GREEK_GLYPH, isDigit, SUBSCRIPT, SUBSCRIPT_GLYPH } from './read-symbols';
import type { Meaning } from './read-token';

/** What a text may name and how it is read. `factors` also reads derivative factors such as ∂L/∂y. */
export interface ParseScope {
  readonly variables: ReadonlyMap<string, Domain>;
  readonly definitions: ReadonlySet<string>;
  readonly calls?: Calls;
  readonly shapes: ReadonlyMap<string, Shape>;
  readonly mode: 'expression' | 'number' | 'factors';
}

export interface NameTable {
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** The longest spelling that begins with a character, in UTF-16 units. */
  readonly reach: ReadonlyMap<string, number>;
  /** The declared names, as the problem spells them. */
  readonly declared: readonly string[];
  /** Factors of a reference whose names are not declared anywhere: any name will do. */
  readonly open: boolean;
}

export interface Piece {
  readonly from: number;
  readonly to: number;
  /** Undefined for a rest that nothing declared can begin. */
  readonly meaning: Meaning | undefined;
}

const tables = new WeakMap<ParseScope, NameTable>();

/** The name table of a scope; made once for each scope object. */
export function nameTable(scope: ParseScope): NameTable {
  let found = tables.get(scope);
  if (!found) {
    found = build(scope);
    tables.set(scope, found);
  }
  return found;
}

/** A name as base and subscript: `W_{hh}`, `x₁` and `x1` have the subscripts `hh`, `1` and `1`. */
export function splitName(name: string): { base: string; sub: string } {
  const marked = /^([^_₀-₉₊₋ₐ-ₜᵢᵣᵤᵥ]+)(?:_\{(.+)\}|_(.+)|([₀-₉₊₋ₐ-ₜᵢᵣᵤᵥ]+))$/u.exec(name);
  if (marked) {
    const sub = marked[2] ?? marked[3] ?? [...(marked[4] ?? '')].map((c) => SUBSCRIPT.get(c) ?? c).join('');
    return { base: marked[1] as string, sub: sub.replaceAll(' ', '') };
  }
  const digits = /^(\D+)(\d+)$/u.exec(name);
  return digits ? { base: digits[1] as string, sub: digits[2] as string } : { base: name, sub: '' };
}

/** A name in ASCII: Greek letters spelled out, subscripts after `_` (digits directly after the base). */
export function asciiName(name: string): string {
  let plain = true;
  for (let i = 0; plain && i < name.length; i++) plain = name.charCodeAt(i) < 0x80;
  if (plain) return name;
  const { base, sub } = splitName(name);
  const spelled = (s: string) => [...s].map((c) => GREEK.get(c) ?? SUBSCRIPT.get(c) ?? c).join('');
  if (sub === '') return spelled(base);
  return /^\d+$/.test(sub) ? spelled(base) + sub : joinSubscript(spelled(base), spelled(sub));
}

const joinSubscript = (base: string, sub: string) =>
  /^[A-Za-z0-9]+$/.test(sub) ? `${base}_${sub}` : `${base}_{${sub}}`;

const greekForms = (word: string): string[] => {
  const other = GREEK_GLYPH.get(word) ?? GREEK.get(word);
  return other === undefined ? [word] : [word, other];
};

/** Every way to spell a declared name. */
function spellings(name: string): string[] {
  const { base, sub } = splitName(name);
  if (sub === '') return greekForms(base);
  const glyphs = [...sub].map((c) => SUBSCRIPT_GLYPH.get(c));
  const out: string[] = [];
  for (const b of greekForms(base)) {
    if (/^\d+$/.test(sub)) out.push(b + sub);
    for (const s of greekForms(sub)) {
      out.push(`${b}_{${s}}`);
      if (/^[\p{L}\d]+$/u.test(s)) out.push(`${b}_${s}`);
    }
    if (glyphs.every((g) => g !== undefined)) out.push(b + glyphs.join(''));
  }
  if (sub === 'hat' || sub === 'bar' || sub === 'tilde') out.push(base + sub);
  return out;
}

const FUNCTION_NAMES: readonly (readonly [string, FunctionName])[] = [
  ...UNARY_FUNCTIONS.map((fn) => [fn, fn] as const),
  ...UNARY_FUNCTIONS.filter((fn) => fn.length > 3 && fn[0] === 'a' && fn !== 'abs').map(
    (fn) => [`arc${fn.slice(1)}`, fn] as const,
  ),
  ['log', 'ln'],
  ['log_2', 'log2'],
  ['log_10', 'log10'],
  ['log_{2}', 'log2'],
  ['log_{10}', 'log10'],
  ['log₂', 'log2'],
  ['log₁₀', 'log10'],
  ['max', 'max'],
  ['min', 'min'],
  ['diag', 'diag'],
  ['sum', 'sum'],
  ['ones', 'ones'],
  ['sigma', 'sigmoid'],
  ['σ', 'sigmoid'],
  ['H', 'step'],
  ['ReLU', 'relu'],
];

/** Spellings that count only for a whole word nothing else explains; they would swallow products of letters otherwise. */
const LAST_RESORT: ReadonlyMap<string, FunctionName> = new Map([
  ['sgn', 'sign'],
  ['heaviside', 'step'],
  ['indicator', 'step'],
  ['tg', 'tan'],
  ['ctg', 'cot'],
  ['cosec', 'csc'],
  ['arctg', 'atan'],
  ['arcctg', 'acot'],
  ['arsinh', 'asinh'],
  ['arcosh', 'acosh'],
  ['artanh', 'atanh'],
  ['arcoth', 'acoth'],
  ['arsech', 'asech'],
  ['arcsch', 'acsch'],
  ['logistic', 'sigmoid'],
  ['maximum', 'max'],
  ['minimum', 'min'],
]);

function build(scope: ParseScope): NameTable {
  const meanings = new Map<string, Meaning>();
  const declared = [...new Set([...scope.variables.keys(), ...scope.definitions, ...scope.shapes.keys()])];
  const factors = scope.mode === 'factors';
  const own = declared.map((name): readonly [string, Meaning] => {
    const defined = scope.definitions.has(name);
    const smooth = !defined && scope.variables.get(name)?.type === 'function';
    return [
      name,
      smooth ? { kind: 'smooth', name } : { kind: 'variable', name, defined, matrix: scope.shapes.has(name) },
    ];
  });
  // Exact spellings first: x1 and x_1 are two names when both are declared.
  for (const [name, meaning] of own) meanings.set(name.replaceAll(' ', ''), meaning);
  // A lowered glyph is nearer to a name with a mark: x₁ is x_1 where x1 is declared apart.
  const marked = [...own].sort(([a], [b]) => Number(b.includes('_')) - Number(a.includes('_')));
  for (const [name, meaning] of marked) {
    for (const s of spellings(name)) if (!meanings.has(s)) meanings.set(s, meaning);
  }
  if (factors) {
    for (const [s, meaning] of [...meanings]) {
      if (meaning.kind === 'function' || meaning.kind === 'constant' || meaning.kind === 'differential') continue;
      if (!meanings.has(`d${s}`)) meanings.set(`d${s}`, { kind: 'differential', name: meaning.name });
    }
  }
  const add = (s: string, meaning: Meaning) => {
    if (!meanings.has(s)) meanings.set(s, meaning);
  };
  for (const [s, fn] of FUNCTION_NAMES) add(s, { kind: 'function', fn, typed: s });
  add('pi', { kind: 'constant', name: 'pi' });
  add('π', { kind: 'constant', name: 'pi' });
  add('e', { kind: 'constant', name: 'e' });
  const reach = new Map<string, number>();
  for (const s of meanings.keys()) reach.set(s[0] as string, Math.max(s.length, reach.get(s[0] as string) ?? 0));
  return { meanings, reach, declared, open: factors && declared.length === 0 };
}

/**
 * Splits a run of name characters into declared names, functions and constants, longest first, trying shorter ones
 * where the longest leaves a rest that nothing explains. A digit is never split off a letter.
 * Returns undefined as the last piece's meaning when part of the run stays unknown.
 */
export function splitRun(run: string, table: NameTable): readonly Piece[] {
  const whole = table.meanings.get(run);
  if (whole) return [{ from: 0, to: run.length, meaning: whole }];
  const dead = new Set<number>();
  const ends: number[] = [0];
  let furthest: number[] = [0];
  // Depth-first with remembered dead ends: at most (length × longest name) look-ups.
  const next: number[] = [farthest(run, 0, table)];
  while (ends.length > 0) {
    const from = ends[ends.length - 1] as number;
    if (from === run.length) return pieces(run, ends, table);
    let to = next[next.length - 1] as number;
    while (to > from && (dead.has(to) || !fits(run, from, to, table))) to--;
    if (to === from) {
      dead.add(from);
      if (from > (furthest[furthest.length - 1] as number)) furthest = [...ends];
      ends.pop();
      next.pop();
    } else {
      next[next.length - 1] = to - 1;
      ends.push(to);
      next.push(farthest(run, to, table));
    }
  }
  const last = LAST_RESORT.get(run.toLowerCase()) ?? foldedFunction(run, table);
  if (last) return [{ from: 0, to: run.length, meaning: { kind: 'function', fn: last, typed: run } }];
  const known = pieces(run, furthest, table);
  return [...known, { from: furthest[furthest.length - 1] as number, to: run.length, meaning: undefined }];
}

const farthest = (run: string, from: number, { reach }: NameTable): number =>
  Math.min(run.length, from + (reach.get(run[from] as string) ?? 0));

const fits = (run: string, from: number, to: number, table: NameTable): boolean =>
  (to === run.length || endsName(run, to)) && table.meanings.has(run.slice(from, to));

/** A digit or a subscript belongs to the letter before it. */
const endsName = (run: string, to: number): boolean =>
  !isDigit(run.charCodeAt(to)) && run[to] !== '_' && !SUBSCRIPT.has(run[to] as string);

const pieces = (run: string, ends: readonly number[], table: NameTable): Piece[] =>
  ends.slice(1).map((to, i) => {
    const from = ends[i] as number;
    return { from, to, meaning: table.meanings.get(run.slice(from, to)) };
  });

/** Phones capitalise the first word: `Sin`, `EXP`. */
function foldedFunction(run: string, table: NameTable): FunctionName | undefined {
  const meaning = run.length > 1 ? table.meanings.get(run.toLowerCase()) : undefined;
  return meaning?.kind === 'function' ? meaning.fn : undefined;
}
