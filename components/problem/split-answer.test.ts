// Rows and text are one answer: what is typed splits into rows, and rows read as what they say.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partScope } from '@/components/math/part-scope';
import { parse } from '@/lib/math/parse';
import { printAscii } from '@/lib/math/print-ascii';
import { joinFactors, joinTerms, splitFactors, splitTerms } from './split-answer';

const NAMES = ['L', 'y', 'h2', 'z1', 'w'];
const scope = partScope({ kind: 'factors', variables: { w: 'real' }, names: NAMES.slice(0, -1) });
const read = (text: string): string => {
  const parsed = parse(text, scope);
  return parsed.ok ? printAscii(parsed.value.expression) : `unreadable: ${text}`;
};

const name = fc.constantFrom(...NAMES);
const derivative = fc
  .tuple(fc.constantFrom('d', '∂'), fc.constantFrom('', '+'), name, name)
  .map(([d, plus, of, wrt]) => `${d}${plus}${of}/${d}${wrt}`);
const factor = fc.oneof(
  { weight: 4, arbitrary: derivative },
  { weight: 1, arbitrary: derivative.map((text) => `1/(${text})`) },
  { weight: 1, arbitrary: fc.tuple(derivative, derivative).map(([a, b]) => `(${a} + ${b})`) },
  { weight: 1, arbitrary: fc.tuple(name, name).map(([a, b]) => `\\frac{\\partial ${a}}{\\partial ${b}}`) },
  { weight: 1, arbitrary: fc.constantFrom('2', '(-1)', '1/2') },
);
const product = fc.array(factor, { minLength: 1, maxLength: 5 });
const term = product.map(joinFactors);

describe('a product as rows', () => {
  it('rows, text, rows again: the same rows', () => {
    fc.assert(
      fc.property(product, (rows) => {
        expect(splitFactors(joinFactors(rows))).toEqual(rows);
      }),
    );
  });

  it('a product reads the same after it was shown in rows', () => {
    fc.assert(
      fc.property(term, (text) => {
        expect(read(joinFactors(splitFactors(text)))).toBe(read(text));
      }),
    );
  });

  it.each([
    ['dL/dy*dy/dz', ['dL/dy', 'dy/dz']],
    ['dL/dy · dy/dz × dz/dw', ['dL/dy', 'dy/dz', 'dz/dw']],
    ['dL/dy dy/dz', ['dL/dy', 'dy/dz']],
    ['\\frac{dL}{dy}\\cdot\\frac{dy}{dz}', ['\\frac{dL}{dy}', '\\frac{dy}{dz}']],
    ['(dL/dy*dy/dz)', ['(dL/dy*dy/dz)']],
    ['A.*B', ['A.*B']],
    ['x**2', ['x**2']],
    ['dL/dy * ', ['dL/dy']],
    ['ф(+', ['ф(+']],
    ['', []],
  ])('%s', (text, rows) => expect(splitFactors(text)).toEqual(rows));

  it('puts a sum in brackets, and leaves blank rows out', () => {
    expect(joinFactors(['dL/dy + dL/dz', '', ' dz/dw '])).toBe('(dL/dy + dL/dz) * dz/dw');
    expect(joinFactors(['d+h/dw', 'dL/dy'])).toBe('d+h/dw * dL/dy');
    expect(joinFactors(['  '])).toBe('');
  });

  it('never throws and never loses a letter, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const letters = (s: string) => s.replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(splitFactors(text).join('')).length).toBeLessThanOrEqual(letters(text).length);
        expect(letters(splitTerms(text).join(''))).toBe(letters(text));
      }),
    );
  });
});

describe('a sum as rows', () => {
  const terms = fc
    .array(fc.tuple(fc.boolean(), term), { minLength: 1, maxLength: 4 })
    .map((list) => list.map(([minus, text]) => (minus ? `-${text}` : text)));

  it('rows, text, rows again: the same rows', () => {
    fc.assert(
      fc.property(terms, (rows) => {
        expect(splitTerms(joinTerms(rows))).toEqual(rows);
      }),
    );
  });

  it('a sum reads the same after it was shown in rows', () => {
    fc.assert(
      fc.property(terms, (rows) => {
        const text = joinTerms(rows);
        expect(read(joinTerms(splitTerms(text)))).toBe(read(text));
      }),
    );
  });

  it.each([
    ['a+b-c', ['a', 'b', '-c']],
    ['-a + b', ['-a', 'b']],
    ['dL/dh*d+h/dw + dL/dg*∂⁺g/∂w', ['dL/dh*d+h/dw', 'dL/dg*∂⁺g/∂w']],
    ['e^-x + 1', ['e^-x', '1']],
    ['a*(b+c)', ['a*(b+c)']],
    ['a − b', ['a', '-b']],
    ['a +', ['a']],
  ])('%s', (text, rows) => expect(splitTerms(text)).toEqual(rows));
});
