// What a person reads: formulas that can be typeset, no place left open, answers in ASCII.
import katex from 'katex';
import type { Instance } from '../problems/instance';
import type { TemplateDocument } from '../problems/template';
import type { Message } from '../result';
import { type CertifiedPart, type Finding, finding } from './defect';
import { splitMarkdown } from './split-markdown';

type Say = (message: Message) => string;

const LEFT_OPEN = /\{\{[A-Za-z:]+\}\}|<\w+>|undefined|NaN|Infinity|\\infty|\\dots|\[object|\bnull\b/;

/** Formulas come back with every seed; what was typeset once is known. */
const typeset = new Map<string, string | undefined>();
const MOST_KEPT = 20_000;

function faultOf(tex: string, display: boolean): string | undefined {
  const known = `${display ? '$$' : '$'}${tex}`;
  if (typeset.has(known)) return typeset.get(known);
  if (typeset.size >= MOST_KEPT) typeset.clear();
  let fault: string | undefined;
  try {
    katex.renderToString(tex, { displayMode: display, throwOnError: true, strict: 'error' });
  } catch (error) {
    fault = error instanceof Error ? error.message : String(error);
  }
  typeset.set(known, fault);
  return fault;
}

function texFindings(markdown: string, part?: string): Finding[] {
  const { tex, prose } = splitMarkdown(markdown);
  const open = prose.includes('$') ? [finding('tex-open', { text: markdown }, part)] : [];
  const faults = tex.flatMap(({ text, display }) => {
    const fault = faultOf(text, display);
    return fault === undefined ? [] : [finding('tex', { text, fault }, part)];
  });
  return [...open, ...faults];
}

const textFindings = (text: string, part?: string): Finding[] => [
  ...texFindings(text, part),
  ...(LEFT_OPEN.test(text) ? [finding('open-place', { text }, part)] : []),
];

/** Faults in what the document says of itself: its follow-up questions. */
export const checkFollowUps = ({ followUps }: TemplateDocument): Finding[] =>
  followUps
    .flatMap(({ question, rubric, choice }) => [question, rubric, ...(choice?.options ?? []).map(({ label }) => label)])
    .flatMap(({ en }) => texFindings(en));

/** Faults in the statement of an instance. */
export const checkStatementTexts = ({ question }: Instance): Finding[] =>
  [question.prompt, ...question.conventions].flatMap((text) => textFindings(text));

/** Faults in everything a person reads of a part, now or when it is solved; and answers that are not ASCII. */
export function checkPartTexts({ question, key }: CertifiedPart, say: Say): Finding[] {
  const messages = [
    ...(question.choices ?? []).map(({ label }) => label),
    ...key.hints,
    ...key.solution.map(({ message }) => message),
    ...key.misconceptions.map(({ message }) => message),
  ];
  const stored = [
    key.answer,
    ...key.misconceptions.map(({ answer }) => answer),
    ...key.solution.map((s) => s.expression),
  ];
  return [
    ...[question.prompt, ...messages.map((message) => say(message))].flatMap((text) => textFindings(text, key.id)),
    ...stored.filter((text) => !/^[\x20-\x7e]+$/.test(text)).map((text) => finding('ascii', { text }, key.id)),
  ];
}
