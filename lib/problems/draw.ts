// Draws parameters: each from its own stream, so that adding or reordering parameters changes no other draw.

import { type Expression, number } from '../math/expression';
import { printPlain } from '../math/print-plain';
import { toNumber } from '../math/rational';
import { ok, type Result } from '../result';
import type { Binding, Bindings } from './binding';
import { type Check, readConstraints } from './constraints';
import { createGenerator, type Generator } from './generator';
import { createOwnedMemo } from './memo';
import { type ReadParameter, readParameters, settleWith } from './parameters';
import type { TemplateDocument } from './template';

/** Rows or columns of a matrix: a number, or a drawn integer. */
function sizeIn(bindings: Bindings, size: number | string): number {
  if (typeof size === 'number') return size;
  const body = bindings.get(size)?.body;
  return body?.op === 'number' ? toNumber(body.value) : 1;
}

function drawMatrix(
  { shape, values, oneHot }: Extract<ReadParameter, { type: 'matrix' }>,
  bindings: Bindings,
  g: Generator,
): Expression {
  const [rows, columns] = [sizeIn(bindings, shape[0]), sizeIn(bindings, shape[1])];
  const hot = oneHot ? g.integer(0, rows - 1) : -1;
  const entry = (i: number): Expression =>
    oneHot ? number(i === hot ? 1 : 0) : { op: 'number', value: g.pick(values) };
  return {
    op: 'matrix',
    rows: Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, () => entry(i))),
  };
}

/** What is drawn, in turn, each with the conditions that can be asked once it is there. */
export interface DrawPlan {
  readonly template: string;
  readonly steps: readonly { readonly parameter: ReadParameter; readonly checks: readonly Check[] }[];
}

const MOST_LEVELS = 10;
const rememberPlan = createOwnedMemo<TemplateDocument, Result<DrawPlan>>(MOST_LEVELS);

/** How the document is drawn at one of its levels, or what in it cannot be read. */
export const readDrawPlan = (document: TemplateDocument, level?: number): Result<DrawPlan> =>
  rememberPlan(document, `${level}`, () => {
    const parameters = readParameters(document);
    if (!parameters.ok) return parameters;
    const checks = readConstraints(document, level);
    if (!checks.ok) return checks;
    const names = parameters.value.map(({ name }) => name);
    const turnOf = ({ needs }: Check) => Math.max(0, ...[...needs].map((name) => names.indexOf(name)));
    const steps = parameters.value.map((parameter, i) => ({
      parameter,
      checks: checks.value.filter((check) => turnOf(check) === i),
    }));
    return ok({ template: document.id, steps });
  });

function drawBinding(
  parameter: ReadParameter,
  bindings: Bindings,
  options: Map<string, string>,
  g: Generator,
): Binding {
  switch (parameter.type) {
    case 'number':
      return { body: { op: 'number', value: g.pick(parameter.values) } };
    case 'computed':
      return { body: settleWith(parameter.e, bindings) };
    case 'matrix':
      return { body: drawMatrix(parameter, bindings, g) };
    case 'choice': {
      const { argument } = parameter;
      const option = g.pick(parameter.options);
      options.set(parameter.name, option.id);
      return { body: settleWith(option.e, bindings), ...(argument === undefined ? {} : { argument }) };
    }
  }
}

/**
 * One try at a draw: the parameters as text, or undefined when a constraint fails.
 * @param attempt counts the tries for one seed, from 0
 */
export function drawParameters(
  { template, steps }: DrawPlan,
  seed: number,
  attempt: number,
): Record<string, string> | undefined {
  const bindings = new Map<string, Binding>();
  const options = new Map<string, string>();
  for (const { parameter, checks } of steps) {
    const g = createGenerator(`${template}/${parameter.name}/${attempt}`, seed);
    bindings.set(parameter.name, drawBinding(parameter, bindings, options, g));
    if (!checks.every((check) => check.holds(bindings, options))) return undefined;
  }
  return Object.fromEntries([...bindings].map(([name, { body }]) => [name, printPlain(body)]));
}
