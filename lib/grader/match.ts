// Pairs of words, `a=1;b=2`: which left word belongs to which right one.
import { err, ok, type Result } from '../result';
import { invalid, type JudgeMaker, refuse } from './judge';
import type { Comparison, MemberVerdict } from './verdict';
import { checkText, type Piece, splitPieces, unknownWord, type WordList, wordList } from './word-list';

interface Pair {
  readonly left: Piece;
  readonly right: Piece;
}

/** Judges pairs one by one; their order does not matter. Allowed are `choices` and the reference's own words. */
export const judgeMatch: JudgeMaker = (target) => {
  const pairs = readPairs(target.reference);
  if (!pairs.ok || !pairs.value.length) return refuse({ code: 'bad-reference.match' });
  const choices = target.choices ?? [];
  const lefts = wordList([...choices, ...pairs.value.map((p) => p.left.text)].sort());
  const rights = wordList([...choices, ...pairs.value.map((p) => p.right.text)].sort());
  const answer = resolve(pairs.value, lefts, rights);
  if (!answer.ok) return refuse({ code: 'bad-reference.match' });
  const key = answer.value;
  return (student) => {
    const text = checkText(student);
    if (!text.ok) return text.error;
    const typed = readPairs(student);
    if (!typed.ok) return typed.error;
    if (!typed.value.length) return invalid({ code: 'blank' }, { position: 0 });
    const found = resolve(typed.value, lefts, rights);
    if (!found.ok) return found.error;
    const interpreted = [...found.value].map(([a, b]) => `${a}=${b}`).join(';');
    const members = [...found.value].map(([a, b]): MemberVerdict => {
      const due = key.get(a);
      return { text: `${a}=${b}`, verdict: due === undefined ? 'extra' : due === b ? 'right' : 'wrong' };
    });
    for (const a of key.keys()) if (!found.value.has(a)) members.push({ text: a, verdict: 'missing' });
    if (members.every((m) => m.verdict === 'right')) return { verdict: 'equal', method: 'identical', interpreted };
    const missing = members.some((m) => m.verdict === 'missing');
    const comparison: Comparison = { verdict: 'different', method: 'structure', interpreted, members };
    return missing ? { ...comparison, reason: { code: 'match.missing' } } : comparison;
  };
};

/** Splits into pairs at the first `=` or arrow of each piece. */
function readPairs(text: string): Result<Pair[], Comparison> {
  const pairs: Pair[] = [];
  for (const piece of splitPieces(text)) {
    const m = /^(.+?)\s*(?:=|->|→)\s*(.+)$/u.exec(piece.text);
    if (!m?.[1] || !m[2])
      return err(
        invalid({ code: 'syntax.pair', params: { text: piece.text.slice(0, 80) } }, { position: piece.position }),
      );
    const at = piece.position + piece.text.length - m[2].length;
    pairs.push({ left: { text: m[1], position: piece.position }, right: { text: m[2], position: at } });
  }
  return ok(pairs);
}

/** The pairs as allowed words; a left word given twice with two partners is refused. */
function resolve(pairs: readonly Pair[], lefts: WordList, rights: WordList): Result<Map<string, string>, Comparison> {
  const found = new Map<string, string>();
  for (const { left, right } of pairs) {
    const a = lefts.find(left.text);
    if (a === undefined) return err(unknownWord(left, lefts));
    const b = rights.find(right.text);
    if (b === undefined) return err(unknownWord(right, rights));
    const before = found.get(a);
    if (before !== undefined && before !== b) {
      return err(invalid({ code: 'syntax.pair-twice', params: { word: a } }, { position: left.position }));
    }
    found.set(a, b);
  }
  return ok(found);
}
