// The figures of an instance, from its own graph and formulas. A tangent tells a slope, and boxes tell an inner function: these belong to the key.
import { edgesBetween } from '../derivation/graph';
import { differentiate } from '../math/differentiate';
import { evaluate } from '../math/evaluate';
import { children, type Domain, type Expression, substitute, variable, withChildren } from '../math/expression';
import { printTex } from '../math/print-tex';
import { toNumber } from '../math/rational';
import type { Figure } from './figure';
import { type Statement, stated } from './statement';
import type { TemplateDocument, TemplateFigure } from './template';
import { texOfName } from './tex';

/** Points of a curve. */
const SAMPLES = 161;
const REACH = 3;

export interface Figures {
  readonly question: readonly Figure[];
  readonly key: readonly Figure[];
}

function graphOf(statement: Statement, of: string | undefined): Figure {
  const last = of ?? [...statement.definitions.keys()].at(-1) ?? '';
  const inputs = statement.variables.filter(({ kind }) => kind.type !== 'function').map(({ name }) => name);
  const all = inputs.flatMap((input) => edgesBetween(statement.graph.edges, input, last));
  const edges = [...new Map(all.map((edge) => [edge.join('>'), edge])).values()];
  const names = new Set(edges.flat());
  const nodes = [...inputs, ...statement.definitions.keys()].filter((name) => names.has(name));
  return {
    kind: 'graph',
    nodes: nodes.map((name) => {
      const e = statement.definitions.get(name);
      return { name, tex: texOfName(name), ...(e ? { formula: printTex(e) } : {}) };
    }),
    edges,
  };
}

/** The part of a composition that holds the variable, and the function around it. */
function peel(e: Expression): { outer: Expression; inner: Expression } | undefined {
  const parts = children(e).filter((child) => hasVariable(child));
  const [inner, ...others] = parts;
  if (!inner || others.length > 0 || inner.op === 'variable') return undefined;
  const box = variable('u');
  return {
    inner,
    outer: withChildren(
      e,
      children(e).map((child) => (child === inner ? box : child)),
    ),
  };
}

const hasVariable = (e: Expression): boolean => e.op === 'variable' || children(e).some(hasVariable);

function nestedOf(statement: Statement, of: string): Figure {
  const names = new Map<string, Expression>();
  for (const [name, e] of statement.definitions) if (name !== of) names.set(name, substitute(e, names));
  let rest = substitute(statement.definitions.get(of) as Expression, names);
  const layers: { tex: string }[] = [];
  for (let step = peel(rest); step; step = peel(rest)) {
    layers.push({ tex: printTex(step.outer) });
    rest = step.inner;
  }
  layers.push({ tex: printTex(rest) });
  return { kind: 'nested', layers, variable: texOfName(statement.variables[0]?.name ?? 'x') };
}

function unrolledOf(
  statement: Statement,
  { state, input, steps }: Extract<TemplateFigure, { kind: 'unrolled' }>,
): Figure {
  const count = statement.bindings.get(steps)?.body;
  const T = count?.op === 'number' ? toNumber(count.value) : 0;
  const last = [...statement.definitions.keys()].at(-1) ?? '';
  return {
    kind: 'unrolled',
    states: Array.from({ length: T + 1 }, (_, k) => texOfName(`${state}${k}`)),
    inputs: input ? Array.from({ length: T }, (_, k) => texOfName(`${input}${k + 1}`)) : [],
    last: texOfName(last),
  };
}

function endsOf(domain: Domain | undefined, at: number): [number, number] {
  let [from, to] = [at - REACH, at + REACH];
  if (domain?.type === 'positive' || domain?.type === 'nonnegative') from = Math.max(from, 0);
  if (domain?.type === 'interval') {
    const end = (bound: typeof domain.from) =>
      bound.value ? toNumber(bound.value) * (bound.pi ? Math.PI : 1) : undefined;
    from = Math.max(from, end(domain.from) ?? from);
    to = Math.min(to, end(domain.to) ?? to);
  }
  return [from, to];
}

function plotOf(statement: Statement, of: string, wrt: string, withSlope: boolean): Figure | undefined {
  const names = new Map<string, Expression>();
  for (const [name, e] of statement.definitions) names.set(name, substitute(e, names));
  const e = names.get(of);
  const at = statement.point.get(wrt);
  if (!e) return undefined;
  const others = new Map([...statement.point].filter(([name]) => name !== wrt));
  const curve = substitute(e, others);
  const valueAt = (x: number) => evaluate(curve, new Map([[wrt, x]]));
  const x0 = at ? evaluate(at, new Map()) : 0;
  const [from, to] = endsOf(statement.variables.find(({ name }) => name === wrt)?.kind, x0);
  const points = Array.from({ length: SAMPLES }, (_, i): [number, number] => {
    const x = from + ((to - from) * i) / (SAMPLES - 1);
    return [x, valueAt(x)];
  }).filter(([, y]) => Number.isFinite(y));
  return {
    kind: 'plot',
    variable: texOfName(wrt),
    function: `${texOfName(of)} = ${printTex(stated(statement, of))}`,
    points,
    ...(at ? { at: [x0, valueAt(x0)] as const } : {}),
    ...(withSlope && at ? { slope: evaluate(differentiate(curve, wrt), new Map([[wrt, x0]])) } : {}),
  };
}

export function makeFigures({ figures = [] }: TemplateDocument, statement: Statement): Figures {
  const question = figures.flatMap((figure): Figure[] => {
    switch (figure.kind) {
      case 'graph':
        return [graphOf(statement, figure.of)];
      case 'nested':
        return [];
      case 'unrolled':
        return [unrolledOf(statement, figure)];
      default:
        return [plotOf(statement, figure.of, figure.wrt, false) ?? []].flat();
    }
  });
  const key = figures.flatMap((figure): Figure[] => {
    if (figure.kind === 'nested') return [nestedOf(statement, figure.of)];
    return figure.kind === 'tangent' ? [plotOf(statement, figure.of, figure.wrt, true) ?? []].flat() : [];
  });
  return { question, key };
}
