// Every template over 40 seeds: the same each time, gradable, readable, and no answer where a learner could see it.
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { gradeLine } from '../grader/grade-line';
import { parse } from '../math/parse';
import { printTex } from '../math/print-tex';
import { parseTemplate } from '../problems/parse-template';
import { say } from '../words/say';
import { TEMPLATES } from '.';
import { splitMarkdown } from './testing/markdown';
import { type Drawn, type DrawnPart, draw, faultsByPart, faultsBySeed, instancesOf, SEEDS } from './testing/seeds';

/** What the `grade` command says to an answer of a printed part. */
function verdictOn({ line }: DrawnPart, student: string): string {
  const { verdict, reason } = gradeLine(JSON.stringify({ ...line, reference: line.answer, student }));
  return reason && verdict !== 'different' ? `${verdict} (${reason})` : verdict;
}

/** Everything that a person reads as Markdown. */
const textsOf = ({ question, key }: DrawnPart): readonly string[] => [
  question.prompt,
  ...(question.choices ?? []).map(({ label }) => say(label)),
  ...key.hints.map(say),
  ...key.solution.map(({ message }) => say(message)),
  ...key.misconceptions.map(({ message }) => say(message)),
];

const statementOf = ({ instance: { question } }: Drawn): readonly string[] => [
  question.title,
  question.prompt,
  ...question.conventions,
];

function texFaults(markdown: string): string[] {
  const { tex, prose } = splitMarkdown(markdown);
  const faults = prose.includes('$') ? [`a formula does not end: ${markdown}`] : [];
  for (const { text, display } of tex) {
    try {
      katex.renderToString(text, { displayMode: display, throwOnError: true, strict: 'error' });
    } catch (error) {
      faults.push(`${text}: ${error}`);
    }
  }
  return faults;
}

const LEFT_OPEN = /\{\{[A-Za-z:]+\}\}|<\w+>|undefined|NaN|Infinity|\\infty|\\dots|\[object|\bnull\b/;
const LONG_DECIMAL = /\d*\.\d+/g;
const significantDigits = (literal: string): number => literal.replace('.', '').replace(/^0+/, '').length;
const longDecimals = (text: string): string[] =>
  [...text.matchAll(LONG_DECIMAL)].map(([literal]) => literal).filter((literal) => significantDigits(literal) > 6);

/** The TeX of the answer, as the product would print it. */
function answerTex({ line }: DrawnPart): string | undefined {
  const scope = {
    variables: new Map(Object.keys(line.variables).map((name) => [name, { type: 'real' as const }])),
    definitions: new Set(Object.keys(line.definitions ?? {})),
    shapes: new Map(),
    mode: 'expression' as const,
  };
  const read = parse(line.answer, scope);
  return read.ok ? printTex(read.value.expression) : undefined;
}

/** Is the answer written in this text? Numbers count as whole tokens; one or two characters say nothing. */
function tells(text: string, part: DrawnPart): boolean {
  const { answer } = part.line;
  const spellings = [answer, answerTex(part)].filter((s) => s !== undefined && s.length > 2) as string[];
  return spellings.some((spelling) => {
    const escaped = spelling.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`(?<![\\w.-])${escaped}(?![\\w.])`).test(text);
  });
}

/** Field names anywhere in a value. */
const fieldsIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, inner]) => [...(Array.isArray(value) ? [] : [name]), ...fieldsIn(inner)]);

/** Different questions (statement and parts together) that 40 seeds must give; `npm run certify` counts over 1,000. */
const MANY = 25;

const OF_THE_KEY = [
  'answer',
  'reference',
  'misconceptions',
  'solution',
  'hints',
  'claim',
  'edges',
  'definitions',
  'value',
];

