// Words: what does not matter (case, spacing, hyphens) and what does.
import { type CaseGroup, group } from '../case-group';

export const LIST_CASES: readonly CaseGroup[] = [
  group(
    'vanishing gradient',
    '',
    [
      ['vanishing-gradient', 'equal', '', 'a hyphen'],
      ['VANISHING GRADIENT', 'equal', '', 'capitals'],
      ['vanishing  gradient', 'equal', '', 'two spaces'],
      ['vanishing\u00a0gradient', 'equal', '', 'a hard space'],
      ['ｖａｎｉｓｈｉｎｇ gradient', 'equal', '', 'full width, word by word'],
      ['vanishing gradients', 'invalid', 'unknown-choice', 'a letter more', { at: 0 }],
      ['vanishinggradient', 'invalid', 'unknown-choice', 'no space'],
      ['  exploding gradient', 'different', '', 'another word, indented'],
      ['exploding; vanishing gradient', 'invalid', 'unknown-choice', 'two words'],
      ['   ', 'invalid', 'blank', 'only spaces', { at: 0 }],
      ['constructor', 'invalid', 'unknown-choice', 'a word of the language', { at: 0 }],
      ['x'.repeat(30_000), 'invalid', 'too-large', 'a word without end'],
    ],
    { kind: 'choice', choices: ['vanishing gradient', 'exploding gradient'] },
  ),
  group(
    '2x',
    '',
    [
      ['2x', 'equal', '', 'a word that looks like mathematics'],
      ['2*x', 'invalid', 'unknown-choice', 'words are not calculated with', { at: 0 }],
      ['x2', 'different', '', 'another one'],
    ],
    { kind: 'choice', choices: ['2x', 'x2', 'x^2'] },
  ),
  group(
    'h(2);g(h(2));f(g(h(2)))',
    '',
    [
      ['h(2);g(h(2));f(g(h(2)))', 'equal', '', 'words with brackets'],
      ['h(2); g(h(2)) ;f(g(h(2)));', 'equal', '', 'spaces and a last semicolon'],
      ['f(g(h(2)));g(h(2));h(2)', 'different', '', 'from the outside in'],
      ['h(2);g(h(2))', 'different', 'order.too-few', 'the last step missing'],
      ['h(2),g(h(2)),f(g(h(2)))', 'invalid', 'unknown-choice', 'commas', { at: 0 }],
      ['h(2);h(2);f(g(h(2)))', 'different', 'order.repeated', 'a step repeated'],
      ['h(2);;g(h(2));f(g(h(2)))', 'equal', '', 'an empty place'],
      ['h(2);g(2);f(g(h(2)))', 'invalid', 'unknown-choice', 'a step that is not on the list', { at: 5 }],
    ],
    { kind: 'order', choices: ['f(g(h(2)))', 'g(h(2))', 'h(2)', 'f(2)'] },
  ),
  group('only', '', [['only', 'equal', '', 'an order of one word']], { kind: 'order', choices: ['only', 'other'] }),
  group(
    'dL/dy=2(y-t);dy/dz=phi prime;dz/dw=x',
    '',
    [
      ['dz/dw=x;dL/dy=2(y-t);dy/dz=phi prime', 'equal', '', 'pairs in any order'],
      ['dz/dw→x;dL/dy→2(y-t);dy/dz→phi-prime', 'equal', '', 'arrows and a hyphen'],
      ['dz/dw=2(y-t);dL/dy=x;dy/dz=phi prime', 'different', '', 'two partners exchanged'],
      ['dz/dw=x;dL/dy=2(y-t)', 'different', 'match.missing', 'a pair missing'],
      ['dz/dw=x;dz/dw=2(y-t);dy/dz=phi prime', 'invalid', 'syntax.pair-twice', 'a word with two partners', { at: 8 }],
      ['dz/dw', 'invalid', 'syntax.pair', 'half a pair', { at: 0 }],
      ['dz/dw=w;dL/dy=2(y-t);dy/dz=phi prime', 'invalid', 'unknown-choice', 'a partner not on the list', { at: 6 }],
      ['dz/dw=x=2(y-t)', 'invalid', 'unknown-choice', 'three in one', { at: 6 }],
      ['dz/dw=x\ndL/dy=2(y-t)\ndy/dz=phi prime', 'equal', '', 'a line each'],
    ],
    { kind: 'match', choices: ['dL/dy', 'dy/dz', 'dz/dw', '2(y-t)', 'phi prime', 'x'] },
  ),
];
