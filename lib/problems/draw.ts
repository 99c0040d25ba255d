// Draws parameters: each from its own stream, so that adding or reordering parameters changes no other draw.

import { type Expression, number } from '../math/expression';
import { printPlain } from '../math/print-plain';
import { toNumber } from '../math/rational';
import { type Binding, type Bindings, bind } from './binding';
import type { Check } from './constraints';
import { createGenerator, type Generator } from './generator';
import { type ReadParameter, settle } from './parameters';

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

/**
 * One try at a draw: the parameters as text, or undefined when a constraint fails.
 * @param attempt counts the tries for one seed, from 0
 */
export function drawParameters(
  template: string,
  parameters: readonly ReadParameter[],
  checks: readonly Check[],
  seed: number,
  attempt: number,
): Record<string, string> | undefined {
  const bindings = new Map<string, Binding>();
  const options = new Map<string, string>();
  const texts: Record<string, string> = {};
  for (const parameter of parameters) {
    const { name } = parameter;
    const g = createGenerator(`${template}/${name}/${attempt}`, seed);
    let binding: Binding;
    if (parameter.type === 'number') {
      binding = { body: { op: 'number', value: g.pick(parameter.values) } };
    } else if (parameter.type === 'computed') {
      binding = { body: settle(bind(parameter.e, bindings)) };
    } else if (parameter.type === 'matrix') {
      binding = { body: drawMatrix(parameter, bindings, g) };
    } else {
      const option = g.pick(parameter.options);
      const { argument } = parameter;
      options.set(name, option.id);
      binding = { body: settle(bind(option.e, bindings)), ...(argument === undefined ? {} : { argument }) };
    }
    bindings.set(name, binding);
    texts[name] = printPlain(binding.body);
  }
  return checks.every((check) => check(bindings, options)) ? texts : undefined;
}
