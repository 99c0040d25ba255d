// Does an expression change with a variable, perhaps through definitions?
import { children, type Expression } from './expression';

const NONE: ReadonlyMap<string, Expression> = new Map();

/** True when `name` occurs in the expression, or in a definition that it uses. */
export function dependsOn(e: Expression, name: string, definitions: ReadonlyMap<string, Expression> = NONE): boolean {
  if (e.op === 'variable') {
    if (e.name === name) return true;
    const definition = definitions.get(e.name);
    return definition !== undefined && dependsOn(definition, name, definitions);
  }
  return children(e).some((child) => dependsOn(child, name, definitions));
}
