// For tests: gradients of matrices by another way: mathjs reads and multiplies, and the gradient is taken by central differences.
import { all, create, type MathNode, type Matrix } from 'mathjs';
import { createGenerator } from '../../problems/generator';
import type { Claim } from '../../problems/key';

type Value = number | Matrix;
type Values = ReadonlyMap<string, Value>;
type GradientClaim = Extract<Claim, { op: 'gradient' }>;

const math = create(all ?? {});

const FUNCTIONS: Readonly<Record<string, (x: number) => number>> = {
  exp: Math.exp,
  ln: Math.log,
  sqrt: Math.sqrt,
  tanh: Math.tanh,
  sign: Math.sign,
  abs: Math.abs,
  sigmoid: (x) => 1 / (1 + Math.exp(-x)),
  softplus: (x) => Math.log1p(Math.exp(x)),
  relu: (x) => Math.max(0, x),
  step: (x) => (x > 0 ? 1 : 0),
};

/** A product of one row and one column is a number. */
function squeezed(value: unknown): Value {
  if (!math.isMatrix(value)) return Number(value);
  return value.size().every((n) => n === 1) ? Number(value.get([0, 0])) : value;
}

const isVector = (value: Value) => math.isMatrix(value) && value.size().includes(1);

function operate(fn: string, a: Value, b: Value): Value {
  switch (fn) {
    case 'divide':
      return squeezed(math.dotDivide(a as Matrix, b as Matrix));
    case 'pow':
      return squeezed(isVector(a) ? math.dotPow(a, b) : math.pow(a, Number(b)));
    case 'add':
      return squeezed(math.add(a, b));
    case 'subtract':
      return squeezed(math.subtract(a, b));
    case 'multiply':
      return squeezed(math.multiply(a, b));
    case 'dotMultiply':
      return squeezed(math.dotMultiply(a as Matrix, b as Matrix));
    default:
      throw new Error(`these tests do not know the operator ${fn}`);
  }
}

function evaluateNode(node: MathNode, at: Values): Value {
  const inner = (child: MathNode | undefined) => evaluateNode(child as MathNode, at);
  if (math.isConstantNode(node)) return Number(node.value);
  if (math.isParenthesisNode(node)) return inner(node.content);
  if (math.isArrayNode(node)) {
    const rows = node.items.map((row) => (math.isArrayNode(row) ? row.items : [row]));
    return math.matrix(rows.map((row) => row.map((entry) => Number(inner(entry)))));
  }
  if (math.isSymbolNode(node)) {
    const found = at.get(node.name);
    if (found === undefined) throw new Error(`${node.name} has no value`);
    return found;
  }
  if (math.isOperatorNode(node)) {
    const [a, b] = node.args;
    if (node.fn === 'unaryMinus') return squeezed(math.unaryMinus(inner(a)));
    if (node.fn === 'pow' && b && math.isSymbolNode(b) && b.name === 'T') {
      const turned = inner(a);
      return math.isMatrix(turned) ? squeezed(math.transpose(turned)) : turned;
    }
    return operate(node.fn, inner(a), inner(b));
  }
  if (!math.isFunctionNode(node)) throw new Error(`these tests cannot read ${node}`);
  const [u, v] = node.args;
  if (node.fn.name === 'ones') return squeezed(math.ones([Number(inner(u)), Number(inner(v))], 'dense'));
  if (node.fn.name === 'sum') return Number(math.sum(math.matrix([inner(u)].flat() as number[])));
  const f = FUNCTIONS[node.fn.name];
  if (!f) throw new Error(`these tests do not know the function ${node.fn.name}`);
  const x = inner(u);
  return math.isMatrix(x) ? math.map(x, (entry) => f(Number(entry))) : f(x);
}

const known = new Map<string, MathNode>();

function read(text: string): MathNode {
  const node = known.get(text) ?? math.parse(text);
  known.set(text, node);
  return node;
}

/** The value of a formula of matrices; a single number is a number. */
export const matrixValue = (text: string, at: Values): Value => evaluateNode(read(text), at);

