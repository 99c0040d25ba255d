// Python as it is printed: the exact text where bracketing matters, and by reading it back in the grammar.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate';
import { binary, call, type Expression, neg, number, type Shape, variable } from './expression';
import { parse } from './parse';
import { type Library, printPython, pythonName } from './print-python';

const SHAPES = new Map<string, Shape>([
  ['W', [3, 2]],
  ['v', [2, 1]],
  ['u', [3, 1]],
]);

function python(text: string, library: Library = 'numpy'): string | undefined {
  const names = ['x', 'y', 'z', 'lambda'];
  const read = parse(text, {
    variables: new Map([...names, ...SHAPES.keys()].map((name) => [name, { type: 'real' as const }])),
    definitions: new Set<string>(),
    shapes: SHAPES,
    mode: 'expression',
  });
  if (!read.ok) throw new Error(`${text} cannot be read`);
  return printPython(read.value.expression, { library, shapes: SHAPES });
}

describe('printPython', () => {
  it.each([
    ['-x^2', '-x ** 2', '-x ** 2', 'Python binds the power first, too'],
    ['(-x)^2', '(-x) ** 2', '(-x) ** 2', 'a sign in a base'],
    ['x/(y*z)', 'x / (y * z)', 'x / (y * z)', 'the right side of a quotient'],
    ['x-(y-z)', 'x - (y - z)', 'x - (y - z)', 'the right side of a difference'],
    ['sigmoid(x)+relu(y)', 'sigmoid(x) + np.maximum(y, 0)', 'torch.sigmoid(x) + torch.relu(y)', 'activations'],
    ['ln(x)*atan(y)', 'np.log(x) * np.arctan(y)', 'torch.log(x) * torch.arctan(y)', 'other names'],
    ['x*exp(2)', 'x * np.exp(2)', 'x * torch.exp(torch.tensor(float(2), dtype=torch.float64))', 'tensors only'],
    ['W*v', 'W @ v', 'W @ v', 'a matrix product'],
    ['x*W', 'x * W', 'x * W', 'a number times a matrix'],
    ['(u^T*u)*v', 'u.T @ u * v', 'u.T @ u * v', 'a one-by-one product is a number again'],
    ['W^T*u', 'W.T @ u', 'W.T @ u', 'transposed'],
    ['diag(u)*W', 'np.diagflat(u) @ W', 'torch.diag(u.flatten()) @ W', 'a diagonal matrix'],
    ['lambda*x', 'lambda_ * x', 'lambda_ * x', 'a keyword is no name'],
    ['1[x>0]*y', '1.0 * (x > 0) * y', '1.0 * (x > 0) * y', 'an indicator'],
  ])('writes %s as %s', (text, numpy, torch) => {
    expect(python(text)).toBe(numpy);
    expect(python(text, 'torch')).toBe(torch);
  });

  it.each([['x^(1/3)'], ['asec(x)'], ['cbrt(x)']])('does not write %s', (text) => {
    expect(python(text)).toBeUndefined();
  });

  it('keeps names apart from what the program uses', () => {
    expect(['np', 'forward', 'if', 'h1'].map(pythonName)).toEqual(['np_', 'forward_', 'if_', 'h1']);
  });

  it('reads back as the same value', () => {
    const leaf = fc.oneof(
      fc.constantFrom('x', 'y').map(variable),
      fc.integer({ min: 1, max: 9 }).map((n) => number(n, 4)),
    );
    const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc
          .tuple(fc.constantFrom('add', 'sub', 'mul', 'div'), tie('tree'), tie('tree'))
          .map(([op, a, b]) => binary(op as 'add', a, b)),
        tie('tree').map(neg),
        tie('tree').map((a) => binary('pow', a, number(2))),
        tie('tree').map((a) => call('tanh', a)),
      ),
    }));
    const env = new Map([
      ['x', 0.7],
      ['y', -1.3],
    ]);
    const scope = {
      variables: new Map([...env.keys()].map((name) => [name, { type: 'real' as const }])),
      definitions: new Set<string>(),
      shapes: new Map(),
      mode: 'expression' as const,
    };
    fc.assert(
      fc.property(tree, (e) => {
        const text = printPython(e, { library: 'numpy', shapes: new Map() }) ?? '';
        const read = parse(text.replaceAll('np.', ''), scope);
        const [due, got] = [evaluate(e, env), read.ok ? evaluate(read.value.expression, env) : undefined];
        if (Number.isNaN(due)) return;
        expect(got, text).toBeCloseTo(due, 6 - Math.ceil(Math.log10(Math.max(1, Math.abs(due)))));
      }),
    );
  });
});
