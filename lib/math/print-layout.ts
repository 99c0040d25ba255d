// How an expression is set: brackets by precedence, fractions, raised and lowered parts. TeX and MathML print this.
import { type BinaryOperator, type Expression, type FunctionName, neg } from './expression';
import { splitName } from './names';
import { printNumber } from './print-ascii';
import { negate } from './rational';
import { GREEK_GLYPH } from './read-symbols';

export type Box =
  | { readonly kind: 'number' | 'name' | 'function' | 'operator'; readonly text: string }
  | { readonly kind: 'row'; readonly items: readonly Box[] }
  | { readonly kind: 'fraction'; readonly top: Box; readonly bottom: Box }
  | { readonly kind: 'raised' | 'lowered'; readonly base: Box; readonly mark: Box }
  | { readonly kind: 'accent'; readonly base: Box; readonly accent: string }
  | { readonly kind: 'fence'; readonly open: string; readonly close: string; readonly body: Box }
  | { readonly kind: 'root'; readonly body: Box; readonly index: Box | undefined }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Box[])[] };

/** The sign of a product that is not shown. */
export const INVISIBLE_TIMES = '\u2062';
/** Between a function's name and its brackets. */
export const APPLY = '\u2061';

const op = (text: string): Box => ({ kind: 'operator', text });
const row = (...items: Box[]): Box => ({ kind: 'row', items });
const fence = (body: Box, open = '(', close = ')'): Box => ({ kind: 'fence', open, close, body });
const raised = (base: Box, mark: Box): Box => ({ kind: 'raised', base, mark });
const number = (text: string): Box => ({ kind: 'number', text });

/** Loosest first: sums, signs, products, powers, and what needs no brackets anywhere. */
const SUM = 1;
const SIGN = 2;
const PRODUCT = 3;
const FRACTION = 4;
const POWER = 5;
const ATOM = 6;

function level(e: Expression): number {
  switch (e.op) {
    case 'add':
    case 'sub':
      return SUM;
    case 'neg':
      return SIGN;
    case 'mul':
    case 'hadamard':
      return PRODUCT;
    case 'div':
    case 'derivative':
      return FRACTION;
    case 'pow':
    case 'transpose':
      return POWER;
    case 'number':
      return e.value.n < 0n ? SIGN : printNumber(e.value).includes('/') ? FRACTION : ATOM;
    default:
      return ATOM;
  }
}

const OPERATOR: Readonly<Record<Exclude<BinaryOperator, 'div' | 'pow'>, string>> = {
  add: '+',
  sub: '−',
  mul: '·',
  hadamard: '⊙',
};

/** The expression's boxes, with the fewest brackets that keep its tree. */
export function layout(e: Expression): Box {
  switch (e.op) {
    case 'number': {
      if (e.value.n < 0n) return layout(neg({ op: 'number', value: negate(e.value) }));
      const [top, bottom] = printNumber(e.value).split('/') as [string, string | undefined];
      return bottom === undefined ? number(top) : { kind: 'fraction', top: number(top), bottom: number(bottom) };
    }
    case 'constant':
      return { kind: 'name', text: e.name === 'pi' ? 'π' : 'e' };
    case 'variable':
      return nameBox(e.name);
    case 'neg':
      return row(op('−'), within(e.arg, PRODUCT));
    case 'add':
    case 'sub':
      return row(within(e.left, SUM), op(OPERATOR[e.op]), within(e.right, PRODUCT));
    case 'mul':
      return row(
        apart(e.left, 'hadamard', PRODUCT),
        op(juxtaposed(e.left, e.right) ? INVISIBLE_TIMES : '·'),
        within(e.right, FRACTION),
      );
    case 'hadamard':
      return row(
        numbered(e.left) ? within(e.left, PRODUCT) : apart(e.left, 'mul', PRODUCT),
        op('⊙'),
        within(e.right, FRACTION),
      );
    case 'div':
      return { kind: 'fraction', top: layout(e.left), bottom: layout(e.right) };
    case 'pow':
      return powerBox(e.left, e.right);
    case 'transpose':
      return raised(within(e.arg, ATOM), op('⊤'));
    case 'call':
      return callBox(e.fn, e.args);
    case 'apply':
      return row(primed(nameBox(e.name), e.order), op(APPLY), fence(layout(e.arg)));
    case 'indicator':
      return row(number('1'), fence(row(layout(e.left), op(e.relation), layout(e.right)), '[', ']'));
    case 'matrix':
      return fence({ kind: 'table', rows: e.rows.map((r) => r.map(layout)) }, '[', ']');
    case 'derivative': {
      const d = e.immediate ? raised(op('∂'), op('+')) : op('∂');
      return { kind: 'fraction', top: row(d, nameBox(e.of)), bottom: row(op('∂'), nameBox(e.wrt)) };
    }
  }
}

