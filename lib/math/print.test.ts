// Printing and reading back give the same tree, in ASCII and in TeX.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binary,
  call,
  type Domain,
  type Expression,
  neg,
  type Relation,
  UNARY_FUNCTIONS,
  variable,
} from './expression';
import { type ParseScope, parse } from './parse';
import { printAscii, printNumber } from './print-ascii';
import { printMathml } from './print-mathml';
import { printTex } from './print-tex';
import { rational } from './rational';

const real: Domain = { type: 'real' };
const smooth: Domain = { type: 'function' };

const SCOPE: ParseScope = {
  variables: new Map<string, Domain>([
    ...['x', 'W1', 'h_{t-1}', 'theta', 'y_hat', 'lr', 'A'].map((name): [string, Domain] => [name, real]),
    ['phi', smooth],
  ]),
  definitions: new Set(['z']),
  shapes: new Map([['A', [2, 2]]]),
  mode: 'expression',
};

/** Every tree the parser can make, but for derivative factors. */
const tree = fc.letrec<{ e: Expression }>((tie) => ({
  e: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom(...['x', 'W1', 'h_{t-1}', 'theta', 'y_hat', 'lr', 'A', 'z'].map(variable)),
    fc
      .tuple(fc.nat(999), fc.constantFrom(1, 2, 10, 1000))
      .map(([n, d]): Expression => ({ op: 'number', value: rational(n, d) })),
    fc.constantFrom<Expression>({ op: 'constant', name: 'e' }, { op: 'constant', name: 'pi' }),
    fc
      .tuple(fc.constantFrom('add', 'sub', 'mul', 'div', 'pow', 'hadamard'), tie('e'), tie('e'))
      .map(([op, a, b]) => binary(op, a, b)),
    tie('e').map(neg),
    fc.tuple(fc.constantFrom(...UNARY_FUNCTIONS), tie('e')).map(([fn, a]) => call(fn, a)),
    fc.tuple(fc.constantFrom('max', 'min'), tie('e'), tie('e')).map(([fn, a, b]) => call(fn, a, b)),
    tie('e').map((a) => call('log', binary('add', variable('x'), a), a)),
    fc.tuple(fc.constantFrom('sum', 'diag'), tie('e')).map(([fn, a]) => call(fn, a)),
    fc.tuple(fc.nat(2), tie('e')).map(([order, arg]): Expression => ({ op: 'apply', name: 'phi', order, arg })),
    fc
      .tuple(fc.constantFrom<Relation>('<', '<=', '>', '>='), tie('e'), tie('e'))
      .map(([relation, left, right]): Expression => ({ op: 'indicator', relation, left, right })),
    fc.tuple(tie('e'), tie('e')).map(([a, b]): Expression => ({ op: 'matrix', rows: [[a, b]] })),
    tie('e').map((arg): Expression => ({ op: 'transpose', arg: binary('mul', variable('A'), arg) })),
  ),
})).e;

const readBack = (text: string) => {
  const parsed = parse(text, SCOPE);
  return parsed.ok ? parsed.value.expression : parsed.error;
};

describe('printing', () => {
  it('gives fully bracketed ASCII that reads back as the same tree', () => {
    fc.assert(
      fc.property(tree, (e) => {
        expect(readBack(printAscii(e))).toEqual(e);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives TeX that reads back as the same tree', () => {
    fc.assert(
      fc.property(tree, (e) => {
        expect(readBack(printTex(e))).toEqual(e);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives MathML whose elements are closed and whose text is escaped', () => {
    fc.assert(
      fc.property(tree, (e) => {
        const html = printMathml(e);
        const open: string[] = [];
        for (const [, close, name] of html.matchAll(/<(\/?)([a-z]+)[^>]*>/g)) {
          if (close === '') open.push(name as string);
          else expect(open.pop()).toBe(name);
        }
        expect(open).toEqual([]);
        expect(html.replace(/<\/?[a-z]+(?: [a-z]+="[a-z]+")*>/g, '')).not.toMatch(/[<>]/);
      }),
    );
  });

  it.each([
    ['6x cos(3x^2+2)', '6 x \\cos(3 x^{2}+2)'],
    ['(1/2)x', '\\frac{1}{2} x'],
    ['x*(x+1)', 'x \\cdot (x+1)'],
    ['2(x+1)', '2 (x+1)'],
    ['x*2', 'x \\cdot 2'],
    ['sin^2 x', '\\sin^{2}(x)'],
    ["σ'(z)", '\\sigma(z) \\cdot (1-\\sigma(z))'],
    ["phi'(z)", "\\phi'(z)"],
    ['W1*h_{t-1}', 'W_{1} h_{t-1}'],
    ["A'", 'A^{\\top}'],
    ['A.*A', 'A \\odot A'],
    ['|x|', '\\left|x\\right|'],
    ['1[z>0]', '1\\left[z > 0\\right]'],
    ['y_hat', '\\hat{y}'],
    ['-(x+1)', '-(x+1)'],
    ['(-x)^2', '(-x)^{2}'],
    ['(x^2)^3', '(x^{2})^{3}'],
    ['cos(x/2)', '\\cos\\!\\left(\\frac{x}{2}\\right)'],
    ['cbrt(x)', '\\sqrt[3]{x}'],
  ])('sets %s as the field does', (typed, tex) => {
    const parsed = parse(typed, SCOPE);
    expect(parsed.ok && printTex(parsed.value.expression)).toBe(tex);
  });

  it('sets a computed fraction and a negative number', () => {
    expect(printTex({ op: 'number', value: rational(-1, 3) })).toBe('-\\frac{1}{3}');
    expect(printAscii(binary('pow', { op: 'number', value: rational(-1, 3) }, variable('x')))).toBe('(-1/3)^x');
  });

  it('sets derivative factors', () => {
    const e: Expression = { op: 'derivative', of: 'h2', wrt: 'W', immediate: true };
    expect(printAscii(e)).toBe('d+h2/dW');
    expect(printTex(e)).toBe('\\frac{\\partial ^{+}h_{2}}{\\partial W}');
  });
});

describe('a number', () => {
  it('is printed as the shortest exact decimal where there is one', () => {
    for (const twos of [0, 1, 7, 317, 511, 512, 513, 999])
      for (const fives of [0, 1, 2, 3, 64, 430, 1000]) {
        const d = 2n ** BigInt(twos) * 5n ** BigInt(fives);
        const [whole = '', places = ''] = printNumber(rational(3n, d)).split('.');
        expect(BigInt(whole + places) * d).toBe(3n * 10n ** BigInt(places.length));
        expect(places).not.toMatch(/0$/);
      }
  });

  it('is a quotient where there is none', () => {
    for (const fives of [0, 1, 2, 3, 64, 430]) {
      const d = 7n * 5n ** BigInt(fives);
      expect(printNumber(rational(-1n, d))).toBe(`-1/${d}`);
    }
  });
});
