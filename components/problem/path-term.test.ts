// A path that is ticked is the term that is typed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPath, writePath } from './path-term';

const KNOWN = ['L', 'y', 'h3', 'h2', 'h1', 'w'];
const known = new Set(KNOWN);
const path = fc.record({ names: fc.subarray(KNOWN, { minLength: 2 }), immediate: fc.boolean() });

describe('a path', () => {
  it('path, term, path again: the same path', () => {
    fc.assert(
      fc.property(path, (given) => {
        expect(readPath(writePath(given), known)).toEqual(given);
      }),
    );
  });

  it.each([
    ['∂L/∂h3 · ∂⁺h3/∂w', { names: ['L', 'h3', 'w'], immediate: true }],
    ['dL/dy * dy/dw', { names: ['L', 'y', 'w'], immediate: false }],
    ['', { names: [], immediate: false }],
  ])('%s', (term, expected) => expect(readPath(term, known)).toEqual(expected));

  it.each(['2*dL/dy', 'dL/dy*dh3/dw', 'dL/dq', 'd+h3/dh2*dh2/dw', 'L'])('%s is no path', (term) =>
    expect(readPath(term, known)).toBeNull(),
  );

  it('is no term before it has two ends', () => expect(writePath({ names: ['L'], immediate: false })).toBe(''));
});
