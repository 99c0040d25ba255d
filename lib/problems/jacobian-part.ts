// A part that asks for the Jacobian: rows are outputs, columns inputs.
import { numberCodes, ruleOf } from '../derivation/number-codes';
import { type Expression, number, substitute } from '../math/expression';
import { printPlain } from '../math/print-plain';
import { printTex } from '../math/print-tex';
import { simplify } from '../math/simplify';
import type { Message } from '../result';
import { derivationOf } from './derivation';
import type { Claim, Misconception } from './key';
import { misconceptionMessage } from './misconception-message';
import { type PartAnswer, REFUSED } from './part-answer';
import { valuesAtPoint } from './point-value';
import { type Statement, shown } from './statement';
import { texOfDerivative, texOfName } from './tex';

type Rows = readonly (readonly Expression[])[];

const asMatrix = (rows: Rows): Expression => ({ op: 'matrix', rows });

const transposed = (rows: Rows): Rows => (rows[0] ?? []).map((_, j) => rows.map((row) => row[j] ?? number(0)));

/** Everything off the diagonal forgotten. */
const diagonalOnly = (rows: Rows): Rows => rows.map((row, i) => row.map((entry, j) => (i === j ? entry : number(0))));

const withEntry = (rows: Rows, i: number, j: number, entry: Expression): Rows =>
  rows.map((row, k) => (k === i ? row.with(j, entry) : row));

const slip = (code: string, rows: Rows, message: Message = misconceptionMessage(code)): Misconception => ({
  code,
  answer: printPlain(asMatrix(rows)),
  message,
});

interface Slips {
  /** The matrix turned or cut. */
  readonly whole: readonly Misconception[];
  /** For each entry, each faulty derivative in it alone. */
  readonly entries: readonly (readonly Misconception[])[];
}

/** @param settle puts the point in, if there is one */
function slipsOf(
  statement: Statement,
  of: readonly string[],
  wrt: readonly string[],
  rows: Rows,
  settle: (entry: Expression) => Expression,
): Slips {
  const entries = of.flatMap((top, i) =>
    wrt.map((bottom, j) => {
      const derivation = derivationOf(statement, top, bottom);
      return derivation.faults.map((fault) => {
        const entry = settle(shown(statement, fault.result));
        return slip(ruleOf(fault.code), withEntry(rows, i, j, entry), derivation.messageOf(fault));
      });
    }),
  );
  const square = of.length === wrt.length && of.length > 1;
  return {
    whole: [
      slip('jacobian-transposed', transposed(rows)),
      ...(square ? [slip('jacobian-held-fixed', diagonalOnly(rows))] : []),
    ],
    entries,
  };
}

/** Who fills a matrix entry by entry adds over the paths or forgets one: these slips belong to a single long derivative. */
const UNLIKELY: ReadonlySet<string> = new Set([
  'paths-multiplied',
  'product-one-short',
  'added-not-multiplied',
  'constant-kept',
]);

const MOST_SLIPS = 12;

/** The likely slips, no matrix twice, the entries in turn so that each has its share. */
function likely({ whole, entries }: Slips, answer: string): Misconception[] {
  const own = entries.map((list) => list.filter(({ code }) => !UNLIKELY.has(code)));
  const longest = Math.max(0, ...own.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, k) => own.flatMap((list) => list[k] ?? [])).flat();
  const taken = new Set([answer]);
  const fresh = [...whole, ...inTurn].filter((one) => {
    const isFresh = !taken.has(one.answer);
    taken.add(one.answer);
    return isFresh;
  });
  return numberCodes(fresh.slice(0, MOST_SLIPS));
}

function claimOf(
  statement: Statement,
  of: readonly string[],
  wrt: readonly string[],
  values: ReadonlyMap<string, Expression> | undefined,
): Claim {
  // What the columns belong to is free here, even when the problem defines it.
  const definitions = Object.fromEntries(
    Object.entries(statement.definitionTexts).filter(([name]) => !wrt.includes(name)),
  );
  const at = Object.fromEntries([...(values ?? [])].map(([name, e]) => [name, printPlain(e)]));
  return { op: 'jacobian', of, wrt, definitions, ...(values ? { at } : {}) };
}

/** The derivatives of each of `of` with respect to each of `wrt`; a drawn problem is refused where a slip gives the same numbers. */
export function jacobianPart(
  statement: Statement,
  of: readonly string[],
  wrt: readonly string[],
  atPoint: boolean,
  pinned: boolean,
): PartAnswer | typeof REFUSED {
  const symbolic = of.map((top) =>
    wrt.map((bottom) => shown(statement, derivationOf(statement, top, bottom).trace.total)),
  );
  const values = atPoint ? valuesAtPoint(statement) : undefined;
  const settle = (entry: Expression) => (values ? simplify(substitute(entry, values)) : entry);
  const rows = symbolic.map((row) => row.map(settle));
  if (values && rows.flat().some((entry) => entry.op !== 'number')) return REFUSED;
  const answer = printPlain(asMatrix(rows));
  const slips = slipsOf(statement, of, wrt, rows, settle);
  const all = [...slips.whole, ...slips.entries.flat()];
  if (!pinned && all.some((wrong) => wrong.answer === answer)) return REFUSED;
  const through = of.some((top) => wrt.some((bottom) => derivationOf(statement, top, bottom).trace.paths.length > 1));
  const [first = '', input = ''] = [of[0], wrt[0]];
  const entries = of.flatMap((top, i) =>
    wrt.map((bottom, j) => {
      const entry = symbolic[i]?.[j] ?? number(0);
      const params = { name: texOfDerivative(statement, top, bottom), value: printTex(entry) };
      return { message: { code: 'solution.entry', params }, expression: printPlain(entry) };
    }),
  );
  return {
    kind: 'matrix',
    answer,
    claim: claimOf(statement, of, wrt, values),
    hints: [
      { code: 'hint.jacobian-shape' },
      { code: 'hint.jacobian', params: { row: 1, column: 1, of: texOfName(first), wrt: texOfName(input) } },
      ...(through ? [{ code: 'hint.paths' }] : []),
    ],
    solution: [
      ...entries,
      { message: { code: 'solution.jacobian', params: { value: printTex(asMatrix(rows)) } }, expression: answer },
    ],
    misconceptions: likely(slips, answer),
    ...(atPoint ? {} : { shapes: {} }),
  };
}
