// Draws a problem from a template, or rebuilds one from its stored parameters. Question and key are made apart.
import { err, type Message, ok, type Result } from '../result';
import { answerAlone } from './answer-of';
import { codeSnippets } from './code-snippet';
import { drawParameters, readDrawPlan } from './draw';
import { fault } from './formula';
import type { Instance } from './instance';
import type { KeyPart, Misconception } from './key';
import { levelOf } from './level';
import { makeFigures } from './make-figures';
import { type MadePart, makePart } from './make-part';
import { authored } from './misconception-message';
import { type OtherConvention, otherConventions } from './other-conventions';
import { REFUSED } from './part-answer';
import { tooClose } from './point-value';
import { renderText } from './render-text';
import type { Statement } from './statement';
import { statementOf } from './statement-of';
import type { AnswerOperator, TemplateDocument, TemplatePart } from './template';

/** Tries for one seed before it is given up. */
const TRIES = 2_000;

/** Answered by a number even where no point is named. */
const NUMERIC: ReadonlySet<AnswerOperator['op']> = new Set([
  'number',
  'rate',
  'tangent',
  'inverse-slope',
  'product',
  'missing-factor',
]);

/** Parts by index, those with numbers first: they are the ones that refuse a draw. */
function partsInTurn({ parts }: TemplateDocument): number[] {
  const numeric = (i: number): boolean => {
    const { answer } = parts[i] as TemplatePart;
    return NUMERIC.has(answer.op) || 'atPoint' in answer;
  };
  const all = parts.map((_, i) => i);
  return [...all.filter(numeric), ...all.filter((i) => !numeric(i))];
}

/** What is asked for in words, names or shapes does not hang on a convention. */
const SAME_EVERYWHERE: ReadonlySet<AnswerOperator['op']> = new Set([
  'choice',
  'order',
  'match',
  'shape',
  'chain',
  'path-sum',
  'paths',
]);

/** The part's answer under another convention, unless it is the same there, or a number that the grader takes for the same. */
function elsewhere(
  document: TemplateDocument,
  statement: Statement,
  part: TemplatePart,
  { code, says }: OtherConvention,
  made: MadePart,
): Misconception[] {
  if (SAME_EVERYWHERE.has(part.answer.op)) return [];
  const there = answerAlone(document, statement, part);
  if (there === undefined || there.answer === made.key.answer) return [];
  if (there.value !== undefined && made.value !== undefined && tooClose(there.value, made.value)) return [];
  return [{ code, answer: there.answer, message: authored(renderText(says, statement)) }];
}

function make(
  document: TemplateDocument,
  seed: number,
  parameters: Readonly<Record<string, string>>,
  pinned: boolean,
): Result<Instance | typeof REFUSED> {
  const made = statementOf(document, parameters, seed);
  if (!made.ok) return made;
  const statement = made.value;
  const parts: MadePart[] = [];
  for (const i of partsInTurn(document)) {
    const one = makePart(document, statement, document.parts[i] as TemplatePart, pinned);
    if (one === REFUSED) return ok(REFUSED);
    parts[i] = one;
  }
  const others = otherConventions(document, statement, parameters);
  if (!others.ok) return others;
  const figures = makeFigures(document, statement);
  const keys = parts.map(({ key }) => key);
  const code = codeSnippets(
    statement,
    document.parts.map(({ answer }) => answer),
  );
  for (const other of others.value) {
    const there = statementOf(document, other.parameters, seed);
    if (!there.ok) return there;
    for (const [i, part] of document.parts.entries()) {
      const key = keys[i] as KeyPart;
      const added = elsewhere(document, there.value, part, other, parts[i] as MadePart);
      keys[i] = { ...key, misconceptions: [...key.misconceptions, ...added] };
    }
  }
  return ok({
    template: document.id,
    version: document.version,
    seed,
    parameters,
    question: {
      title: document.title.en,
      prompt: renderText(document.prompt, statement),
      conventions: document.conventions.map((text) => renderText(text, statement)),
      skill: document.skill,
      difficulty: levelOf(document, seed).difficulty,
      parts: parts.map(({ question }) => question),
      figures: figures.question,
    },
    key: { parts: keys, figures: figures.key, ...(code && { code }) },
  });
}

/** The instance of a seed; a pinned seed serves its pinned parameters. Fails when no good numbers are found. */
export function drawInstance(document: TemplateDocument, seed: number): Result<Instance, Message> {
  const pinned = document.pinned.find((entry) => entry.seed === seed);
  if (pinned) {
    const made = make(document, seed, pinned.parameters, true);
    return made.ok && made.value === REFUSED
      ? err(fault('undrawable', 'pinned', { seed }))
      : (made as Result<Instance>);
  }
  const plan = readDrawPlan(document, levelOf(document, seed).index);
  if (!plan.ok) return plan;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const parameters = drawParameters(plan.value, seed, attempt);
    if (!parameters) continue;
    const made = make(document, seed, parameters, false);
    if (!made.ok) return made;
    if (made.value !== REFUSED) return ok(made.value);
  }
  return err(fault('undrawable', 'constraints', { seed }));
}

/** The instance that was drawn with these parameters. Throws when they do not fit the document: rows are made by `drawInstance`. */
export function rebuildInstance(
  document: TemplateDocument,
  seed: number,
  parameters: Readonly<Record<string, string>>,
): Instance {
  const made = make(document, seed, parameters, true);
  if (!made.ok || made.value === REFUSED)
    throw new Error(`${document.id}@${document.version}: seed ${seed} cannot be rebuilt`);
  return made.value;
}
