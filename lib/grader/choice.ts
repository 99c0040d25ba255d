// One word out of a list.
import { invalid, type JudgeMaker, refuse } from './judge';
import { checkText, plainWord, unknownWord, wordList } from './word-list';

/** Judges a chosen word. Without `choices` any word is readable and only the reference is right. */
export const judgeChoice: JudgeMaker = (target) => {
  const open = target.choices === undefined;
  const list = wordList(target.choices ?? [target.reference]);
  const right = list.find(target.reference);
  if (right === undefined || !plainWord(target.reference)) return refuse({ code: 'bad-reference.choice' });
  return (student) => {
    const text = checkText(student);
    if (!text.ok) return text.error;
    const word = list.find(student);
    if (word === undefined && !open) {
      const trimmed = student.trim();
      return unknownWord({ text: trimmed, position: student.indexOf(trimmed) }, list);
    }
    if (word === undefined && !plainWord(student)) return invalid({ code: 'blank' }, { position: 0 });
    return word === right
      ? { verdict: 'equal', method: 'identical', interpreted: word }
      : { verdict: 'different', method: 'structure', interpreted: word ?? student.trim() };
  };
};
