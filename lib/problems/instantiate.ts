// Draws a problem from a template, or rebuilds one from its stored parameters. Question and key are made apart.
import type { Expression } from '../math/expression';
import { toNumber } from '../math/rational';
import { err, type Message, ok, type Result } from '../result';
import { type Bindings, bind } from './binding';
import { type Compiled, compile } from './compile';
import { readConstraints } from './constraints';
import { derivativePart } from './derivative-part';
import { derivativeValuePart } from './derivative-value-part';
import { drawParameters } from './draw';
import { fault, parameterScope, readFormula } from './formula';
import { innerPart } from './inner-part';
import type { Instance } from './instance';
import type { KeyPart } from './key';
import { readBindings, readParameters, readRational } from './parameters';
import { type PartAnswer, REFUSED } from './part-answer';
import { chainPart, pathSumPart, pathsPart } from './path-part';
import { choicePart, classifyPart, productPart, valuePart } from './plain-part';
import type { QuestionPart } from './question';
import { renderText } from './render-text';
import { makeStatement, type Statement } from './statement';
import type { TemplateDocument, TemplatePart } from './template';

/** Tries for one seed before it is given up. */
const TRIES = 400;

const compiledByIndices = new WeakMap<TemplateDocument, Map<string, Compiled>>();

/** The integer parameters that say how often an entry is written. */
function indicesOf(document: TemplateDocument, bindings: Bindings): Record<string, number> {
  const names = [...document.variables, ...document.definitions].flatMap(({ each }) =>
    typeof each?.to === 'string' ? [each.to] : [],
  );
  return Object.fromEntries(
    names.flatMap((name): [string, number][] => {
      const body = bindings.get(name)?.body;
      return body?.op === 'number' ? [[name, toNumber(body.value)]] : [];
    }),
  );
}

function compiled(document: TemplateDocument, bindings: Bindings): Result<Compiled> {
  const indices = indicesOf(document, bindings);
  const name = JSON.stringify(indices);
  const known = compiledByIndices.get(document) ?? new Map<string, Compiled>();
  compiledByIndices.set(document, known);
  const found = known.get(name);
  if (found) return ok(found);
  const made = compile(document, indices);
  if (made.ok) known.set(name, made.value);
  return made;
}

function formulaOf(document: TemplateDocument, bindings: Bindings, text: string): Expression {
  const read = readFormula(text, parameterScope(document), 'parts');
  if (!read.ok) throw new Error(`a part's formula cannot be read: ${text}`);
  return bind(read.value, bindings);
}

function answerOf(
  document: TemplateDocument,
  statement: Statement,
  part: TemplatePart,
  pinned: boolean,
): PartAnswer | typeof REFUSED {
  const { answer } = part;
  switch (answer.op) {
    case 'derivative':
      return answer.atPoint
        ? derivativeValuePart(statement, answer.of, answer.wrt, pinned, (value) => within(part, value))
        : derivativePart(statement, answer.of, answer.wrt);
    case 'value':
      return valuePart(statement, answer.of, answer.atPoint ?? false);
    case 'inner':
      return innerPart(statement, answer.of, answer.inner);
    case 'chain':
      return chainPart(statement, answer.of, answer.wrt);
    case 'path-sum':
      return pathSumPart(statement, answer.of, answer.wrt);
    case 'paths':
      return pathsPart(statement, answer.from, answer.to);
    case 'product':
      return productPart(
        answer.factors.map((text) => formulaOf(document, statement.bindings, text)),
        pinned,
      );
    case 'classify':
      return classifyPart(formulaOf(document, statement.bindings, answer.value));
    case 'choice':
      return choicePart(answer);
  }
}

const within = ({ size }: TemplatePart, value: number | undefined): boolean =>
  !size ||
  value === undefined ||
  (Math.abs(value) >= toNumber(readRational(size.from)) && Math.abs(value) <= toNumber(readRational(size.to)));

/** An answer that stands in the question would be right through the numbers only. */
const numbersIn = (text: string): ReadonlySet<string> => new Set(text.match(/-?\d+(\.\d+)?/g));

interface MadePart {
  readonly question: QuestionPart;
  readonly key: KeyPart;
}

function makePart(
  document: TemplateDocument,
  statement: Statement,
  part: TemplatePart,
  pinned: boolean,
): MadePart | typeof REFUSED {
  const found = answerOf(document, statement, part, pinned);
  if (found === REFUSED || (!pinned && !within(part, found.value))) return REFUSED;
  const { value: _, choices, ...answered } = found;
  const symbolic = found.kind === 'expression' || found.kind === 'factors' || found.kind === 'sum';
  const shared = {
    id: part.id,
    kind: found.kind,
    variables: symbolic ? statement.variableTexts : {},
    ...(part.tolerance ? { tolerance: part.tolerance } : {}),
    ...(part.form ? { form: part.form } : {}),
  };
  const prompt = renderText(part.prompt, statement);
  if (!pinned && found.kind === 'number' && numbersIn(prompt).has(found.answer)) return REFUSED;
  const definitions = found.kind === 'expression' ? { definitions: statement.definitionTexts } : {};
  const names = found.kind === 'expression' ? Object.keys(statement.definitionTexts) : [];
  const nodes = (found.edges ?? []).flat().filter((name) => !statement.variables.some((v) => v.name === name));
  return {
    question: {
      ...shared,
      prompt,
      names: [...new Set([...names, ...nodes])],
      ...(choices ? { choices } : {}),
    },
    key: {
      ...shared,
      ...answered,
      skill: part.skill,
      ...definitions,
      ...(choices ? { choices: choices.map(({ word }) => word) } : {}),
    },
  };
}

function make(
  document: TemplateDocument,
  seed: number,
  parameters: Readonly<Record<string, string>>,
  pinned: boolean,
): Result<Instance | typeof REFUSED> {
  const bindings = readBindings(document, parameters);
  if (!bindings.ok) return bindings;
  const program = compiled(document, bindings.value);
  if (!program.ok) return program;
  const statement = makeStatement(program.value, bindings.value);
  const parts: MadePart[] = [];
  for (const part of document.parts) {
    const made = makePart(document, statement, part, pinned);
    if (made === REFUSED) return ok(REFUSED);
    parts.push(made);
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
      difficulty: document.difficulty,
      parts: parts.map(({ question }) => question),
    },
    key: { parts: parts.map(({ key }) => key) },
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
  const read = readParameters(document);
  if (!read.ok) return read;
  const checks = readConstraints(document);
  if (!checks.ok) return checks;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const parameters = drawParameters(document.id, read.value, checks.value, seed, attempt);
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
