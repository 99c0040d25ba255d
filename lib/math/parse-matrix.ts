// Matrices by rows, `[[1,2],[3,4]]` and LaTeX environments, and piecewise definitions.
import { binary, type Expression, number, type Relation } from './expression';
import { RELATIONS, type Reader } from './parse-reader';
import type { Token } from './read-token';

type Read = Expression | undefined;
type Row = Expression[];

/** Whether the bracket just opened holds rows: it begins with a bracket that a comma or its own end follows. */
export function isRowList(r: Reader): boolean {
  if (r.kind() !== '[') return false;
  const end = r.match(r.i);
  const after = end > 0 ? r.tokens[end + 1]?.kind : undefined;
  return after === ',' || after === ';' || after === ']';
}

/** `[1,2],[3,4]]`, after the outer bracket. */
export function readRows(r: Reader, open: Token): Read {
  const rows: Row[] = [];
  for (;;) {
    const inner = r.token;
    if (inner.kind !== '[') return r.unexpected();
    r.next();
    const row = readEntries(r);
    if (!row || !r.close(inner)) return undefined;
    rows.push(row);
    if (r.kind() !== ',' && r.kind() !== ';') break;
    r.next();
  }
  return r.close(open) ? matrix(r, open, rows) : undefined;
}

/** `1,2]` or `1,2;3,4]`, after the first entry. */
export function readFlatRows(r: Reader, open: Token, first: Expression): Read {
  const rows: Row[] = [[first]];
  while (r.kind() === ',' || r.kind() === ';') {
    if (r.next().kind === ';') rows.push([]);
    const entry = r.grammar.sum(r);
    if (!entry) return undefined;
    (rows[rows.length - 1] as Row).push(entry);
  }
  return r.close(open) ? matrix(r, open, rows) : undefined;
}

function readEntries(r: Reader): Row | undefined {
  const row: Row = [];
  for (;;) {
    const entry = r.grammar.sum(r);
    if (!entry) return undefined;
    row.push(entry);
    if (r.kind() !== ',') return row;
    r.next();
  }
}

function matrix(r: Reader, open: Token, rows: Row[]): Read {
  const width = rows[0]?.length ?? 0;
  const odd = rows.findIndex((row) => row.length !== width);
  if (odd < 0) return { op: 'matrix', rows };
  const end = (r.tokens[r.i - 1] as Token).end;
  return r.fail('syntax.ragged', open.start, end, { row: odd + 1, width: rows[odd]?.length ?? 0, expected: width });
}

/** `\begin{pmatrix} a & b \\ c & d \end{pmatrix}` or a piecewise `\begin{cases}`, after its beginning. */
export function readEnvironment(r: Reader, open: Token): Read {
  if (open.text === 'cases') return readCases(r, open);
  const rows: Row[] = [[]];
  while (r.kind() !== 'env-end') {
    const entry = r.grammar.sum(r);
    if (!entry) return undefined;
    (rows[rows.length - 1] as Row).push(entry);
    if (r.kind() === '&') r.next();
    else if (r.kind() === 'row') {
      r.next();
      if (r.kind() !== 'env-end') rows.push([]);
    } else if (r.kind() === 'end') return r.failAt(open, 'syntax.unclosed', { bracket: '\\begin' });
    else if (r.kind() !== 'env-end') return r.unexpected();
  }
  if (rows[0]?.length === 0) return r.fail('syntax.empty-brackets', open.start, r.token.end);
  r.next();
  return matrix(r, open, rows);
}

const OPPOSITE: Readonly<Record<Relation, Relation>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' };

/** Each line's value where its condition holds; a line without one takes what the others leave. */
function readCases(r: Reader, open: Token): Read {
  let total: Read;
  const others: Expression[] = [];
  while (r.kind() !== 'env-end') {
    const value = r.grammar.sum(r);
    if (!value) return undefined;
    while (r.kind() === '&' || r.kind() === ',') r.next();
    let condition: Read;
    if (r.kind() !== 'row' && r.kind() !== 'env-end') {
      const left = r.grammar.sum(r);
      if (!left) return undefined;
      if (!RELATIONS.has(r.kind()))
        return r.kind() === 'end' ? r.failAt(open, 'syntax.unclosed', { bracket: '\\begin' }) : r.unexpected();
      const relation = r.next().kind as Relation;
      const right = r.grammar.sum(r);
      if (!right) return undefined;
      condition = { op: 'indicator', relation, left, right };
      others.push({ op: 'indicator', relation: OPPOSITE[relation], left, right });
    } else {
      for (const other of others) condition = condition ? binary('mul', condition, other) : other;
    }
    const term = condition ? binary('mul', value, condition) : value;
    total = total ? binary('add', total, term) : term;
    while (r.kind() === ',') r.next();
    if (r.kind() === 'row') r.next();
    else if (r.kind() !== 'env-end') return r.unexpected();
  }
  r.next();
  return total ?? number(0);
}
