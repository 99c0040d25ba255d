import { describe, expect, it } from 'vitest';
import { clockText, durationText } from './duration';

describe('clockText', () => {
  it.each([
    [900, '15:00'],
    [59.2, '1:00'],
    [9, '0:09'],
    [0, '0:00'],
    [-3, '0:00'],
  ])('%d is %s', (seconds, text) => expect(clockText(seconds)).toBe(text));
});

describe('durationText', () => {
  it.each([
    [754, '12 min 34 s'],
    [120, '2 min'],
    [40, '40 s'],
    [0, '0 s'],
  ])('%d is %s', (seconds, text) => expect(durationText(seconds)).toBe(text));
});