describe.each(TEMPLATES.map((document) => [document.id, document] as const))('%s over 40 seeds', (_, document) => {
  it('is a valid document', () => {
    expect(parseTemplate(JSON.parse(JSON.stringify(document)))).toEqual({ ok: true, value: document });
  });

  it('is the same each time', () => {
    for (const [i, seed] of SEEDS.entries())
      expect(draw(document, seed), `seed ${seed}`).toEqual(instancesOf(document)[i]);
  });

  it('takes its own answers and no misconception', () => {
    const faults = faultsByPart(document, (part) => {
      const own = verdictOn(part, part.line.answer);
      return [
        ...(own === 'equal' ? [] : [`its own answer ${part.line.answer} is ${own}`]),
        ...part.line.misconceptions.flatMap(({ code, answer }) => {
          const verdict = verdictOn(part, answer);
          return verdict === 'different' ? [] : [`${code} (${answer}) is ${verdict}; right is ${part.line.answer}`];
        }),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('names each misconception of a part once', () => {
    const faults = faultsByPart(document, ({ line, key }) => {
      const codes = line.misconceptions.map(({ code }) => code);
      const pairs = key.misconceptions.map(({ answer, message }) => `${answer} – ${say(message)}`);
      return [...repeated(codes), ...repeated(pairs)];
    });
    expect(faults).toEqual([]);
  });

  it('prints answers in ASCII', () => {
    const faults = faultsByPart(document, ({ line }) =>
      [
        line.answer,
        ...line.misconceptions.map(({ answer }) => answer),
        ...line.solution.map(({ expression }) => expression),
        JSON.stringify(line.claim),
        JSON.stringify(line.definitions ?? {}),
      ].filter((text) => !/^[\x20-\x7e]+$/.test(text)),
    );
    expect(faults).toEqual([]);
  });

  it('has formulas that can be set', () => {
    const statements = faultsBySeed(document, (drawn) => statementOf(drawn).flatMap(texFaults));
    const parts = faultsByPart(document, (part) => textsOf(part).flatMap(texFaults));
    const spoken = document.followUps.flatMap(({ question, rubric, choice }) =>
      [question, rubric, ...(choice?.options ?? []).map(({ label }) => label)].flatMap(({ en }) => texFaults(en)),
    );
    expect([...statements, ...parts, ...spoken]).toEqual([]);
  });

  it('leaves no place open', () => {
    const open = (texts: readonly string[]) => texts.filter((text) => LEFT_OPEN.test(text));
    const statements = faultsBySeed(document, (drawn) => open(statementOf(drawn)));
    const parts = faultsByPart(document, (part) => open([...textsOf(part), JSON.stringify(part.line)]));
    expect([...statements, ...parts]).toEqual([]);
  });

  it('does not tell an answer in its prompt or in a hint', () => {
    const faults = faultsByPart(document, (part) =>
      [part.question.prompt, ...part.key.hints.map(say)]
        .filter((text) => tells(text, part))
        .map((text) => `${part.line.answer} stands in: ${text}`),
    );
    expect(faults).toEqual([]);
  });

  it('has humane numbers', () => {
    const statements = faultsBySeed(document, (drawn) => statementOf(drawn).flatMap(longDecimals));
    const parts = faultsByPart(document, ({ line, question }) => {
      // A value at a point whose exact form is long is printed to 12 digits: it is compared to three figures.
      const rounded = line.kind === 'number' && line.tolerance !== 'exact' && /^-?\d*\.\d+$/.test(line.answer);
      return [...longDecimals(question.prompt), ...(rounded ? [] : longDecimals(line.answer))];
    });
    expect([...statements, ...parts]).toEqual([]);
  });

  it('shows the browser nothing of the key', () => {
    const faults = faultsBySeed(document, ({ instance }) =>
      fieldsIn(instance.question).filter((name) => OF_THE_KEY.includes(name)),
    );
    const told = faultsByPart(document, (part) => {
      const { answer, kind } = part.line;
      if (kind === 'number' || kind === 'choice') return [];
      return JSON.stringify(part.drawn.instance.question).includes(JSON.stringify(answer).slice(1, -1)) ? [answer] : [];
    });
    expect([...faults, ...told]).toEqual([]);
  });

  it('asks many different questions', () => {
    const texts = instancesOf(document).map(({ instance: { question } }) =>
      [question.prompt, ...question.parts.map(({ prompt }) => prompt)].join('\n'),
    );
    if (!document.fixed) expect(new Set(texts).size).toBeGreaterThanOrEqual(MANY);
  });
});

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, i) => texts.indexOf(text) !== i);
}