/** In brackets also when it is the other kind of product: matrix products and ⊙ are not told apart by any rule of thumb. */
const apart = (e: Expression, other: Expression['op'], least: number): Box =>
  e.op === other ? fence(layout(e)) : within(e, least);

/** A number times something: 2 z ⊙ h needs no brackets. */
const numbered = (e: Expression): boolean => e.op === 'mul' && e.left.op === 'number';

const within = (e: Expression, least: number): Box => (level(e) < least ? fence(layout(e)) : layout(e));

const primed = (base: Box, order: number): Box => (order === 0 ? base : raised(base, op('′'.repeat(order))));

/** Whether a product reads right without a dot: the right side must not begin with a digit, nor look like an argument. */
function juxtaposed(left: Expression, right: Expression): boolean {
  const first = right.op === 'pow' ? right.left : right;
  if (level(first) < ATOM) return level(last(left)) === ATOM && last(left).op === 'number' && level(first) <= PRODUCT;
  return first.op !== 'number' && first.op !== 'indicator' && first.op !== 'matrix';
}

const last = (e: Expression): Expression => (e.op === 'mul' ? last(e.right) : e);

const SHOWN_POWER: ReadonlySet<FunctionName> = new Set<FunctionName>([
  'sin',
  'cos',
  'tan',
  'sec',
  'csc',
  'cot',
  'sinh',
  'cosh',
  'tanh',
  'sech',
  'csch',
  'coth',
  'ln',
]);

/** `sin²(x)` for a whole power of a function that is written so; else base and exponent. */
function powerBox(base: Expression, exponent: Expression): Box {
  const whole = exponent.op === 'number' && exponent.value.d === 1n && exponent.value.n > 1n;
  if (whole && base.op === 'call' && SHOWN_POWER.has(base.fn)) return callBox(base.fn, base.args, layout(exponent));
  return raised(within(base, ATOM), layout(exponent));
}

const WRITTEN: Readonly<Partial<Record<FunctionName, string>>> = {
  relu: 'ReLU',
  log: 'log',
  log2: 'log',
  log10: 'log',
};

function callBox(fn: FunctionName, args: readonly Expression[], power?: Box): Box {
  const [first, second] = args as [Expression, Expression | undefined];
  if (fn === 'sqrt') return { kind: 'root', body: layout(first), index: undefined };
  if (fn === 'cbrt') return { kind: 'root', body: layout(first), index: number('3') };
  if (fn === 'abs') return fence(layout(first), '|', '|');
  const inverse = fn[0] === 'a' && fn.length > 3;
  const text = WRITTEN[fn] ?? (inverse ? `arc${fn.slice(1)}` : fn);
  let head: Box = fn === 'sigmoid' ? { kind: 'name', text: 'σ' } : { kind: 'function', text };
  if (fn === 'log2' || fn === 'log10') head = { kind: 'lowered', base: head, mark: number(fn.slice(3)) };
  if (fn === 'log' && second)
    return row({ kind: 'lowered', base: head, mark: layout(first) }, op(APPLY), fence(layout(second)));
  if (power) head = raised(head, power);
  const list = args.flatMap((a, i) => (i === 0 ? [layout(a)] : [op(','), layout(a)]));
  return row(head, op(APPLY), fence(list.length === 1 ? (list[0] as Box) : row(...list)));
}

/** A declared name: Greek by its glyph, the subscript lowered, `yhat` with its hat. */
export function nameBox(name: string): Box {
  const { base, sub } = splitName(name);
  const accent = /^(.)_?(hat|bar|tilde)$/u.exec(sub === 'hat' || sub === 'bar' || sub === 'tilde' ? base + sub : base);
  const letter: Box = accent
    ? { kind: 'accent', base: { kind: 'name', text: accent[1] as string }, accent: accent[2] as string }
    : { kind: 'name', text: GREEK_GLYPH.get(base) ?? base };
  if (sub === '' || sub === accent?.[2]) return letter;
  const marks = sub.split(/([+,-])/).map((part): Box => {
    if (/^\d+$/.test(part)) return number(part);
    return /^[+,-]$/.test(part) ? op(part === '-' ? '−' : part) : { kind: 'name', text: GREEK_GLYPH.get(part) ?? part };
  });
  return { kind: 'lowered', base: letter, mark: marks.length === 1 ? (marks[0] as Box) : row(...marks) };
}
