// Whatever brings its own brackets: groups, absolute values, indicators; matrices go to their own file.
import { binary, call, type Expression, type Relation } from './expression';
import { isRowList, readEnvironment, readFlatRows, readRows } from './parse-matrix';
import { RELATIONS, type Reader } from './parse-reader';

type Read = Expression | undefined;

/** The group that begins at the current token. */
export function readGroup(r: Reader): Read {
  if (!r.enter()) return undefined;
  const { list, bars } = r;
  const e = inside(r);
  r.list = list;
  r.bars = bars;
  r.leave();
  return e;
}

function inside(r: Reader): Read {
  const open = r.next();
  r.bars = open.kind === '|';
  r.list = open.kind === '[' || open.kind === 'begin';
  if (open.kind === 'begin') return readEnvironment(r, open);
  if (open.kind === '[' && isRowList(r)) return readRows(r, open);
  let e = r.grammar.sum(r);
  if (!e) return undefined;
  if (open.kind === '[' && (r.kind() === ',' || r.kind() === ';')) return readFlatRows(r, open, e);
  if (RELATIONS.has(r.kind()) && open.kind !== '|' && open.kind !== 'abs-open') {
    e = readRelations(r, e);
    if (!e) return undefined;
  }
  if (!r.close(open)) return undefined;
  return open.kind === '|' || open.kind === 'abs-open' ? call('abs', e) : e;
}

/** `a < b`, or `a < b < c` as the product of two indicators. */
export function readRelations(r: Reader, first: Expression): Read {
  let left = first;
  let all: Read;
  while (RELATIONS.has(r.kind())) {
    const relation = r.next().kind as Relation;
    const right = r.grammar.sum(r);
    if (!right) return undefined;
    const one: Expression = { op: 'indicator', relation, left, right };
    all = all ? binary('mul', all, one) : one;
    left = right;
  }
  return all;
}
