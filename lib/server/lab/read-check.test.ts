// Where the gradient is checked, as people type numbers.
import { expect, it } from 'vitest';
import { say } from '@/lib/words/say';
import { readCheck } from './read-check';

const at = (x: string) => readCheck({ function: 'x^2', derivative: '2x', x });

it.each([
  ['1.5', 1.5],
  [' 1,5 ', 1.5],
  ['−2', -2],
  ['1e-3', 0.001],
])('x = %s is %d', (typed, x) => {
  const { check, values } = at(typed);
  expect(check?.point.x).toBe(x);
  expect(values.x).toBe(typed);
});

it.each(['', 'one', '1,5,2', '1e9'])('x = "%s" is asked for again', (typed) => {
  const { check, faults } = at(typed);
  expect(check).toBeUndefined();
  expect(faults.x && say(faults.x)).toContain('Please give a number');
});
