// An expression as Python, for NumPy or for PyTorch. Matrices are two-dimensional arrays, everything else a number or a 0-d array.
import { children, type Expression, type FunctionName, type Shape } from './expression';
import { literalValue } from './literal';
import { printNumber } from './print-plain';

export type Library = 'numpy' | 'torch';

export interface PythonScope {
  readonly library: Library;
  /** Of every matrix name. */
  readonly shapes: ReadonlyMap<string, Shape>;
}

/** Functions that a script with printed expressions must define where `printPython` used them. */
export const PYTHON_SIGMOID = 'def sigmoid(u):\n    return 1 / (1 + np.exp(-u))';

const KEYWORDS = new Set(
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  ),
);
const TAKEN = new Set(['np', 'torch', 'sigmoid', 'forward', 'central_difference', 'point', 'dict', 'print']);

/** A name of the problem as a Python name. */
export const pythonName = (name: string): string => (KEYWORDS.has(name) || TAKEN.has(name) ? `${name}_` : name);

const SUM = 1;
const PRODUCT = 2;
const SIGN = 3;
const POWER = 4;
const ATOM = 5;

interface Printed {
  readonly text: string;
  readonly level: number;
  /** Undefined for a plain number. */
  readonly shape: Shape | undefined;
}

/** Functions with the same name in both libraries, and those with another than ours. */
const SAME: ReadonlySet<FunctionName> = new Set<FunctionName>(
  'sin cos tan sinh cosh tanh exp log2 log10 sqrt abs sign'.split(' ') as FunctionName[],
);
const RENAMED: Readonly<Partial<Record<FunctionName, string>>> = {
  ln: 'log',
  asin: 'arcsin',
  acos: 'arccos',
  atan: 'arctan',
  asinh: 'arcsinh',
  acosh: 'arccosh',
  atanh: 'arctanh',
};
const RECIPROCAL: Readonly<Partial<Record<FunctionName, string>>> = {
  sec: 'cos',
  csc: 'sin',
  cot: 'tan',
  sech: 'cosh',
  csch: 'sinh',
  coth: 'tanh',
};

const hasName = (e: Expression): boolean => e.op === 'variable' || children(e).some(hasName);

/**
 * The expression in Python; undefined where it holds something that has no plain counterpart: unknown functions, named
 * derivatives, real roots of negative numbers, inverse secants.
 */
export function printPython(e: Expression, scope: PythonScope): string | undefined {
  return show(e, scope)?.text;
}

function show(e: Expression, scope: PythonScope): Printed | undefined {
  const module = scope.library === 'numpy' ? 'np' : 'torch';
  switch (e.op) {
    case 'number': {
      const text = printNumber(e.value);
      return { text, level: text.includes('/') ? PRODUCT : text.startsWith('-') ? SIGN : ATOM, shape: undefined };
    }
    case 'constant':
      return { text: `${module}.${e.name}`, level: ATOM, shape: undefined };
    case 'variable':
      return { text: pythonName(e.name), level: ATOM, shape: scope.shapes.get(e.name) };
    case 'neg':
      return showNegative(e.arg, scope);
    case 'transpose':
      return showTranspose(e.arg, scope);
    case 'add':
    case 'sub':
      return showBinary(e, scope, e.op === 'add' ? ' + ' : ' - ', SUM);
    case 'mul':
      return showBinary(e, scope, undefined, PRODUCT);
    case 'hadamard':
    case 'div':
      return showBinary(e, scope, e.op === 'div' ? ' / ' : ' * ', PRODUCT);
    case 'pow':
      return showPower(e.left, e.right, scope);
    case 'indicator': {
      const [left, right] = [show(e.left, scope), show(e.right, scope)];
      if (!left || !right) return undefined;
      const text = `1.0 * (${left.text} ${e.relation} ${right.text})`;
      return { text, level: PRODUCT, shape: commonShape(left, right) };
    }
    case 'matrix':
      return showMatrix(e.rows, scope);
    case 'call':
      return showCall(e.fn, e.args, scope);
    default:
      return undefined;
  }
}

const wrap = ({ text, level }: Printed, least: number): string => (level < least ? `(${text})` : text);

const isSingle = (shape: Shape | undefined): boolean => !shape || (shape[0] === 1 && shape[1] === 1);

/** Of what works entry by entry: a single number goes with every entry. */
const commonShape = (a: Printed, b: Printed): Shape | undefined => (isSingle(a.shape) ? (b.shape ?? a.shape) : a.shape);

function showNegative(arg: Expression, scope: PythonScope): Printed | undefined {
  const inner = show(arg, scope);
  return inner && { ...inner, text: `-${wrap(inner, PRODUCT)}`, level: Math.min(inner.level, SIGN) };
}

function showTranspose(arg: Expression, scope: PythonScope): Printed | undefined {
  const inner = show(arg, scope);
  const shape = inner?.shape && ([inner.shape[1], inner.shape[0]] as const);
  return inner && { text: `${wrap(inner, ATOM)}.T`, level: ATOM, shape };
}

