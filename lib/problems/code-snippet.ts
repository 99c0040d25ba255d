// Two small programs with an instance's own numbers, to confirm its gradients: NumPy by differences, PyTorch by its own reverse mode.
import type { Expression, Shape } from '../math/expression';
import { type Library, PYTHON_SIGMOID, printPython, pythonName } from '../math/print-python';
import { isAtKink } from './at-kink';
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

const AT_KINK = `# Mind: this point is on a kink (such as ReLU at 0), where differences take the mean of both sides.
# PyTorch takes the slope 0 of ReLU there.
`;

interface Program {
  readonly statement: Statement;
  readonly asked: Asked;
  readonly definitions: ReadonlyMap<string, Expression>;
  readonly values: ReadonlyMap<string, Expression | undefined>;
}

/** The inputs' values as literals, in order; undefined where one has none. */
function pointOf({ values }: Program, library: Library): [name: string, literal: string][] | undefined {
  const point = [...values].map(([name, value]): [string, string | undefined] => {
    const text = value && printPython(value, { library, shapes: new Map() });
    const entries = text?.replace(/^(?:np\.array|torch\.tensor)\((.*?)(?:, dtype=torch\.float64)?\)$/, '$1');
    return [name, entries && /^-?\d+$/.test(entries) ? `${entries}.0` : entries];
  });
  return point.every((entry): entry is [string, string] => entry[1] !== undefined) ? point : undefined;
}

/** A definition that is differentiated by gets a small push of its own, since nobody sets its value. */
const pushOf = (name: string): string => `push_${name}`;

const differences = (of: string): string => `def central_difference(name, step=1e-5):
    """How ${of} answers to a small change of each entry of one input."""
    slopes = np.zeros_like(point[name])
    for entry in np.ndindex(slopes.shape):
        up, down = point[name].copy(), point[name].copy()
        up[entry] += step
        down[entry] -= step
        higher = forward(**{**point, name: up})
        lower = forward(**{**point, name: down})
        slopes[entry] = (higher - lower) / (2 * step)
    return slopes`;

/** Among matrices a scalar may come out as a one-by-one array. */
const isScalarProblem = ({ shapes }: Statement): boolean => shapes.size === 0;

const zerosLike = (shape: Shape | undefined): string => (shape ? `np.zeros((${shape.join(', ')}))` : 'np.array(0.0)');

function numpyCode(program: Program): string | undefined {
  const { statement, asked, definitions } = program;
  const { of, wrt } = asked;
  const pushed = wrt.filter((name) => definitions.has(name));
  const lines = linesOf(definitions, statement.shapes, 'numpy', (name) =>
    pushed.includes(name) ? ` + ${pushOf(name)}` : '',
  );
  const point = pointOf(program, 'numpy');
  if (!lines || !point) return undefined;
  const all = [
    ...point.map(([name, value]) => [pythonName(name), `np.array(${value}, dtype=float)`]),
    ...pushed.map((name) => [pushOf(name), zerosLike(statement.shapes.get(name))]),
  ];
  const argument = (name: string) => (pushed.includes(name) ? pushOf(name) : pythonName(name));
  const warning = isAtKink(statement) ? AT_KINK : '';
  return `${warning}import numpy as np

${usesSigmoid(lines) ? `${PYTHON_SIGMOID}\n\n` : ''}point = dict(
${indent(all.map(([name, value]) => `${name}=${value},`))}
)

def forward(${all.map(([name]) => name).join(', ')}):
${indent(lines)}
    return ${pythonName(of)}${isScalarProblem(statement) ? '' : '.item()'}

${differences(of)}

np.set_printoptions(precision=6, suppress=True)
${wrt.map((name) => `print("d${of}/d${name} =", np.array2string(central_difference("${argument(name)}")))`).join('\n')}
`;
}

function torchCode(program: Program): string | undefined {
  const { statement, asked, definitions } = program;
  const { of, wrt } = asked;
  const lines = linesOf(definitions, statement.shapes, 'torch', () => '');
  const point = pointOf(program, 'torch');
  if (!lines || !point) return undefined;
  // A computed name keeps its gradient only when it is told to, and has one only when what it is made from is tracked.
  const kept = wrt.filter((name) => definitions.has(name));
  const isTracked = (name: string) => kept.length > 0 || wrt.includes(name);
  const inputs = point.map(
    ([name, value]) =>
      `${pythonName(name)} = torch.tensor(${value}, dtype=torch.float64${isTracked(name) ? ', requires_grad=True' : ''})`,
  );
  const names = [...definitions.keys()];
  const steps = lines.flatMap((line, i) => {
    const name = names[i] as string;
    return kept.includes(name) ? [line, `${pythonName(name)}.retain_grad()`] : [line];
  });
  return `import torch

${inputs.join('\n')}

${steps.join('\n')}

${pythonName(of)}${isScalarProblem(statement) ? '' : '.sum()'}.backward()
torch.set_printoptions(precision=6, sci_mode=False)
${wrt.map((name) => `print("d${of}/d${name} =", ${pythonName(name)}.grad)`).join('\n')}
`;
}

/**
 * The programs of a network: definitions that lead to a scalar, all inputs with a value, and parts that ask for derivatives of
 * that scalar. Undefined for other problems, and for what Python does not have as one function.
 */
export function codeSnippets(statement: Statement, answers: readonly AnswerOperator[]): CodeSnippets | undefined {
  const asked = askedBy(answers, statement);
  const isNetwork = !isScalarProblem(statement) || Object.keys(statement.definitionTexts).length > 1;
  if (!asked || !isNetwork) return undefined;
  const definitions = needed(statement, asked.of);
  const used = new Set(statement.graph.edges.filter(([, to]) => definitions.has(to)).map(([from]) => from));
  const inputs = statement.variables.map(({ name }) => name).filter((name) => used.has(name));
  if (asked.wrt.some((name) => !inputs.includes(name) && !definitions.has(name))) return undefined;
  const values = new Map(inputs.map((name) => [name, statement.point.get(name)]));
  const numpy = numpyCode({ statement, asked, definitions, values });
  const torch = torchCode({ statement, asked, definitions, values });
  return numpy && torch ? { numpy, torch } : undefined;
}
