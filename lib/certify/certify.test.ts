// A sound template is certified; each kind of defect is refused, with the seed and a sentence that says what to do.
import { describe, expect, it } from 'vitest';
import { drawInstance } from '../problems/instantiate';
import type { TemplateDocument } from '../problems/template';
import { say } from '../words/say';
import { certify } from './certify';
import { checkAnswers } from './check-answers';
import { checkMisconceptions } from './check-misconceptions';
import { promptsNeeded } from './check-prompts';
import { checkSlopes } from './check-slopes';
import { checkPartTexts } from './check-texts';
import { type CertifiedPart, partsOf } from './defect';
import { goldenOf } from './golden';
import { describeDefect } from './report';

/** sin(a·x² + b) and its derivative. */
const SOUND: TemplateDocument = {
  schema: 1,
  id: 'sound',
  version: 1,
  subject: 'chain-rule',
  skill: 'chain-rule',
  title: { en: 'A sound one' },
  difficulty: 1,
  minutes: 1,
  parameters: [
    { name: 'a', type: 'integer', from: 2, to: 20 },
    { name: 'b', type: 'integer', from: 1, to: 20 },
  ],
  variables: [{ name: 'x', domain: 'real', at: '2' }],
  definitions: [
    { name: 'u', is: 'a*x^2+b', hidden: true },
    { name: 'f', is: 'sin(u)' },
  ],
  prompt: { en: 'Let $f(x) = {{f}}$.' },
  conventions: [],
  parts: [
    {
      id: 'derivative',
      skill: 'chain-rule',
      prompt: { en: 'Differentiate.' },
      answer: { op: 'derivative', of: 'f', wrt: 'x' },
    },
  ],
  pinned: [],
  followUps: [],
};

const seeds = Array.from({ length: 12 }, (_, i) => i);

function defectsOf(change: Readonly<Record<string, unknown>>) {
  const { defects } = certify({ ...SOUND, ...change }, { seeds, say, skills: new Set(['chain-rule']) });
  return defects.map((defect) => [defect.message.code, describeDefect(defect, say)] as const);
}

const asks = (answer: unknown, more = {}) => ({
  parts: [{ id: 'part', skill: 'chain-rule', prompt: { en: 'Answer.' }, answer, ...more }],
});

describe('certify', () => {
  it('passes a sound template, and says what it saw', () => {
    const certificate = certify(SOUND, { seeds, say });
    expect(certificate).toMatchObject({ passed: true, seeds: 12, defects: [] });
    expect(certificate.prompts).toBeGreaterThan(8);
    expect(certificate.misconceptions.get('derivative: inner-derivative-dropped')).toBe(12);
  });

  it.each([
    ['no document', { difficulty: 9 }, 'template.schema', 'difficulty'],
    ['a name that is not declared', { definitions: [{ name: 'f', is: 'q*x' }] }, 'template.unknown-name', '“q”'],
    ['a part about nothing', asks({ op: 'derivative', of: 'q', wrt: 'x' }), 'template.unknown-definition', 'parts[0]'],
    ['nothing to differentiate', asks({ op: 'derivative', of: 'u', wrt: 'f' }), 'template.no-path', 'depend'],
    [
      'no point',
      { ...asks({ op: 'derivative', of: 'f', wrt: 'x', atPoint: true }), variables: [{ name: 'x', domain: 'real' }] },
      'template.no-point',
      '`at`',
    ],
    ['constraints that nothing meets', { constraints: ['a < 0'] }, 'template.undrawable', 'seed 0 (12 times)'],
    [
      'a parameter that uses a later one',
      {
        parameters: [
          { name: 'g', type: 'choice', options: [{ id: 'line', is: 'a*x+b' }] },
          { name: 'a', type: 'integer', from: 2, to: 20 },
          { name: 'b', type: 'integer', from: 1, to: 20 },
        ],
      },
      'certify.parameter-later',
      'Put “a” first',
    ],
    ['a skill that is not taught', { skill: 'cooking' }, 'certify.unknown-skill', '“cooking”'],
    [
      'one statement for ever',
      { prompt: { en: 'Let f be the usual.' } },
      'certify.few-prompts',
      'Only 1 different statements',
    ],
    ['TeX that cannot be set', { prompt: { en: 'Let $\\frac{ {{f}}$.' } }, 'certify.tex', 'cannot be typeset'],
    ['a formula that does not end', { prompt: { en: 'Let $f = {{f}}.' } }, 'certify.tex-open', 'dollar'],
    [
      'an unwieldy number',
      { prompt: { en: 'Let $f = {{f}}$ with $c = 3.14159265$.' } },
      'certify.unwieldy',
      '3.14159265',
    ],
    [
      'an unwieldy number in what is told of a part',
      {
        ...asks({
          op: 'choice',
          right: 'right',
          options: [
            { id: 'right', label: { en: 'Yes' }, because: { en: 'It is $3.14159265$.' } },
            { id: 'wrong', label: { en: 'No' }, because: { en: 'It is.' } },
          ],
        }),
      },
      'certify.unwieldy',
      '3.14159265',
    ],
    [
      'a domain where nothing is defined',
      { definitions: [{ name: 'f', is: 'sqrt(-a-x^2)' }] },
      'certify.nowhere-defined',
      'Change the domain',
    ],
    [
      'an answer in the statement',
      {
        ...asks({ op: 'value', of: 'f', atPoint: true }),
        definitions: [{ name: 'f', is: 'a*100+x+b' }],
        prompt: { en: 'Let $f = {{f}}$ and $x = 2$, so that 1002 comes out.' },
        parameters: [
          { name: 'a', type: 'integer', from: 10, to: 10 },
          { name: 'b', type: 'integer', from: 0, to: 0 },
        ],
      },
      'certify.leak',
      'can be read',
    ],
    [
      'a choice whose right label stands in the statement',
      {
        ...asks({
          op: 'choice',
          right: 'inner',
          options: [
            { id: 'inner', label: { en: 'At the inner function' }, because: { en: 'There.' } },
            { id: 'x', label: { en: 'At the variable' }, because: { en: 'Not there.' } },
          ],
        }),
        prompt: { en: 'Let $f = {{f}}$. At the inner function the sine has its slope.' },
      },
      'certify.leak',
      'can be read',
    ],
  ])('refuses %s', (_, change, code, words) => {
    const found = defectsOf(change).find(([known]) => known === code);
    expect(found?.[1]).toContain(words);
  });

  it('refuses a version that no longer gives what it promised', () => {
    const golden = goldenOf(SOUND);
    expect(certify(SOUND, { seeds, say, golden }).passed).toBe(true);
    const changed = { ...SOUND, prompt: { en: 'Consider $f(x) = {{f}}$.' } };
    expect(certify(changed, { seeds, say, golden }).defects[0]?.message.code).toBe('certify.golden');
  });

  it('asks for a hundred statements in a thousand seeds, and for fewer in fewer', () => {
    expect([promptsNeeded(1000), promptsNeeded(100), promptsNeeded(10)]).toEqual([100, 50, 7]);
  });
});

