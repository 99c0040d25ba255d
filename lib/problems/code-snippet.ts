// Two small programs with an instance's own numbers, to confirm its gradients: NumPy by differences, PyTorch by its own reverse mode.
import type { Expression, Shape } from '../math/expression';
import { type Library, PYTHON_SIGMOID, printPython, pythonName } from '../math/print-python';
import type { CodeSnippets } from './code';
import type { Statement } from './statement';
import type { AnswerOperator } from './template';

/** What is asked: derivatives of one scalar with respect to these names. */
interface Asked {
  readonly of: string;
  readonly wrt: readonly string[];
}

/** The derivatives of the scalar that comes last among those the parts differentiate; undefined when they do not. */
function askedBy(answers: readonly AnswerOperator[], { definitions, shapes }: Statement): Asked | undefined {
  const derivatives = answers.flatMap((answer) => {
    const { op } = answer;
    return op === 'derivative' || op === 'gradient' || op === 'chain' || op === 'path-sum' ? [answer] : [];
  });
  const isScalar = (name: string) => (shapes.get(name) ?? [1, 1]).every((size) => size === 1);
  const last = [...definitions.keys()].findLast((name) => derivatives.some(({ of }) => of === name));
  if (last === undefined || !isScalar(last)) return undefined;
  return { of: last, wrt: [...new Set(derivatives.filter(({ of }) => of === last).map(({ wrt }) => wrt))] };
}

/** The definitions that `of` needs, in order. */
function needed(statement: Statement, of: string): ReadonlyMap<string, Expression> {
  const wanted = new Set([of]);
  for (const [from, to] of [...statement.graph.edges].reverse()) if (wanted.has(to)) wanted.add(from);
  return new Map([...statement.definitions].filter(([name]) => wanted.has(name)));
}

const usesSigmoid = (lines: readonly string[]): boolean => lines.some((line) => line.includes(' sigmoid('));

/** `z = w * x + b`, one line for each definition; undefined where one cannot be written in Python. */
function linesOf(
  definitions: ReadonlyMap<string, Expression>,
  shapes: ReadonlyMap<string, Shape>,
  library: Library,
  after: (name: string) => string,
): readonly string[] | undefined {
  const lines = [...definitions].map(([name, e]) => {
    const text = printPython(e, { library, shapes });
    return text && `${pythonName(name)} = ${text}${after(name)}`;
  });
  return lines.every((line) => line !== undefined) ? (lines as string[]) : undefined;
}

const indent = (lines: readonly string[], by = '    '): string => lines.map((line) => `${by}${line}`).join('\n');

/** A definition that is differentiated by gets a small push of its own, since nobody sets its value. */
const pushOf = (name: string): string => `push_${name}`;

const differences = (of: string): string => `def central_difference(name, step=1e-5):
    """How ${of} answers to a small change of each entry of one input."""
    slopes = np.zeros_like(point[name])
    for entry in np.ndindex(slopes.shape):
        up, down = point[name].copy(), point[name].copy()
        up[entry] += step
        down[entry] -= step
        rise = forward(**{**point, name: up}) - forward(**{**point, name: down})
        slopes[entry] = rise / (2 * step)
    return slopes`;

function numpyCode(statement: Statement, { of, wrt }: Asked, values: ReadonlyMap<string, string>): string | undefined {
  const definitions = needed(statement, of);
  const pushed = wrt.filter((name) => definitions.has(name));
  const lines = linesOf(definitions, statement.shapes, 'numpy', (name) =>
    pushed.includes(name) ? ` + ${pushOf(name)}` : '',
  );
  if (!lines) return undefined;
  const sizeOf = (name: string) => {
    const [rows, columns] = statement.shapes.get(name) ?? [];
    return rows === undefined ? 'np.array(0.0)' : `np.zeros((${rows}, ${columns}))`;
  };
  const point = [...values].map(([name, value]) => [pythonName(name), `np.array(${value})`]);
  const all = [...point, ...pushed.map((name) => [pushOf(name), sizeOf(name)])];
  const argument = (name: string) => (pushed.includes(name) ? pushOf(name) : pythonName(name));
  return `import numpy as np

${usesSigmoid(lines) ? `${PYTHON_SIGMOID}\n\n` : ''}point = dict(
${indent(all.map(([name, value]) => `${name}=${value},`))}
)

def forward(${all.map(([name]) => name).join(', ')}):
${indent(lines)}
    return ${pythonName(of)}${statement.shapes.has(of) ? '.item()' : ''}

${differences(of)}

np.set_printoptions(precision=6, suppress=True)
${wrt.map((name) => `print("d${of}/d${name} =", np.array2string(central_difference("${argument(name)}")))`).join('\n')}
`;
}

function torchCode(statement: Statement, { of, wrt }: Asked, values: ReadonlyMap<string, string>): string | undefined {
  const definitions = needed(statement, of);
  const lines = linesOf(definitions, statement.shapes, 'torch', () => '');
  if (!lines) return undefined;
  const point = [...values].map(([name, value]) => {
    const tracked = wrt.includes(name) ? ', requires_grad=True' : '';
    return `${pythonName(name)} = torch.tensor(${value}${tracked})`;
  });
  // A computed name keeps its gradient only when it is told to; it has one only when something before it is tracked.
  const kept = wrt.filter((name) => definitions.has(name));
  const last = [...definitions.keys()];
  const written = lines.flatMap((line, i) => {
    const name = last[i] as string;
    return kept.includes(name) ? [`${line}`, `${pythonName(name)}.retain_grad()`] : [line];
  });
  const all = kept.length > 0 ? point.map((line) => line.replace(/(?<!True)\)$/, ', requires_grad=True)')) : point;
  return `import torch

torch.set_default_dtype(torch.float64)

${all.join('\n')}

${written.join('\n')}

${pythonName(of)}${statement.shapes.has(of) ? '.sum()' : ''}.backward()
torch.set_printoptions(precision=6, sci_mode=False)
${wrt.map((name) => `print("d${of}/d${name} =", ${pythonName(name)}.grad)`).join('\n')}
`;
}

/** The value of an input as a Python literal. */
function literalOf(e: Expression): string | undefined {
  const text = printPython(e, { library: 'numpy', shapes: new Map() });
  if (text === undefined || e.op === 'constant') return undefined;
  if (e.op === 'matrix') return text.replace(/^np\.array\(|\)$/g, '');
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}

/**
 * The programs of a network: several definitions, all inputs with a value, and parts that ask for derivatives of one scalar.
 * Undefined for other problems.
 */
export function codeSnippets(statement: Statement, answers: readonly AnswerOperator[]): CodeSnippets | undefined {
  const asked = askedBy(answers, statement);
  if (!asked || statement.definitions.size - statement.hidden.size < 2) return undefined;
  const definitions = needed(statement, asked.of);
  const used = new Set(statement.graph.edges.filter(([, to]) => definitions.has(to)).map(([from]) => from));
  const inputs = statement.variables.filter(({ name }) => used.has(name));
  const values = new Map<string, string>();
  for (const { name } of inputs) {
    const value = statement.point.get(name);
    const literal = value && literalOf(value);
    if (literal === undefined) return undefined;
    values.set(name, literal);
  }
  if (asked.wrt.some((name) => !values.has(name) && !definitions.has(name))) return undefined;
  const [numpy, torch] = [numpyCode(statement, asked, values), torchCode(statement, asked, values)];
  return numpy && torch ? { numpy, torch } : undefined;
}
