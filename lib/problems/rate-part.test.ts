// Rates that hang together: the rate of the whole, the one that is wanted, and their slips.
import { describe, expect, it } from 'vitest';
import { keyOfSmall, slipsOf, smallDocument, verdictsOf } from '../grader/testing/small-document';
import { drawInstance } from './instantiate';
import type { AnswerOperator } from './template';

const FREE = { x: '', y: '' };
const AREA = { s: 'x*y^2' };

describe('the rate of a quantity', () => {
  // ds/dt = y²·x′ + 2xy·y′ = 4·5 + 12·(−2).
  const rates = [
    { name: 'x', at: '3', is: '5' },
    { name: 'y', at: '2', is: '-2' },
  ];
  const part = keyOfSmall(FREE, AREA, { op: 'rate', of: 's', rates });

  it('adds a term for each name', () => {
    expect(part.answer).toBe('-4');
    expect(part.hints[1]?.params?.setUp).toBe(
      '\\frac{ds}{dt} = \\left(y^{2}\\right) \\frac{dx}{dt} + \\left(2 x y\\right) \\frac{dy}{dt}',
    );
    expect(part.claim).toMatchObject({ op: 'rate', of: 'x*y^2', at: { x: '3', y: '2' }, rates: { x: '5', y: '-2' } });
  });

  it('knows its slips', () => {
    expect(slipsOf(part)).toMatchObject({
      'rate-term-missing': '-24',
      'rate-term-missing-2': '20',
      'rate-dropped': '-20',
    });
    expect(verdictsOf(part).own).toBe('correct');
    expect(new Set(verdictsOf(part).wrong)).toEqual(new Set(['incorrect']));
  });
});

describe('a rate that is wanted', () => {
  // 2x·x′ + 2y·y′ = 0 at (3, 4): y′ = −3·2/4.
  const answer: AnswerOperator = {
    op: 'rate',
    of: 's',
    rates: [
      { name: 'x', at: '3', is: '2' },
      { name: 'y', at: '4' },
    ],
    wanted: 'y',
    total: '0',
  };
  const part = keyOfSmall(FREE, { s: 'x^2+y^2' }, answer);

  it('is solved for', () => {
    expect(part.answer).toBe('-1.5');
    expect(part.hints[1]?.params?.setUp).toMatch(/^0 = /);
    expect(slipsOf(part)).toMatchObject({ 'rate-sign': '1.5', 'rate-not-divided': '-96', 'rate-dropped': '-0.75' });
  });

  it('is written as a differential where the template says so', () => {
    const steps = keyOfSmall(FREE, { s: 'x^2+y^2' }, { ...answer, differential: true });
    expect(steps.hints[1]?.params?.setUp).toBe('0 = \\left(2 x\\right) dx + \\left(2 y\\right) dy');
  });

  it('is not drawn where it is 0 or has no value', () => {
    const rates = [
      { name: 'x', at: '0', is: '2' },
      { name: 'y', at: '4' },
    ];
    expect(drawInstance(smallDocument(FREE, { s: 'x^2+y^2' }, { ...answer, rates }), 1).ok).toBe(false);
    const flat = [
      { name: 'x', at: '3', is: '2' },
      { name: 'y', at: '0' },
    ];
    expect(drawInstance(smallDocument(FREE, { s: 'x^2+y^2' }, { ...answer, rates: flat }), 1).ok).toBe(false);
  });
});
