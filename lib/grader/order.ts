// Words in the right order, separated by semicolons.
import type { Message } from '../result';
import { invalid, type Judge, type JudgeMaker, refuse } from './judge';
import type { Comparison, MemberVerdict } from './verdict';
import { checkText, splitPieces, unknownWord, type WordList, wordList } from './word-list';

/** Judges a sequence of words, each by its place. Without `choices` the reference's own words are allowed. */
export const judgeOrder: JudgeMaker = (target) => {
  const pieces = splitPieces(target.reference);
  const list = wordList(target.choices ?? pieces.map((p) => p.text).sort());
  const right = pieces.map((p) => list.find(p.text));
  if (!right.length || right.some((word) => word === undefined)) return refuse({ code: 'bad-reference.choice' });
  return judgeSequence(right as string[], list);
};

const judgeSequence = (right: readonly string[], list: WordList): Judge => {
  return (student) => {
    const text = checkText(student);
    if (!text.ok) return text.error;
    const words: string[] = [];
    for (const piece of splitPieces(student)) {
      const word = list.find(piece.text);
      if (word === undefined) return unknownWord(piece, list);
      words.push(word);
    }
    if (!words.length) return invalid({ code: 'blank' }, { position: 0 });
    const interpreted = words.join('; ');
    if (words.length === right.length && words.every((w, i) => w === right[i])) {
      return { verdict: 'equal', method: 'identical', interpreted };
    }
    const members = judgeMembers(words, right);
    const comparison: Comparison = { verdict: 'different', method: 'structure', interpreted, members };
    const reason = reasonFor(members, words.length - right.length);
    return reason ? { ...comparison, reason } : comparison;
  };
};

function judgeMembers(words: readonly string[], right: readonly string[]): MemberVerdict[] {
  const seen = new Map<string, number>();
  const due = new Map<string, number>();
  for (const w of right) due.set(w, (due.get(w) ?? 0) + 1);
  const members = words.map((text, i): MemberVerdict => {
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    if (right[i] === text) return { text, verdict: 'right' };
    if (!due.has(text)) return { text, verdict: 'extra' };
    return { text, verdict: count > (due.get(text) ?? 0) ? 'repeated' : 'wrong' };
  });
  for (const [text, count] of due) {
    for (let i = seen.get(text) ?? 0; i < count; i++) members.push({ text, verdict: 'missing' });
  }
  return members;
}

function reasonFor(members: readonly MemberVerdict[], surplus: number): Message | undefined {
  const repeated = members.find((m) => m.verdict === 'repeated');
  if (repeated) return { code: 'order.repeated', params: { word: repeated.text } };
  if (surplus < 0) return { code: 'order.too-few' };
  if (surplus > 0) return { code: 'order.too-many' };
  return undefined;
}
