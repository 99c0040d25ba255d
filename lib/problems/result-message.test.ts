// A worked number is written as a person writes it: exact where that is short, never with more than six digits.
import { describe, expect, it } from 'vitest';
import { binary, call, number } from '../math/expression';
import { findTemplate } from '../subjects';
import { drawInstance } from './instantiate';
import { numberValue } from './point-value';
import { resultMessage, writtenNumber } from './result-message';
import { tells } from './tells';
import { unwieldyIn } from './unwieldy';

const quotient = (top: number, bottom: number) => numberValue(binary('div', number(top), number(bottom)));
const root = (top: number, bottom: number) => numberValue(call('sqrt', binary('div', number(top), number(bottom))));

describe('a worked number', () => {
  it.each([
    ['a short decimal', quotient(1, 4), { exact: '0.25' }],
    ['a fraction, with its decimals', quotient(1, 3), { exact: '\\frac{1}{3}', about: '0.3333' }],
    ['a long decimal rounded', quotient(13671875, -2048), { about: '-6676' }],
    ['a root of a short number', root(5, 1), { exact: '\\sqrt{5}', about: '2.236' }],
    ['a root of a long number rounded', root(1550625, 10000), { about: '12.45' }],
  ])('is %s', (_, value, written) => {
    expect(writtenNumber(value)).toEqual(written);
  });

  it('is the last line of a solution', () => {
    expect(resultMessage(quotient(1, 4), 'x = 2')).toEqual({
      code: 'solution.point',
      params: { point: 'x = 2', value: '0.25' },
    });
    expect(resultMessage(quotient(13671875, -2048))).toEqual({
      code: 'solution.result-about',
      params: { value: '-6676' },
    });
    expect(resultMessage(root(5, 1)).code).toBe('solution.result-both');
  });
});

describe('unwieldyIn', () => {
  it('finds literals of more than six digits', () => {
    expect(unwieldyIn('735/(4*sqrt(155.0625)) + 0.000123456 + 1234567')).toEqual(['155.0625', '1234567']);
  });
});

describe('a number that is a factor of its own derivation', () => {
  it('is not drawn: the hints would tell it', () => {
    // 4·2^(2x)·ln 2 at x = −1, times 1.
    const drawn = drawInstance(findTemplate('exponential-any-base') as never, 144);
    const part = drawn.ok ? drawn.value.key.parts.find(({ id }) => id === 'value') : undefined;
    const hints = part?.hints.flatMap(({ params = {} }) => Object.values(params).map(String));
    expect(hints?.filter((text) => tells(text, part?.answer ?? ''))).toEqual([]);
  });
});
