import { expect, it } from 'vitest';
import { powerText, scientific } from './scientific';

it.each([
  [0, '0', 'nothing at all'],
  [0.25, '0.25', 'near one as it is'],
  [1.2345e-13, '1.23·10⁻¹³', 'far from one in powers'],
  [-4e9, '−4·10⁹', 'a real minus sign'],
  [9999.9, '10000', 'rounded to three digits'],
  [Number.POSITIVE_INFINITY, '∞', 'beyond a double'],
])('%s is written %s: %s', (value, text) => {
  expect(scientific(value)).toBe(text);
});

it('raises every digit of a power', () => {
  expect(powerText(-1234567890)).toBe('10⁻¹²³⁴⁵⁶⁷⁸⁹⁰');
});
