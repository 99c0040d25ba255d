import { describe, expect, it } from 'vitest';
import { scoreParts } from './score';

describe('scoreParts', () => {
  it('is the share of right parts; what nobody could read or nobody wrote is not right', () => {
    expect(scoreParts(['correct', 'incorrect', 'unreadable', 'unanswered'])).toBe(0.25);
  });

  it('leaves out what we could not decide', () => {
    expect(scoreParts(['correct', 'undecided'])).toBe(1);
    expect(scoreParts(['undecided'])).toBeNull();
    expect(scoreParts([])).toBeNull();
  });
});
