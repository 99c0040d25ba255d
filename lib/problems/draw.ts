// Draws parameters: each from its own stream, so that adding or reordering parameters changes no other draw.
import { printPlain } from '../math/print-plain';
import { type Binding, bind } from './binding';
import type { Check } from './constraints';
import { createGenerator } from './generator';
import { type ReadParameter, settle } from './parameters';

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
