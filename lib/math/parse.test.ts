// The parser against its table, its limits and its laws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EN_SENTENCES } from '../words/en/sentences';
import { say } from '../words/say';
import { type ParseScope, parse } from './parse';
import { PARSE_CASES } from './parse.cases';
import { SCOPES } from './parse.scopes';
import { printAscii } from './print-ascii';

const scopes: readonly ParseScope[] = Object.values(SCOPES);

describe('the table of the grammar', () => {
  it.each(PARSE_CASES)('%s: %j', (scope, typed, read) => {
    const parsed = parse(typed, SCOPES[scope]);
    if (typeof read === 'string') {
      expect(parsed.ok ? printAscii(parsed.value.expression) : parsed.error).toBe(read);
    } else {
      expect(parsed.ok ? printAscii(parsed.value.expression) : flat(parsed.error)).toEqual(read);
    }
  });

  it('reads back what it prints', () => {
    for (const [scope, , read] of PARSE_CASES) {
      if (typeof read !== 'string') continue;
      const again = parse(read, SCOPES[scope]);
      expect(again.ok ? printAscii(again.value.expression) : `${read}: ${again.error.message.code}`).toBe(read);
    }
  });

  it('has no row twice', () => {
    const keys = PARSE_CASES.map(([scope, typed]) => `${scope} ${typed}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

const flat = (f: { message: { code: string }; position: number; end: number }) => ({
  code: f.message.code,
  at: f.position,
  end: f.end,
});

const codeOf = (typed: string, scope: ParseScope = SCOPES.calculus): string => {
  const parsed = parse(typed, scope);
  return parsed.ok ? 'read' : parsed.error.message.code;
};

describe('limits', () => {
  it.each([
    ['10,000 nested brackets', `${'('.repeat(10_000)}x${')'.repeat(10_000)}`, 'too-large.length'],
    ['4,000 nested brackets', `${'('.repeat(4_000)}x${')'.repeat(4_000)}`, 'too-large.tokens'],
    ['3,000 open brackets', '('.repeat(2_900), 'too-large.depth'],
    ['signs in a row', `${'-'.repeat(2_900)}x`, 'too-large.depth'],
    ['powers in a row', `${'x^'.repeat(1_400)}x`, 'too-large.depth'],
    ['functions in a row', `${'sin '.repeat(1_500)}x`, 'too-large.depth'],
    ['roots in a row', `${'\\sqrt'.repeat(1_500)}x`, 'too-large.depth'],
    ['fractions in a row', `${'\\frac'.repeat(1_500)}x`, 'too-large.depth'],
    ['bars in a row', '|'.repeat(2_900), 'too-large.depth'],
    ['matrices in each other', '['.repeat(2_900), 'too-large.depth'],
    ['a long sum', `${'x+'.repeat(4_000)}x`, 'too-large.tokens'],
    ['100,000 characters', 'x'.repeat(100_000), 'too-large.length'],
    ['1,001 digits', '7'.repeat(1_001), 'too-large.digits'],
    ['1,001 decimals', `0.${'7'.repeat(1_001)}`, 'too-large.digits'],
    ['a sum that fits', `${'x+'.repeat(1_400)}x`, 'read'],
    ['brackets that fit', `${'('.repeat(150)}x${')'.repeat(150)}`, 'read'],
  ])('%s', (_, typed, code) => {
    expect(codeOf(typed).startsWith(code)).toBe(true);
  });

  it('keeps 1,000 digits exactly', () => {
    const digits = `${'1234567890'.repeat(100)}`;
    const parsed = parse(digits, SCOPES.number);
    expect(parsed.ok && parsed.value.expression).toEqual({ op: 'number', value: { n: BigInt(digits), d: 1n } });
  });

  it('reads a run of letters in steady time', () => {
    expect(codeOf('x'.repeat(1_000))).toBe('read');
    expect(codeOf(`${'x'.repeat(9_000)}q`)).toBe('too-large.tokens');
    expect(codeOf(`${'as'.repeat(490)}q`, SCOPES.greek)).toBe('unknown-name');
  });
});

describe('messages', () => {
  it('names what was typed and what is declared', () => {
    const parsed = parse('x + dz', SCOPES.defined);
    expect(parsed.ok ? '' : say(parsed.error.message)).toBe(
      '`dz` is not a name in this problem; declared: x, w, b, z, y.',
    );
  });

  it('has a whole sentence for every fault of the table', () => {
    for (const [scope, typed, read] of PARSE_CASES) {
      if (typeof read === 'string') continue;
      const parsed = parse(typed, SCOPES[scope]);
      const sentence = parsed.ok ? '' : say(parsed.error.message);
      expect(Object.keys(EN_SENTENCES)).toContain(read.code);
      expect(sentence).not.toMatch(/\{[a-z]+\}/);
    }
  });

  it.each([
    ['1/2x', 'notice.quotient-then-factor', '(1/2)*x'],
    ['e^x(2x+2)', 'notice.power-then-factor', '(e^x)*((2*x)+2)'],
    ['x^2y', 'notice.power-then-factor', '(x^2)*y'],
    ['sin 2x', 'notice.function-argument', 'sin(2*x)'],
    ['log x', 'notice.natural-log', 'ln(x)'],
    ['-x^2', 'notice.negative-power', '-(x^2)'],
    ['sin^-1 x', 'notice.inverse-function', 'asin(x)'],
    ['x(x+1)', 'notice.product-not-call', 'x*(x+1)'],
    ['3,5x', 'notice.decimal-comma', '3.5'],
    ['2e-3x', 'notice.e-is-the-constant', 'e'],
    ['\\cos x^22', 'notice.latex-exponent', '22'],
    ['\\frac{x^{22}}{2}+x^-10', 'notice.latex-exponent', '10'],
  ])('points out how %s was read', (typed, code, read) => {
    const parsed = parse(typed, SCOPES.calculus);
    const notices = parsed.ok ? parsed.value.notices : [];
    expect(notices.map((n) => [n.code, n.params?.read])).toContainEqual([code, read]);
    for (const notice of notices) expect(Object.keys(EN_SENTENCES)).toContain(notice.code);
  });

  it.each([
    '2x',
    'sin(x)',
    'x*(x+1)',
    '(1/2)*x',
    'sin x',
    'e^(2x)',
    'x^2 + 1',
    'ln(x)',
    '-x',
    '\\frac{1}{2}x',
    'x^22',
    'x^{22}\\cdot 2',
    '\\frac{x^2}{22}',
  ])('has nothing to say about %s', (typed) => {
    const parsed = parse(typed, SCOPES.calculus);
    expect(parsed.ok && parsed.value.notices).toEqual([]);
  });
});

describe('chains', () => {
  it('keeps every member and judges the last', () => {
    const parsed = parse("f'(x) = 2x*3 = 6x", SCOPES.calculus);
    expect(parsed.ok && parsed.value.chain.map(printAscii)).toEqual(['(2*x)*3', '6*x']);
    expect(parsed.ok && printAscii(parsed.value.expression)).toBe('6*x');
  });
});

const STABLE = new Set(['syntax', 'unknown-name', 'blank', 'too-large']);

/** Pieces people type, in any order: nearer to the grammar's corners than random characters. */
const piece = fc.constantFrom(
  ..."x y 2 3.5 1,5 e pi sin ln log_ max phi σ W1 h_t A v dL/dy ∂L/∂y d+ + - * / ^ .* ( ) [ ] { } | , ; = ' < >= ! % _ ² ⁻¹ ₁ √ ½ \\frac \\sqrt \\left( \\right) \\cdot \\begin{cases} \\end{cases} & \\\\ \\begin{pmatrix} \\end{pmatrix} \\text{if} \\mathbb{1} ^T \\ $ \u200b \ud800".split(
    ' ',
  ),
  ' ',
);

describe('any string', () => {
  const any = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ maxLength: 60 }),
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
  );

  it('is read or refused with a stable code and a place inside it', () => {
    fc.assert(
      fc.property(any, fc.constantFrom(...scopes), (typed, scope) => {
        const parsed = parse(typed, scope);
        if (parsed.ok) return;
        const { message, position, end } = parsed.error;
        expect(STABLE).toContain(message.code.split('.')[0]);
        expect(Object.keys(EN_SENTENCES)).toContain(message.code);
        expect(position).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(position);
        expect(end).toBeLessThanOrEqual(typed.length);
      }),
      { numRuns: 3000 },
    );
  });

  it('means the same once printed', () => {
    fc.assert(
      fc.property(any, fc.constantFrom(...scopes), (typed, scope) => {
        const parsed = parse(typed, scope);
        if (!parsed.ok) return;
        const again = parse(printAscii(parsed.value.expression), scope);
        expect(again.ok && again.value.expression).toEqual(parsed.value.expression);
      }),
      { numRuns: 3000 },
    );
  });
});
