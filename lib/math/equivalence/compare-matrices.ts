// Compares two matrix expressions: shape first, then every entry as a scalar expression, with the same evidence.
import { type Message, ok, type Result } from '../../result';
import type { Expression, Scope, Shape } from '../expression';
import { type Entries, type EntryNames, entriesOf, entryScope, shapeOf, statesSizes } from '../matrix-entries';
import { compareExpressions } from './compare-expressions';
import type { ExpressionComparison } from './compare-nodes';
import { type Existence, existence } from './defined-nowhere';

export type MatrixComparison =
  | (ExpressionComparison & { readonly entry?: readonly [row: number, column: number] })
  /** The shapes inside one side do not fit together. */
  | { readonly verdict: 'misfit'; readonly side: 'student' | 'reference'; readonly reason: Message }
  /** Both are readable and have different shapes. */
  | { readonly verdict: 'shape'; readonly student: Shape; readonly reference: Shape };

interface Frame {
  readonly scope: Scope;
  readonly names: EntryNames;
  /** A shape as it is shown: sizes that were made smaller are the declared ones again. */
  readonly shown: (shape: Shape) => Shape;
  readonly references: WeakMap<Expression, Entries>;
}

const METHODS = ['identical', 'exact', 'integers', 'high-precision'];
/** Larger matrices stand for smaller ones of pairwise different sizes, as long as no size is stated. */
const LARGE = 4;

const frames = new WeakMap<Scope, Map<boolean, Frame | Message>>();

function frameOf(scope: Scope, literal: boolean): Frame | Message {
  let both = frames.get(scope);
  if (!both) {
    both = new Map();
    frames.set(scope, both);
  }
  const known = both.get(literal);
  if (known) return known;
  const made = makeFrame(scope, literal);
  both.set(literal, made);
  return made;
}

function makeFrame(scope: Scope, literal: boolean): Frame | Message {
  const sizes = [...new Set([...scope.shapes.values()].flat())].filter((n) => n > 1).sort((a, b) => a - b);
  const shrink = !literal && sizes.some((n) => n > LARGE);
  const small = new Map(sizes.map((n, i) => [n, shrink ? i + 2 : n]));
  const large = new Map([...small].map(([n, s]) => [s, n]));
  const turn = (by: ReadonlyMap<number, number>, [n, m]: Shape): Shape => [by.get(n) ?? n, by.get(m) ?? m];
  const shapes = new Map([...scope.shapes].map(([name, shape]) => [name, turn(small, shape)]));
  const made = entryScope(scope, shapes);
  return made.ok ? { ...made.value, shown: (shape) => turn(large, shape), references: new WeakMap() } : made.error;
}

/** The reference's entries, once for each frame. */
function dueEntries(reference: Expression, frame: Frame): Result<Entries> {
  const known = frame.references.get(reference);
  if (known) return ok(known);
  const read = entriesOf(reference, frame.names);
  if (read.ok) frame.references.set(reference, read.value);
  return read;
}

const isLiteral = (scope: Scope, ...sides: readonly Expression[]): boolean =>
  [...sides, ...scope.definitions.values()].some(statesSizes);

/** Whether every entry of a reference has a value somewhere; the worst that is known of any of them. */
export function matrixExistence(reference: Expression, scope: Scope): Existence {
  const frame = frameOf(scope, isLiteral(scope, reference));
  const due = 'code' in frame ? undefined : dueEntries(reference, frame);
  if (!due?.ok || 'code' in frame) return 'unknown';
  const found = new Set(due.value.flat().map((entry) => existence(entry, frame.scope)));
  return (['nowhere', 'unseen', 'unknown'] as const).find((word) => found.has(word)) ?? 'somewhere';
}

/** Compares two expressions over matrices of declared shapes. Bounded like `compareExpressions`; never throws. */
export function compareMatrices(student: Expression, reference: Expression, scope: Scope): MatrixComparison {
  const frame = frameOf(scope, isLiteral(scope, student, reference));
  if ('code' in frame) return { verdict: 'misfit', side: 'reference', reason: frame };
  const due = dueEntries(reference, frame);
  if (!due.ok) return { verdict: 'misfit', side: 'reference', reason: due.error };
  const typed = entriesOf(student, frame.names);
  if (!typed.ok) return { verdict: 'misfit', side: 'student', reason: shownMisfit(typed.error, frame) };
  const [own, wanted] = [shapeOf(typed.value), shapeOf(due.value)];
  if (own[0] !== wanted[0] || own[1] !== wanted[1]) {
    return { verdict: 'shape', student: frame.shown(own), reference: frame.shown(wanted) };
  }
  return compareEntries(typed.value, due.value, frame.scope);
}

/** The shapes of a misfit in the sizes that were declared. */
function shownMisfit(reason: Message, { shown }: Frame): Message {
  const restore = (text: string | number | undefined): string => {
    const [n = 1, m = 1] = String(text).split('×').map(Number);
    return shown([n, m]).join('×');
  };
  const { left, right } = reason.params ?? {};
  return left === undefined ? reason : { code: reason.code, params: { left: restore(left), right: restore(right) } };
}

function compareEntries(student: Entries, reference: Entries, scope: Scope): MatrixComparison {
  let method = 'identical';
  let undecided: ExpressionComparison | undefined;
  for (const [i, row] of student.entries()) {
    for (const [j, entry] of row.entries()) {
      const found = compareExpressions(entry, reference[i]?.[j] as Expression, scope);
      if (found.verdict === 'different') return { ...found, entry: [i + 1, j + 1] };
      if (found.verdict === 'undefined') return found;
      if (found.verdict === 'undecided') undecided ??= found;
      else if (METHODS.indexOf(found.method) > METHODS.indexOf(method)) method = found.method;
    }
  }
  return undecided ?? { verdict: 'equal', method };
}
