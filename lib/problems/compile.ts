// Reads a document's formulas once for each value of its indices: names are checked, trees are ready to be filled.

import { readDomain } from '../math/domain';
import { type Domain, type Expression, nodesOf, type Shape } from '../math/expression';
import { entriesOf, shapeOf } from '../math/matrix-entries';
import type { ParseScope } from '../math/parse';
import { err, ok, type Result } from '../result';
import { expandIndex, type Indices, indexRange } from './expand-index';
import { fault, parameterScope, readFormula, scopeWith } from './formula';
import type { TemplateDocument } from './template';

export interface CompiledVariable {
  readonly name: string;
  readonly domain: string;
  readonly kind: Domain;
  /** Its value at the problem's point, in the parameters. */
  readonly at?: Expression;
}

/** A formula, or the derivative of an earlier definition. */
export type CompiledDefinition = { readonly e: Expression; readonly hidden: boolean } | Slope;

/** ∂`of`/∂`wrt`: what a definition is that the engine differentiates itself. */
export interface Slope {
  readonly of: string;
  readonly wrt: string;
}

export interface Compiled {
  readonly variables: readonly CompiledVariable[];
  /** In order, in parameters, variables and the names before. */
  readonly definitions: ReadonlyMap<string, CompiledDefinition>;
  /** Parameters that stand in the definitions; the others decide about the point and the words only. */
  readonly parametersUsed: readonly string[];
  /** Of every matrix name, definitions too; what is not in here is a single number. */
  readonly shapes: ReadonlyMap<string, Shape>;
  /** For formulas that may use parameters, variables and definitions. */
  readonly scope: ParseScope;
  /** For formulas in parameters only. */
  readonly parameterScope: ParseScope;
}

/** The document's formulas for one setting of its indices (the integer parameters), or what is wrong with the first bad one. */
export function compile(document: TemplateDocument, indices: Indices): Result<Compiled> {
  const variables: CompiledVariable[] = [];
  const shapes = new Map<string, Shape>();
  const taken = new Set(document.parameters.map((parameter) => parameter.name));
  const parameters = parameterScope(document);
  const claim = (name: string | undefined, place: string): Result<string> => {
    if (name === undefined) return err(fault('index', place));
    if (taken.has(name)) return err(fault('name-taken', place, { name }));
    taken.add(name);
    return ok(name);
  };
  for (const [i, entry] of document.variables.entries()) {
    const place = `variables[${i}]`;
    const range = indexRange(entry.each, indices);
    if (!range) return err(fault('index', `${place}.each.to`));
    const shape = entry.shape?.map((size) => (typeof size === 'number' ? size : indices[size]));
    if (shape?.includes(undefined)) return err(fault('index', `${place}.shape`));
    const domain = readDomain(entry.domain);
    if (!domain.ok) return err(fault('domain', `${place}.domain`, { text: entry.domain }));
    for (const index of range) {
      const name = claim(expandIndex(entry.name, index), `${place}.name`);
      if (!name.ok) return name;
      const at =
        entry.at === undefined ? undefined : readFormula(expandIndex(entry.at, index) ?? '', parameters, `${place}.at`);
      if (at && !at.ok) return at;
      if (shape) shapes.set(name.value, shape as unknown as Shape);
      variables.push({ name: name.value, domain: entry.domain, kind: domain.value, ...(at ? { at: at.value } : {}) });
    }
  }
  return compileDefinitions(document, indices, variables, shapes, parameters, claim);
}

function compileDefinitions(
  document: TemplateDocument,
  indices: Indices,
  variables: readonly CompiledVariable[],
  shapes: Map<string, Shape>,
  parameters: ParseScope,
  claim: (name: string | undefined, place: string) => Result<string>,
): Result<Compiled> {
  const definitions = new Map<string, CompiledDefinition>();
  const known = scopeWith(
    document,
    variables.map(({ name, kind }): [string, Domain] => [name, kind]),
  );
  const matrixParameters = parameterShapes(document, indices);
  const soFar = (): ParseScope => ({
    ...known,
    definitions: new Set(definitions.keys()),
    shapes: new Map([...matrixParameters, ...shapes]),
  });
  for (const [i, entry] of document.definitions.entries()) {
    const place = `definitions[${i}]`;
    if ('derivative' in entry) {
      const slope = readSlope(entry.derivative, definitions, variables, shapes, `${place}.derivative`);
      if (!slope.ok) return slope;
      const name = claim(entry.name, `${place}.name`);
      if (!name.ok) return name;
      definitions.set(name.value, slope.value);
      continue;
    }
    const range = indexRange(entry.each, indices);
    if (!range) return err(fault('index', `${place}.each.to`));
    for (const index of range) {
      const name = claim(expandIndex(entry.name, index), `${place}.name`);
      if (!name.ok) return name;
      const text = expandIndex(entry.is, index);
      if (text === undefined) return err(fault('index', `${place}.is`));
      const e = readFormula(text, soFar(), `${place}.is`);
      if (!e.ok) return e;
      const entries = shapes.size > 0 ? entriesOf(e.value, { shapes: soFar().shapes }) : undefined;
      if (entries && !entries.ok) return err(fault('shape', `${place}.is`, entries.error.params));
      const shape: Shape = entries ? shapeOf(entries.value) : [1, 1];
      if (shape[0] > 1 || shape[1] > 1) shapes.set(name.value, shape);
      definitions.set(name.value, { e: e.value, hidden: entry.hidden ?? false });
    }
  }
  const parametersUsed = document.parameters.map(({ name }) => name).filter((name) => usesName(definitions, name));
  return ok({ variables, definitions, parametersUsed, shapes, scope: soFar(), parameterScope: parameters });
}

const usesName = (definitions: Compiled['definitions'], name: string): boolean =>
  [...definitions.values()].some(
    (definition) =>
      'e' in definition &&
      nodesOf(definition.e).some((node) => (node.op === 'variable' || node.op === 'apply') && node.name === name),
  );

/** A derivative is of an earlier definition, with respect to a variable or a definition before that; all are single numbers. */
function readSlope(
  slope: Slope,
  definitions: ReadonlyMap<string, CompiledDefinition>,
  variables: readonly CompiledVariable[],
  shapes: ReadonlyMap<string, Shape>,
  place: string,
): Result<Slope> {
  const { of, wrt } = slope;
  if (!definitions.has(of)) return err(fault('unknown-definition', place, { name: of }));
  if (!definitions.has(wrt) && !variables.some(({ name }) => name === wrt))
    return err(fault('unknown-quantity', place, { name: wrt }));
  const matrix = [of, wrt].find((name) => shapes.has(name));
  return matrix === undefined ? ok(slope) : err(fault('not-scalar', place, { name: matrix }));
}

/** The shapes of the matrix parameters, which stand for numbers inside definitions. */
function parameterShapes(document: TemplateDocument, indices: Indices): Map<string, Shape> {
  return new Map(
    document.parameters.flatMap((parameter) => {
      if (parameter.type !== 'matrix') return [];
      const [rows, columns] = parameter.shape.map((size) => (typeof size === 'number' ? size : (indices[size] ?? 1)));
      return [[parameter.name, [rows ?? 1, columns ?? 1]] as const];
    }),
  );
}
