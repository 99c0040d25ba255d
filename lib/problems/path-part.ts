// Parts about the graph itself: the chain's named factors, the number of paths, the sum over paths.
import { type Edge, edgesBetween } from '../derivation/graph';
import { numberCodes } from '../derivation/number-codes';
import { keptPaths } from '../derivation/path-faults';
import { countPaths, listPaths, type Path } from '../derivation/paths';
import type { Misconception } from './key';
import { misconceptionMessage } from './misconception-message';
import type { PartAnswer } from './part-answer';
import type { Formulas } from './statement';
import { texOfDerivative, texOfName, texOfWay } from './tex';

/** `dL/dy*dy/dz`; with `immediate`, the last factor holds everything but the variable fixed. */
const productOf = (path: Path, immediate = false): string =>
  path
    .slice(1)
    .map((from, i) => `d${immediate && i === path.length - 2 ? '+' : ''}${path[i]}/d${from}`)
    .join('*');

const texOf = (formulas: Formulas, path: Path, immediate = false): string =>
  path
    .slice(1)
    .map((from, i) => texOfDerivative(formulas, path[i] as string, from, immediate && i === path.length - 2))
    .join(' \\cdot ');

/** The named factors along the one path. */
export function chainPart(formulas: Formulas, of: string, wrt: string): PartAnswer {
  const edges = edgesBetween(formulas.graph.edges, wrt, of);
  const [path = [of, wrt]] = listPaths(edges, wrt, of);
  const factors = productOf(path).split('*');
  const wrong =
    factors.length < 2
      ? []
      : factors.map(
          (_, i): Misconception => ({
            code: i === factors.length - 1 ? 'last-factor-dropped' : 'factor-dropped',
            answer: factors.toSpliced(i, 1).join('*'),
            message: misconceptionMessage('link-missing', { wrt: texOfName(wrt), of: texOfName(of) }),
          }),
        );
  return {
    kind: 'factors',
    answer: factors.join('*'),
    claim: { op: 'chain', of, wrt, edges },
    hints: [
      { code: 'hint.way', params: { way: texOfWay(path) } },
      { code: 'hint.arrows' },
      {
        code: 'hint.nearest-factor',
        params: { of: texOfName(of), factor: texOfDerivative(formulas, path[0] as string, path[1] as string) },
      },
    ],
    solution: [
      {
        message: { code: 'solution.arrows', params: { product: texOf(formulas, path) } },
        expression: factors.join('*'),
      },
    ],
    misconceptions: numberCodes(wrong),
    edges,
  };
}

/** The sum over all paths, each a product that ends in an immediate derivative; the sentences mark it only where it is not the total one. */
export function pathSumPart(formulas: Formulas, of: string, wrt: string): PartAnswer {
  const edges = edgesBetween(formulas.graph.edges, wrt, of);
  const paths = listPaths(edges, wrt, of);
  const immediate = edges.some(([from, to]) => from === wrt && countPaths(edges, from, to) > 1n);
  const sum = (kept: readonly Path[]) => kept.map((path) => productOf(path, true)).join(' + ');
  return {
    kind: 'sum',
    answer: sum(paths),
    claim: { op: 'chain', of, wrt, edges },
    hints: [
      {
        code: 'hint.places',
        params: { wrt: texOfName(wrt), count: paths.length, of: texOfName(of) },
      },
      { code: 'hint.shortest-path', params: { way: texOfWay(paths[0] ?? []) } },
      { code: immediate ? 'hint.products-added' : 'hint.paths' },
    ],
    solution: [
      ...paths.map((path) => ({
        message: { code: 'solution.path', params: { way: texOfWay(path), product: texOf(formulas, path, immediate) } },
        expression: productOf(path, true),
      })),
      { message: { code: 'solution.sum' }, expression: sum(paths) },
    ],
    misconceptions: numberCodes(
      keptPaths(paths).map(({ code, kept }) => {
        const dropped = paths.find((path) => !kept.includes(path)) ?? [];
        const shows = {
          wrt: texOfName(wrt),
          dropped: texOfName(dropped[dropped.length - 2] ?? wrt),
          way: texOfWay(kept[0] ?? []),
        };
        return { code, answer: sum(kept), message: misconceptionMessage(code, shows) };
      }),
    ),
    edges,
  };
}

/** Other things that people count: one way only, the uses of the first name, or the arrows. */
function countSlips(edges: readonly Edge[], from: string, count: bigint): Misconception[] {
  const slips = [
    { code: 'last-step-only', says: 'one-path-counted', number: 1 },
    { code: 'uses-counted', says: 'uses-counted', number: edges.filter(([name]) => name === from).length },
    { code: 'arrows-counted', says: 'arrows-counted', number: edges.length },
  ];
  return slips
    .filter(({ number }, i) => BigInt(number) !== count && slips.findIndex((slip) => slip.number === number) === i)
    .map(({ code, says, number }) => ({
      code,
      answer: `${number}`,
      message: misconceptionMessage(says, { from: texOfName(from) }),
    }));
}

/** How many paths there are. */
export function pathsPart(formulas: Formulas, from: string, to: string): PartAnswer {
  const edges = edgesBetween(formulas.graph.edges, from, to);
  const count = countPaths(edges, from, to);
  return {
    kind: 'number',
    answer: `${count}`,
    claim: { op: 'paths', from, to, edges },
    hints: [{ code: 'hint.where-it-stands', params: { from: texOfName(from) } }, { code: 'hint.ways-on' }],
    solution: [
      ...listPaths(edges, from, to).map((path, i) => ({
        message: { code: 'solution.path-number', params: { number: i + 1, way: texOfWay(path) } },
        expression: `${i + 1}`,
      })),
    ],
    misconceptions: countSlips(edges, from, count),
  };
}
