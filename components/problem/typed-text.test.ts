// Leaving the visual editor, the text is what one would have typed, and loses nothing.
import { describe, expect, it } from 'vitest';
import type { QuestionPart } from '@/lib/problems/question';
import { typedText } from './typed-text';

const PART: QuestionPart = {
  id: 'a',
  kind: 'expression',
  prompt: 'Find it.',
  variables: { x: 'real', theta: 'real', W1: 'real' },
  names: [],
};

const CASES = [
  {
    made: String.raw`\frac{x+1}{2}+\frac{\sin\left(x\right)}{3^2}`,
    typed: '(x+1)/2+sin(x)/3^2',
    why: 'fractions become quotients, with brackets only where they are needed',
  },
  { made: String.raw`\exponentialE^{-2x}\cdot\theta`, typed: 'e^(-2*x)*theta', why: 'letters are spelled out' },
  { made: String.raw`\sqrt{x}+0.00001`, typed: 'sqrt(x)+0.00001', why: 'a long decimal stays a decimal' },
  { made: 'x^2+0.50', typed: 'x^2+0.50', why: 'what holds no command was typed so' },
  { made: String.raw`\frac{x}{\placeholder{}}`, typed: String.raw`\frac{x}{\placeholder{}}`, why: 'unfinished' },
  { made: String.raw`\frac{x}{2}+unknown`, typed: String.raw`\frac{x}{2}+unknown`, why: 'a name nobody declared' },
  { made: '', typed: '', why: 'nothing stays nothing' },
];

describe('typedText', () => {
  it.each(CASES)('$made: $why', ({ made, typed }) => {
    expect(typedText(PART, made)).toBe(typed);
  });
});
