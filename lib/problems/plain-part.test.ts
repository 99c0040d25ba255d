// Choices: every option says why, and a hint takes one wrong option away where that leaves a question.
import { describe, expect, it } from 'vitest';
import { keyOfSmall } from '../grader/testing/small-document';

const option = (id: string) => ({ id, label: { en: `Label ${id}` }, because: { en: `Because ${id}` } });

const choice = (...ids: string[]) =>
  keyOfSmall({ x: '' }, { f: 'x^2' }, { op: 'choice', right: 'b', options: ids.map(option) });

describe('a choice', () => {
  it('rules out a wrong option, never the right one', () => {
    expect(choice('a', 'b', 'c').hints).toEqual([{ code: 'hint.rule-out', params: { option: 'Label a' } }]);
    expect(choice('b', 'c', 'a').hints).toEqual([{ code: 'hint.rule-out', params: { option: 'Label c' } }]);
  });

  it('does not rule out the only other option', () => {
    expect(choice('a', 'b').hints).toEqual([{ code: 'hint.either' }]);
  });

  it('says of every option why', () => {
    const { solution, misconceptions } = choice('a', 'b', 'c');
    expect(solution.map(({ message }) => message.params?.text)).toEqual(['Because b']);
    expect(misconceptions.map(({ code, message }) => [code, message.params?.text])).toEqual([
      ['chose-a', 'Because a'],
      ['chose-c', 'Because c'],
    ]);
  });
});
