// A matrix in cells is the matrix in text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCells, resizeCells, writeCells } from './matrix-cells';

const cell = fc.constantFrom('1', '-2.5', '3*y', 'f(x, y)', '(a+b)/2', '', 'h1*(1-h1)');
const cells = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  )
  .filter((rows) => rows.flat().some((text) => text !== ''));

describe('cells', () => {
  it('cells, text, cells again: the same cells', () => {
    fc.assert(
      fc.property(cells, (entries) => {
        expect(readCells(writeCells(entries))).toEqual(entries);
      }),
    );
  });

  it.each([
    [
      '[[1,2],[3,4]]',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      ' [ [1, 2] , [3, 4] ] ',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      '[1, 2; 3, 4]',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['[5, 0]', [['5', '0']]],
    [
      '\\begin{bmatrix} 1 & 2 \\\\ 3 & 4 \\end{bmatrix}',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['[[f(1,2)]]', [['f(1,2)']]],
  ])('%s', (text, entries) => expect(readCells(text)).toEqual(entries));

  it.each(['', 'W^T*x', '[[1,2],[3]]', '[[1,2],3]', '[[1,2', '2*[[1,2],[3,4]]'])('%s is not written out', (text) =>
    expect(readCells(text)).toBeNull(),
  );

  it('writes nothing while all is blank', () =>
    expect(
      writeCells([
        ['', ' '],
        ['', ''],
      ]),
    ).toBe(''));

  it('keeps what fits when the size changes', () => {
    expect(
      resizeCells(
        [
          ['1', '2'],
          ['3', '4'],
        ],
        1,
        3,
      ),
    ).toEqual([['1', '2', '']]);
  });
});