const entriesOf = (value: Value): number[] =>
  math.isMatrix(value) ? (value.toArray() as number[][]).flat().map(Number) : [value];

function forward(definitions: GradientClaim['definitions'], inputs: Values): Values {
  const all = new Map(inputs);
  for (const [name, text] of Object.entries(definitions)) {
    const names = read(text).filter((node, path) => math.isSymbolNode(node) && path !== 'fn' && String(node) !== 'T');
    // What stands before the name that is varied is not stated: its inputs have no value here.
    if (names.every((node) => all.has(String(node)))) all.set(name, matrixValue(text, all));
  }
  return all;
}

/** The value with one entry moved. */
function moved(value: Value, entry: number, shift: number): Value {
  if (!math.isMatrix(value)) return value + shift;
  const columns = value.size()[1] ?? 1;
  const place = [Math.floor(entry / columns), entry % columns];
  return math.clone(value).set(place, Number(value.get(place)) + shift);
}

const STEP = 1e-4;

/** The gradient's entries by differences of fourth order; undefined at a kink, where two step sizes disagree. */
function byDifferences({ of, wrt, definitions }: GradientClaim, inputs: Values): number[] | undefined {
  const start = inputs.get(wrt);
  if (start === undefined) throw new Error(`${wrt} has no value`);
  const lossAt = (entry: number, shift: number) =>
    Number(forward(definitions, new Map(inputs).set(wrt, moved(start, entry, shift))).get(of));
  const slopes = entriesOf(start).map((_, entry) => {
    const slope = (h: number) => (lossAt(entry, h) - lossAt(entry, -h)) / (2 * h);
    const [near, far] = [slope(STEP), slope(2 * STEP)];
    return Math.abs(near - far) > 1e-4 * Math.max(1, Math.abs(near)) ? undefined : (4 * near - far) / 3;
  });
  return slopes.every((slope) => slope !== undefined) ? slopes : undefined;
}

const close = (a: number, b: number | undefined) =>
  b !== undefined && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));

/** Scattered inputs of the declared domains. */
function inputsAt(k: number, variables: Readonly<Record<string, string>>, { shapes, wrt }: GradientClaim): Values {
  const g = createGenerator('matrix-claims', k);
  const next = (domain: string) => {
    const fraction = g.bits() / 2 ** 32;
    if (domain === 'real') return 2.4 * fraction - 1.1;
    if (domain === 'positive' || domain === 'nonnegative') return 0.3 + 1.5 * fraction;
    throw new Error(`these tests know no points of the domain ${domain}`);
  };
  const names = wrt in variables ? variables : { ...variables, [wrt]: 'real' };
  return new Map(
    Object.entries(names).map(([name, domain]): [string, Value] => {
      const [rows, columns] = shapes[name] ?? [0, 0];
      if (rows * columns <= 1) return [name, next(domain)];
      return [
        name,
        math.matrix(Array.from({ length: rows }, () => Array.from({ length: columns }, () => next(domain)))),
      ];
    }),
  );
}

const POINTS = 6;

/** What is wrong with an answer to a gradient's claim: a formula at several points, or the numbers at the stated one. */
export function gradientFaults(
  answer: string,
  claim: GradientClaim,
  variables: Readonly<Record<string, string>>,
): string[] {
  const points = claim.at
    ? [new Map(Object.entries(claim.at).map(([name, text]) => [name, squeezed(matrixValue(text, new Map()))]))]
    : Array.from({ length: POINTS }, (_, k) => inputsAt(k, variables, claim));
  const compared = points.flatMap((point) => {
    const due = byDifferences(claim, point);
    if (!due) return [];
    const ours = entriesOf(matrixValue(answer, forward(claim.definitions, point)));
    return [ours.length === due.length && ours.every((value, i) => close(value, due[i])) ? '' : `${ours}, not ${due}`];
  });
  const smooth = compared.length * 2 >= points.length ? [] : ['too few points away from kinks'];
  return [...smooth, ...compared.filter((fault) => fault !== '')];
}
