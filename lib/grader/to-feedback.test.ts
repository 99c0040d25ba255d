// What a person sees: enough to go on, nothing that tells the answer, and in a quiz only that it is saved.
import { describe, expect, it } from 'vitest';
import type { KeyPart } from '../problems/key';
import { authored } from '../problems/misconception-message';
import { gradePart } from './grade';
import { type FeedbackPolicy, toFeedback } from './to-feedback';

const part = (more: Partial<KeyPart>): KeyPart => ({
  id: 'a',
  kind: 'expression',
  skill: 'chain-rule',
  answer: 'cos(3*x^2+2)*6*x',
  variables: { x: 'real' },
  claim: { op: 'none' },
  hints: [],
  solution: [],
  misconceptions: [],
  ...more,
});

const PRACTICE: FeedbackPolicy = { mode: 'practice', released: false, repeated: false };
const WITHHELD: FeedbackPolicy = { mode: 'withheld', released: false, repeated: false };

const EXPRESSION = part({
  misconceptions: [
    { code: 'inner-dropped', answer: 'cos(3*x^2+2)', message: authored('The inner derivative is missing.') },
    { code: 'outer-only', answer: 'cos(2+3*x^2)', message: authored('Only the outer function was differentiated.') },
    { code: 'right-by-chance', answer: '6*x*cos(3*x^2+2)', message: authored('Never shown.') },
  ],
});
const NUMBER = part({ kind: 'number', answer: '6*cos(5)', variables: {} });
const FACTORS = part({ kind: 'factors', answer: 'dL/dy*dy/dh*dh/dw', variables: {}, form: 'product' });
const SUM = part({ kind: 'sum', answer: 'x*y+x^2+7', variables: { x: 'real', y: 'real' } });

const see = (key: KeyPart, answer: string, policy = PRACTICE) => toFeedback(key.id, gradePart(key, answer), policy);

describe('gradePart', () => {
  it('names every misconception whose answer this is', () => {
    expect(gradePart(EXPRESSION, 'cos(3x^2+2)').misconceptions.map((m) => m.code)).toEqual([
      'inner-dropped',
      'outer-only',
    ]);
  });

  it('says nothing when none matches', () => {
    expect(gradePart(EXPRESSION, 'sin(x)').misconceptions).toEqual([]);
  });

  it('never overrules a right answer', () => {
    const verdict = gradePart(EXPRESSION, '6x cos(3x^2+2)');
    expect(verdict.word).toBe('correct');
    expect(verdict.misconceptions).toEqual([]);
  });

  it('does not diagnose a right value in another form', () => {
    const verdict = gradePart(
      { ...FACTORS, misconceptions: [{ code: 'm', answer: 'dL/dw', message: authored('') }] },
      'dL/dw',
    );
    expect(verdict.comparison.code).toBe('form');
    expect(verdict.misconceptions).toEqual([]);
  });

  it('reads a misconception about factors in the graph of the right answer', () => {
    const key = {
      ...FACTORS,
      misconceptions: [{ code: 'last-dropped', answer: 'dL/dy*dy/dh', message: authored('') }],
    };
    expect(gradePart(key, 'dL/dh').misconceptions.map((m) => m.code)).toEqual(['last-dropped']);
  });
});