/** Without a `sign` it is a product: `@` between two matrices, else `*`. Python has one precedence for both. */
function showBinary(
  { left, right }: { readonly left: Expression; readonly right: Expression },
  scope: PythonScope,
  sign: string | undefined,
  level: number,
): Printed | undefined {
  const [a, b] = [show(left, scope), show(right, scope)];
  if (!a || !b) return undefined;
  const inner = sign === undefined && a.shape && b.shape && a.shape[1] === b.shape[0];
  const shape = inner && a.shape && b.shape ? ([a.shape[0], b.shape[1]] as const) : commonShape(a, b);
  return { text: `${wrap(a, level)}${sign ?? (inner ? ' @ ' : ' * ')}${wrap(b, level + 1)}`, level, shape };
}

function showPower(left: Expression, right: Expression, scope: PythonScope): Printed | undefined {
  const [base, exponent] = [show(left, scope), show(right, scope)];
  // An odd root is real in the grammar and nan in both libraries.
  const literal = literalValue(right);
  const isRoot = literal !== undefined && literal.d > 1n && literal.d % 2n === 1n;
  if (!base || !exponent || isRoot) return undefined;
  return { text: `${wrap(base, ATOM)} ** ${wrap(exponent, SIGN)}`, level: POWER, shape: base.shape };
}

function showMatrix(rows: readonly (readonly Expression[])[], scope: PythonScope): Printed | undefined {
  // PyTorch would lose the gradient of names inside a literal.
  if (rows.flat().some(hasName)) return undefined;
  const written = rows.map((row) => row.map((entry) => show(entry, scope)?.text));
  if (written.flat().includes(undefined)) return undefined;
  const text = `[${written.map((row) => `[${row.join(', ')}]`).join(', ')}]`;
  const shape = [rows.length, rows[0]?.length ?? 0] as const;
  return {
    text: scope.library === 'numpy' ? `np.array(${text})` : `torch.tensor(${text}, dtype=torch.float64)`,
    level: ATOM,
    shape,
  };
}

function showCall(fn: FunctionName, args: readonly Expression[], scope: PythonScope): Printed | undefined {
  const printed = args.map((arg) => show(arg, scope));
  if (printed.some((arg) => arg === undefined)) return undefined;
  const [first, second] = printed as [Printed, Printed | undefined];
  const torch = scope.library === 'torch';
  const module = torch ? 'torch' : 'np';
  // PyTorch's functions take tensors only.
  const tensor = (i: number): string => {
    const [e, text] = [args[i] as Expression, (printed[i] as Printed).text];
    return torch && !hasName(e) ? `torch.tensor(float(${text}), dtype=torch.float64)` : text;
  };
  const made = (text: string, level = ATOM, shape = first.shape): Printed => ({ text, level, shape });
  const name = SAME.has(fn) ? fn : RENAMED[fn];
  if (name) return made(`${module}.${name}(${tensor(0)})`);
  const reciprocal = RECIPROCAL[fn];
  if (reciprocal) return made(`1 / ${module}.${reciprocal}(${tensor(0)})`, PRODUCT);
  switch (fn) {
    case 'sigmoid':
      return made(torch ? `torch.sigmoid(${tensor(0)})` : `sigmoid(${first.text})`);
    case 'relu':
      return made(torch ? `torch.relu(${tensor(0)})` : `np.maximum(${first.text}, 0)`);
    case 'softplus':
      return made(torch ? `torch.nn.functional.softplus(${tensor(0)})` : `np.logaddexp(0, ${first.text})`);
    case 'step':
      return made(`1.0 * (${first.text} > 0)`, PRODUCT);
    case 'log':
      return second && made(`${module}.log(${tensor(1)}) / ${module}.log(${tensor(0)})`, PRODUCT, second.shape);
    case 'max':
    case 'min': {
      const pair = (a: string, b: string) => `${module}.${fn}imum(${a}, ${b})`;
      const shape = (printed as Printed[]).map((arg) => arg.shape).find((each) => !isSingle(each)) ?? first.shape;
      return made(args.map((_, i) => tensor(i)).reduce(pair), ATOM, shape);
    }
    case 'sum':
      return { text: `${module}.sum(${first.text})`, level: ATOM, shape: undefined };
    case 'diag': {
      const size = Math.max(...(first.shape ?? [1]));
      return made(torch ? `torch.diag(${wrap(first, ATOM)}.flatten())` : `np.diagflat(${first.text})`, ATOM, [
        size,
        size,
      ]);
    }
    case 'ones': {
      const shape = [Number(first.text), Number(second?.text)] as const;
      const type = torch ? ', dtype=torch.float64' : '';
      return made(`${module}.ones((${shape.join(', ')})${type})`, ATOM, shape);
    }
    default:
      return undefined;
  }
}
