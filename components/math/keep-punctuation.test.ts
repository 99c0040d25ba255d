import { describe, expect, it } from 'vitest';
import { keepPunctuation } from './keep-punctuation';

const formula = { type: 'inlineMath', value: 'x' };
const textAfter = (before: { type: string; value: string }, value: string) => {
  const text = { type: 'text', value };
  keepPunctuation()({ type: 'root', children: [{ type: 'paragraph', children: [before, text] }] });
  return text.value;
};

describe('text after a formula', () => {
  it('is joined to it when it begins with punctuation', () => {
    expect(textAfter(formula, ', then')).toBe('\u2060, then');
    expect(textAfter(formula, '.')).toBe('\u2060.');
  });

  it('is left alone when it does not, and when no formula is before it', () => {
    expect(textAfter(formula, ' and')).toBe(' and');
    expect(textAfter({ type: 'strong', value: 'x' }, '.')).toBe('.');
  });
});
