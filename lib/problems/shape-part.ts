// A part that asks for the shape of a gradient, chosen among the shapes that people take for it.
import type { Shape } from '../math/expression';
import type { Message } from '../result';
import { misconceptionMessage } from './misconception-message';
import type { PartAnswer } from './part-answer';
import { shuffle } from './shuffle';
import type { Statement } from './statement';
import { texOfName, texOfShape } from './tex';

/** Shapes that people take for the gradient's. */
export function shapePart(statement: Statement, id: string, wrt: string): PartAnswer {
  const shape = statement.shapes.get(wrt) ?? [1, 1];
  const [rows, columns] = shape;
  const wordOf = ([n, m]: Shape) => `${n}x${m}`;
  const likely: { code: string; shape: Shape }[] = [
    { code: 'shape-transposed', shape: [columns, rows] },
    { code: 'shape-flattened', shape: [rows * columns, 1] },
    { code: 'shape-of-output', shape: [rows, 1] },
    { code: 'shape-of-input', shape: [columns, 1] },
  ];
  const right = wordOf(shape);
  const seen = new Set([right]);
  const wrong = likely.filter(({ shape }) => {
    const fresh = !seen.has(wordOf(shape));
    seen.add(wordOf(shape));
    return fresh;
  });
  const label = (s: Shape): Message => ({ code: 'choice.shape', params: { shape: texOfShape(s) } });
  return {
    kind: 'choice',
    answer: right,
    claim: { op: 'none' },
    hints: [{ code: 'hint.same-shape' }],
    solution: [
      {
        message: { code: 'solution.shape', params: { wrt: texOfName(wrt), shape: `$${texOfShape(shape)}$` } },
        expression: right,
      },
    ],
    misconceptions: wrong.map(({ code, shape }) => ({
      code,
      answer: wordOf(shape),
      message: misconceptionMessage(code),
    })),
    choices: shuffle(
      [shape, ...wrong.map((likely) => likely.shape)].map((s) => ({ word: wordOf(s), label: label(s) })),
      `shape/${id}`,
      statement.seed,
    ),
  };
}
