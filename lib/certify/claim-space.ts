// The quantities of a claim as numbers: its definitions entry by entry, and the points at which it is looked at.
import { entryNamesOf, entryValues, forwardValues, tensorSpace } from '../derivation/tensor-values';
import { readDomain } from '../math/domain';
import type { Domain, Expression, Shape } from '../math/expression';
import { type ParseScope, parse } from '../math/parse';
import type { Claim, KeyPart } from '../problems/key';
import { probesOf } from '../problems/probes';

type Values = ReadonlyMap<string, number>;

/** Claims about something that has a value everywhere. */
export type ValueClaim = Extract<
  Claim,
  { op: 'derivative' | 'value' | 'gradient' | 'jacobian' | 'implicit' | 'tangent' | 'rate' }
>;

/** The names that a claim differentiates by. */
function movedBy(claim: ValueClaim): readonly string[] {
  switch (claim.op) {
    case 'value':
      return [];
    case 'implicit':
      return [claim.wrt, claim.dependent];
    case 'jacobian':
      return claim.wrt;
    case 'rate':
      return Object.keys(claim.at);
    default:
      return [claim.wrt];
  }
}

export interface ClaimSpace {
  /** Values of all names at the claim's points: one where it is `at` a point, else several of the domain. */
  readonly points: readonly Values[];
  /** Everything again after some inputs were moved. */
  readonly forward: (inputs: Values) => Values;
  /** The numbers of a text in the claim's names, by rows; undefined when it cannot be read or its shapes do not fit. */
  readonly numbersOf: (text: string, at: Values) => readonly number[] | undefined;
  /** The names of the entries of a name. */
  readonly entries: (name: string) => readonly string[];
}

/**
 * Reads a claim's own text again, by the grammar alone; undefined where functions are unknown, for those have no numbers.
 * What a derivative is taken with respect to may be defined itself: it has its value from there, and moves freely.
 */
export function claimSpace(part: KeyPart, claim: ValueClaim): ClaimSpace | undefined {
  const moved = movedBy(claim);
  const point = 'at' in claim ? (claim.at ?? {}) : {};
  const texts = Object.entries('definitions' in claim ? (claim.definitions ?? {}) : {});
  const defined = new Set(texts.map(([name]) => name));
  const shapes = new Map<string, Shape>(Object.entries({ ...part.shapes, ...('shapes' in claim ? claim.shapes : {}) }));
  // A definition that the claim does not give is held fixed there, at any value.
  const held = Object.keys(part.definitions ?? {});
  const names = new Set([...Object.keys(part.variables), ...held, ...Object.keys(point), ...moved]);
  const kinds = [...names].filter((name) => !defined.has(name)).map((name) => ({ name, kind: domainOf(part, name) }));
  if (kinds.some(({ kind }) => kind.type === 'function')) return undefined;
  const variables = new Map(kinds.map(({ name, kind }) => [name, kind]));
  const definitions = new Map<string, Expression>();
  const scope = (): ParseScope => ({ variables, definitions: new Set(definitions.keys()), shapes, mode: 'expression' });
  for (const [name, text] of texts) {
    const read = parse(text, scope());
    if (!read.ok) return undefined;
    definitions.set(name, read.value.expression);
  }
  const free = new Map([...shapes].filter(([name]) => !defined.has(name)));
  const space = tensorSpace({ definitions, edges: [] }, free, variables);
  if (!space) return undefined;
  const entries = (name: string) => entryNamesOf(name, space.shapes.get(name));
  const cut = new Map([...space.scope.definitions].filter(([name]) => !moved.flatMap(entries).includes(name)));
  const moving = { ...space, scope: { ...space.scope, definitions: cut } };
  const reading = scope();
  const trees = new Map<string, Expression | undefined>();
  const treeOf = (text: string) => {
    if (!trees.has(text)) {
      const read = parse(text, reading);
      trees.set(text, read.ok ? read.value.expression : undefined);
    }
    return trees.get(text);
  };
  const numbersOf = (text: string, at: Values) => {
    const tree = treeOf(text);
    return tree && entryValues(tree, space, at)?.flat();
  };
  const inputs = kinds.flatMap(({ name, kind }) =>
    entries(name).map((entry) => ({ name: entry, kind, domain: part.variables[name] ?? 'real' })),
  );
  const given = Object.entries(point).flatMap(([name, text]) =>
    entries(name).map((entry, i): [string, number] => [entry, numbersOf(text, new Map())?.[i] ?? Number.NaN]),
  );
  const points = given.length > 0 ? [new Map(given)] : probesOf(inputs);
  return {
    points: points.map((point) => forwardValues(space, point)),
    forward: (values) => forwardValues(moving, values),
    numbersOf,
    entries,
  };
}

function domainOf({ variables }: KeyPart, name: string): Domain {
  const domain = readDomain(variables[name] ?? 'real');
  return domain.ok ? domain.value : { type: 'real' };
}