describe('toFeedback in practice', () => {
  it('shows the point and the own value of a wrong expression, not the right one', () => {
    const verdict = gradePart(EXPRESSION, 'cos(3x^2+2)');
    const feedback = toFeedback('a', verdict, PRACTICE);
    const { witness } = verdict.comparison;
    expect(feedback.word).toBe('incorrect');
    expect(feedback.evidence).toContain(`≈ ${Number(Number(witness?.student).toPrecision(5))}`);
    expect(feedback.evidence).toContain(`$x = ${witness?.at.x}$`);
    expect(JSON.stringify(feedback)).not.toContain(witness?.reference);
    expect(feedback.counted).toBe(true);
  });

  it('never tells the value of a number, however near the answer is', () => {
    for (const answer of ['1.71', '5.977', '17.02', '170.2', '0']) {
      expect(JSON.stringify(see(NUMBER, answer)), answer).not.toMatch(/1\.70/);
    }
  });

  it('does not name missing factors and terms', () => {
    for (const [key, answer, secret] of [
      [FACTORS, 'dL/dy*dy/dh', 'dh/dw'],
      [SUM, 'x*y+x^2', '7'],
      [SUM, 'x*y+x*y+x^2', '7'],
      [SUM, 'x*y+x^2+y', '7'],
    ] as const) {
      const text = JSON.stringify({ ...see(key, answer), evidence: '' });
      expect(text, answer).not.toContain(secret);
    }
  });

  it('judges each factor', () => {
    const feedback = see(FACTORS, 'dL/dy*dh/dw');
    expect(feedback.members?.map((m) => m.verdict)).toEqual(['right', 'right']);
    expect(feedback.message).toContain('Not all the factors');
  });

  it('tells everything once the part is released', () => {
    const released = see(FACTORS, 'dL/dy*dy/dh', { ...PRACTICE, released: true });
    expect(released.message).toContain('dh/dw');
    expect(see(NUMBER, '2', { ...PRACTICE, released: true }).evidence).toContain('the right answer ≈ 1.702.');
  });

  it('shows an integer whole', () => {
    expect(see(part({ kind: 'number', answer: '7', variables: {} }), '1234567').evidence).toContain('1234567');
  });

  it('gives as many digits as it takes to tell two values apart', () => {
    const near = see(part({ kind: 'number', answer: '1/3', variables: {}, tolerance: 'exact' }), '0.3333333333', {
      ...PRACTICE,
      released: true,
    });
    expect(near.evidence).toBe('Yours has the value 0.3333333333, the right answer 1/3.');
    const far = see(EXPRESSION, '6x cos(3x^2+2) + 10^-9', { ...PRACTICE, released: true });
    const [, mine, right] = /gives (\S.*?) and the right answer (\S.*)\.$/.exec(far.evidence ?? '') ?? [];
    expect(mine).not.toBe(right);
  });

  it('says how a right answer is known', () => {
    expect(see(EXPRESSION, '6x cos(3x^2+2)')).toMatchObject({
      word: 'correct',
      counted: true,
      message: 'Correct.',
    });
    expect(see(EXPRESSION, '6x cos(3x^2+2)').evidence).toMatch(/^How we know/);
    expect(see(NUMBER, '1.7').evidence).toContain('tolerance');
  });

  it.each([
    [
      part({ kind: 'number', answer: '6', variables: {}, tolerance: 'exact' }),
      '12/2',
      'calculated exactly, both are the same number',
    ],
    [
      part({ kind: 'choice', answer: 'yes', choices: ['yes', 'no'], variables: {} }),
      'yes',
      'the one that the solution',
    ],
    [part({ kind: 'order', answer: 'a;b', choices: ['a', 'b'], variables: {} }), 'a;b', 'the order of the solution'],
    [part({ kind: 'match', answer: 'a=1;b=2', choices: ['a', 'b', '1', '2'], variables: {} }), 'a=1;b=2', 'every pair'],
  ])('does not speak of expressions where there are none: $kind', (key, answer, said) => {
    expect(see(key, answer).evidence).toContain(said);
    expect(see(key, answer).evidence).not.toMatch(/expression|domain|Multiplied/);
  });

  it('adds what can be checked: the common form, or a point with the value of both', () => {
    const part = (answer: string) => ({ ...EXPRESSION, answer, misconceptions: [] });
    expect(see(part('2x+2'), '2(x+1)').evidence).toContain('Multiplied out, both are $2 x+2$.');
    expect(see(part('6x*cos(3x^2+2)'), 'cos(2+3x^2)*x*6').evidence).toContain('both are $6 ');
    expect(see(part('sin(2x)'), '2sin(x)cos(x)').evidence).toMatch(/Check it: at \$x = 2\$ both give ≈ -0\.7568\./);
    expect(see(part('sin(2x)'), 'sin(x)cos(x)').evidence).not.toMatch(/both/);
    expect(see(part('1-ln(e)'), '0').evidence).not.toMatch(/both/);
  });

  it('explains an unreadable answer with its place, free of charge', () => {
    expect(see(EXPRESSION, 'cos(3x^2+')).toMatchObject({ word: 'invalid', position: 9, counted: false });
  });

  it('does not count a repeated answer', () => {
    const feedback = see(EXPRESSION, 'x', { ...PRACTICE, repeated: true });
    expect(feedback.counted).toBe(false);
    expect(feedback.message).toContain('before');
  });
});

describe('toFeedback when verdicts are withheld', () => {
  it('says only that the answer is saved, right or wrong', () => {
    const right = see(EXPRESSION, '6x cos(3x^2+2)', WITHHELD);
    expect(right).toEqual(see(EXPRESSION, 'cos(3x^2+2)', WITHHELD));
    expect(right).toEqual({
      part: 'a',
      word: 'withheld',
      message: 'Saved.',
      notices: [],
      misconceptions: [],
      counted: true,
    });
  });

  it('still explains an unreadable answer', () => {
    expect(see(EXPRESSION, '6y', WITHHELD)).toMatchObject({ word: 'invalid', counted: false, position: 1 });
  });

  it('tells everything after the end', () => {
    expect(see(EXPRESSION, 'cos(3x^2+2)', { ...WITHHELD, released: true }).word).toBe('incorrect');
  });
});
