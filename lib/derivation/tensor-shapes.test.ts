// Shapes and numbers found without writing entries are those of the entries.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../math/evaluate';
import { binary, call, type Expression, number, type Shape, variable } from '../math/expression';
import { entriesOf, entryName, shapeOf } from '../math/matrix-entries';
import { matrixNumbers } from './tensor-numbers';
import { shapeOfTree } from './tensor-shapes';

const SHAPES = new Map<string, Shape>([
  ['A', [2, 3]],
  ['B', [3, 2]],
  ['S', [2, 2]],
  ['v', [3, 1]],
  ['w', [1, 2]],
]);

const ENV = new Map<string, number>([['x', 0.7]]);
for (const [name, [rows, columns]] of SHAPES) {
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++)
      ENV.set(entryName(name, i, j), 0.3 + 0.41 * i - 0.27 * j + name.charCodeAt(0) / 90);
}

const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(...SHAPES.keys(), 'x').map(variable),
    fc.integer({ min: 1, max: 3 }).map((n) => number(n)),
    fc
      .tuple(fc.constantFrom('add', 'sub', 'mul', 'div', 'pow', 'hadamard'), tie('tree'), tie('tree'))
      .map(([op, a, b]) => binary(op, a, b)),
    fc.tuple(fc.constantFrom('tanh', 'relu', 'sum', 'diag', 'exp'), tie('tree')).map(([fn, u]) => call(fn, u)),
    tie('tree').map((arg): Expression => ({ op: 'transpose', arg })),
    tie('tree').map((arg): Expression => ({ op: 'neg', arg })),
  ),
}));

describe('shapeOfTree and matrixNumbers', () => {
  it('agree with the entries of any expression', () => {
    fc.assert(
      fc.property(tree, (e) => {
        const entries = entriesOf(e, { shapes: SHAPES });
        if (!entries.ok && entries.error.code !== 'shape.misfit') return;
        expect(shapeOfTree(e, SHAPES)).toEqual(entries.ok ? shapeOf(entries.value) : undefined);
        if (!entries.ok) return;
        expect(matrixNumbers(e, SHAPES, ENV)).toEqual(entries.value.map((row) => row.map((u) => evaluate(u, ENV))));
      }),
      { numRuns: 400 },
    );
  });
});
