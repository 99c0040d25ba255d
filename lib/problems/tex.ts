// Numbers, names and whole systems as TeX, the way a problem shows them.
import { countPaths, type Path } from '../derivation/paths';
import { type Expression, type Shape, variable } from '../math/expression';
import { printNumber } from '../math/print-plain';
import { printTex } from '../math/print-tex';
import { type Formulas, type Statement, shown, stated } from './statement';

/** A number as a short decimal where there is one (0.5, not ½); other expressions as formulas. */
export const texOf = (e: Expression): string => {
  if (e.op !== 'number') return printTex(e);
  const text = printNumber(e.value);
  return text.includes('/') ? printTex(e) : text;
};

export const texOfName = (name: string): string => printTex(variable(name));

/** `w \to h_1 \to L`: a path in the direction in which a change travels. */
export const texOfWay = (path: Path): string => [...path].reverse().map(texOfName).join(' \\to ');

/** The definitions that are shown, one under the other, aligned at their equals signs. */
export function texOfSystem(formulas: Formulas): string {
  const names = Object.keys(formulas.definitionTexts);
  const rows = names.map((name) => {
    const slope = formulas.slopes.get(name);
    const value = slope ? texOfDerivative(formulas, slope.of, slope.wrt) : printTex(stated(formulas, name));
    return `${texOfName(name)} &= ${value}`;
  });
  return `$$\\begin{aligned} ${rows.join(' \\\\ ')} \\end{aligned}$$`;
}

/** `$W_1 \in \mathbb{R}^{3 \times 2}$, …`: the matrices among the variables. */
export const texOfShapes = (formulas: Formulas): string =>
  formulas.variables
    .flatMap(({ name }) => {
      const shape = formulas.shapes.get(name);
      return shape ? [`$${texOfName(name)} \\in \\mathbb{R}^{${texOfShape(shape)}}$`] : [];
    })
    .join(', ');

/** `3 \times 2`. */
export const texOfShape = ([rows, columns]: Shape): string => `${rows} \\times ${columns}`;

/** `$w = 0.5$, $x = 2$`. */
export const texOfPoint = (statement: Statement): string =>
  [...statement.point].map(([name, value]) => `$${texOfName(name)} = ${texOf(value)}$`).join(', ');

/** An expression in shown names. */
export const texShown = (formulas: Formulas, e: Expression): string => texOf(shown(formulas, e));

/** Does the problem have several variables, or `a` other arguments beside `b`, which is no way to them? */
const isPartial = ({ variables, graph: { edges } }: Formulas, a: string, b: string): boolean => {
  if (variables.filter(({ kind }) => kind.type !== 'function').length > 1) return true;
  const direct = edges.some(([from, to]) => from === b && to === a);
  return direct && edges.filter(([, to]) => to === a).length > 1 && countPaths(edges, b, a) === 1n;
};

/** ∂a/∂b as TeX; a straight d where there is nothing to hold fixed. An immediate one, ∂⁺a/∂b, holds everything but b fixed. */
export const texOfDerivative = (formulas: Formulas, a: string, b: string, immediate = false): string => {
  const d = immediate || isPartial(formulas, a, b) ? '\\partial ' : 'd';
  return `\\frac{${d}${immediate ? '^{+}' : ''}${texOfName(a)}}{${d}${texOfName(b)}}`;
};

/** The local derivative along an arrow of the graph: immediate where other ways lead from `from` to `to` as well. */
export const texOfArrow = (formulas: Formulas, to: string, from: string): string =>
  texOfDerivative(formulas, to, from, countPaths(formulas.graph.edges, from, to) > 1n);
