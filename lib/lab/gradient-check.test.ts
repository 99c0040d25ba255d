import { describe, expect, it } from 'vitest';
import { checkGradient } from './gradient-check';

const check = (f: string, g: string, x = 1) => checkGradient({ function: f, derivative: g, x });

describe('a gradient check', () => {
  it('agrees with a right derivative to many digits, in any writing', () => {
    const found = check('sin(3x^2+2)', '\\cos(3x^2+2)\\cdot 6x');
    if (!found.ok) throw new Error('unread');
    expect(found.value.verdict).toBe('equal');
    expect(found.value.point.error).toBeLessThan(1e-8);
    expect(Math.max(...found.value.curve.map(({ error }) => error ?? 0))).toBeLessThan(1e-6);
  });

  it('shows a forgotten inner derivative', () => {
    const found = check('sin(3x^2+2)', 'cos(3x^2+2)');
    if (!found.ok) throw new Error('unread');
    expect(found.value.verdict).toBe('different');
    expect(found.value.point.error).toBeGreaterThan(0.5);
  });

  it('has an error that falls with the square of the step, and rises again when rounding takes over', () => {
    const found = check('exp(x)', 'exp(x)');
    if (!found.ok) throw new Error('unread');
    const errors = found.value.steps.map(({ error }) => error ?? Number.NaN);
    expect((errors[1] ?? 0) / (errors[0] ?? 1)).toBeCloseTo(0.01, 3);
    expect(errors[11]).toBeGreaterThan(errors[4] ?? 0);
  });

  it('leaves gaps where the function is undefined', () => {
    const found = check('sqrt(x)', '1/(2sqrt(x))');
    if (!found.ok) throw new Error('unread');
    expect(found.value.curve[0]).toMatchObject({ yours: null, central: null, error: null });
  });

  it.each([
    ['function', 'sin(x', 'cos(x)', 'syntax.unclosed'],
    ['derivative', 'sin(x)', 'cos(y)', 'unknown-name'],
    ['derivative', 'sin(x)', '', 'blank'],
    ['function', '', 'cos(x)', 'blank'],
    ['derivative', 'sin(x)', 'ln(-1-x^2)', 'undefined'],
    ['derivative', 'sin(x)', '[[1,2],[3,4]]', 'shape.scalar'],
    ['function', '[[1,2],[3,x]]', 'x', 'shape.scalar'],
    ['function', 'sqrt(-1-x^2)', 'x', 'undefined'],
  ])('says what is wrong with the %s %s | %s', (field, f, g, code) => {
    const found = check(f, g);
    expect(found).toMatchObject({ ok: false, error: { field, message: { code } } });
  });
});

it.each([
  ['ln(x)', '1/x', -1, { why: 'outside' }],
  ['sqrt(x)', '1/(2sqrt(x))', 0, { why: 'edge' }],
  ['|x|', 'x/|x|', 0, { why: 'kink', left: -1, right: 1 }],
  ['x^2', '2x^2/x', 0, { why: 'yours' }],
  ['x^2', '2x', 0, null],
] as const)('%s with %s at %d: %o', (f, derivative, x, gap) => {
  const checked = checkGradient({ function: f, derivative, x });
  expect(checked.ok && checked.value.gap).toEqual(gap);
});

it('takes the names of the fields before what is typed', () => {
  const plain = checkGradient({ function: 'x^2', derivative: '2x', x: 1 });
  expect(checkGradient({ function: 'f(x) = x^2', derivative: "f'(x) = 2x", x: 1 })).toEqual(plain);
  expect(checkGradient({ function: 'g(x) = x^2', derivative: '2x', x: 1 }).ok).toBe(false);
});
