// Choice, order and match: words of a list, tolerant of case and spacing and of nothing else.
import type { CaseGroup } from '../case-group';

export const WORDS_CASES: readonly CaseGroup[] = [
  {
    target: { kind: 'choice', reference: 'vanishing', choices: ['vanishing', 'stable', 'exploding', 'not at all'] },
    rows: [
      ['vanishing', 'equal', '', 'the word'],
      ['  Vanishing ', 'equal', '', 'case and spaces'],
      ['"vanishing".', 'equal', '', 'quotation marks and a full stop'],
      ['exploding', 'different', '', 'another word of the list'],
      ['NOT-AT-ALL', 'different', '', 'hyphens for spaces'],
      ['vanish', 'invalid', 'unknown-choice', 'a word that is not on the list'],
      ['vanishing exploding', 'invalid', 'unknown-choice', 'two words'],
      ['', 'invalid', 'blank', 'nothing'],
      ['__proto__', 'invalid', 'unknown-choice', 'a name of the language'],
    ],
  },
  {
    target: { kind: 'choice', reference: 'W', choices: ['w', 'W'] },
    rows: [
      ['W', 'equal', '', 'two words that differ only in case are told apart'],
      ['w', 'different', '', 'the other one'],
    ],
  },
  {
    target: { kind: 'choice', reference: 'yes', choices: ['no', 'maybe'] },
    rows: [['no', 'invalid', 'bad-reference.choice', 'the reference is not on the list']],
  },
  {
    target: { kind: 'order', reference: 'outer;middle;inner', choices: ['inner', 'outer', 'middle', 'none'] },
    rows: [
      ['outer;middle;inner', 'equal', '', 'in order'],
      ['Outer ; Middle ; Inner;', 'equal', '', 'case, spaces, a semicolon at the end'],
      ['outer\nmiddle\ninner', 'equal', '', 'one a line'],
      ['inner;middle;outer', 'different', '', 'backwards'],
      ['outer;inner', 'different', 'order.too-few', 'one is missing'],
      ['outer;outer;inner', 'different', 'order.repeated', 'one twice'],
      ['outer;middle;inner;none', 'different', 'order.too-many', 'one too many'],
      ['outer;midle;inner', 'invalid', 'unknown-choice', 'a misspelt word'],
      [';;', 'invalid', 'blank', 'only separators'],
      ['', 'invalid', 'blank', 'nothing'],
    ],
  },
  {
    target: { kind: 'match', reference: 'a=1;b=2;c=3', choices: ['a', 'b', 'c', '1', '2', '3', '4'] },
    rows: [
      ['a=1;b=2;c=3', 'equal', '', 'in order'],
      ['c=3; a = 1; B -> 2', 'equal', '', 'any order, spaces, an arrow'],
      ['a=2;b=1;c=3', 'different', '', 'two swapped'],
      ['a=1;b=2', 'different', 'match.missing', 'one is missing'],
      ['a=1;b=2;c=4', 'different', '', 'a distractor'],
      ['a=1;a=1;b=2;c=3', 'equal', '', 'the same pair twice is the same pair'],
      ['a=1;a=2;b=2;c=3', 'invalid', 'syntax.pair-twice', 'two partners'],
      ['a=1;b=2;c=5', 'invalid', 'unknown-choice', 'a word that is not on the list'],
      ['a;b;c', 'invalid', 'syntax.pair', 'no pairs'],
      ['', 'invalid', 'blank', 'nothing'],
    ],
  },
];
