// The names an expression mentions.
import { children, type Expression } from './expression';

/** Every variable and unknown function in an expression, each once, in reading order. */
export function freeNames(e: Expression): readonly string[] {
  const names = new Set<string>();
  const visit = (node: Expression): void => {
    if (node.op === 'variable' || node.op === 'apply') names.add(node.name);
    for (const child of children(node)) visit(child);
  };
  visit(e);
  return [...names];
}