describe('checks of a part whose engine would be wrong', () => {
  const drawn = drawInstance(SOUND, 3);
  const [sound] = drawn.ok ? partsOf(drawn.value) : [];
  const doctored = (change: Partial<CertifiedPart['key']>): CertifiedPart => {
    if (!sound) throw new Error('no part was drawn');
    return { ...sound, key: { ...sound.key, ...change } };
  };
  const codes = (findings: readonly { readonly message: { readonly code: string } }[]) =>
    findings.map(({ message }) => message.code);

  it('finds nothing in a sound part', () => {
    const part = doctored({});
    expect([checkAnswers(part), checkMisconceptions(part), checkSlopes(part)].flat()).toEqual([]);
  });

  it('sees a wrong answer by differences of the stated function', () => {
    expect(codes(checkSlopes(doctored({ answer: 'cos(x)' })))).toEqual(['certify.claim']);
    expect(codes(checkSlopes(doctored({ answer: '[x,x]' })))).toEqual(['certify.claim-shape']);
    expect(codes(checkSlopes(doctored({ answer: 'ln(-x^2)' })))).toEqual(['certify.undefined-point']);
  });

  it('sees a misconception that is right, and one that is not known again', () => {
    const { answer } = doctored({}).key;
    const message = { code: 'misconception.degrees' };
    expect(codes(checkMisconceptions(doctored({ misconceptions: [{ code: 'x', answer, message }] })))).toEqual([
      'certify.misconception',
    ]);
    const byForm = doctored({
      form: 'expanded',
      answer: 'x^2+x',
      misconceptions: [{ code: 'x', answer: 'x*(x+1)', message }],
    });
    expect(codes(checkMisconceptions(byForm))).toEqual(['certify.misconception-unnamed']);
  });

  it('sees an answer that is not taken in one of its written forms', () => {
    const part = doctored({ form: 'expanded', answer: '(x+1)*x' });
    expect(new Set(codes(checkAnswers(part)))).toEqual(new Set(['certify.own-answer']));
  });

  it('sees what is not ASCII', () => {
    const part = doctored({ solution: [{ message: { code: 'hint.chain' }, expression: 'σ(x)' }] });
    expect(codes(checkPartTexts(part, say))).toEqual(['certify.ascii']);
  });
});
