// Every answer over ten seeds against its claim, by another algebra system: mathjs reads, substitutes and differentiates here.
import { all, create, type Fraction, type MathNode } from 'mathjs';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../problems/key';
import { TEMPLATES } from '.';
import { type Link, linksIn } from './testing/links';
import { gradientFaults } from './testing/matrix-claims';
import { type DrawnPart, faultsByPart, partsOf } from './testing/seeds';
import { standInDefinitions } from './testing/stand-in-definitions';

type Texts = Readonly<Record<string, string>>;
type Values = Readonly<Record<string, number>>;
type Edge = readonly [from: string, to: string];
type ClaimOf<Op extends Claim['op']> = Extract<Claim, { op: Op }>;

const math = create(all ?? {});

/** Functions that mathjs cannot differentiate, in those that it can. */
const IN_OTHER_WORDS: Readonly<Record<string, (u: string, v: string) => string>> = {
  ln: (u) => `log(${u})`,
  sigmoid: (u) => `1/(1+exp(-(${u})))`,
  softplus: (u) => `log(1+exp(${u}))`,
  relu: (u) => `((${u})+abs(${u}))/2`,
  step: (u) => `(1+sign(${u}))/2`,
  max: (u, v) => `((${u})+(${v})+abs((${u})-(${v})))/2`,
  min: (u, v) => `((${u})+(${v})-abs((${u})-(${v})))/2`,
  // Unknown functions and their derivatives: any smooth ones will do, the same on both sides.
  f: (u) => `exp((${u})/9)`,
  f_prime: (u) => `exp((${u})/9)/9`,
  g: (u) => `sin(${u})+2*(${u})`,
  g_prime: (u) => `cos(${u})+2`,
  h: (u) => `atan(${u})+3*(${u})`,
  h_prime: (u) => `1/(1+(${u})^2)+3`,
};

function inOtherWords(node: MathNode): MathNode {
  const inner = node.map(inOtherWords);
  const say = math.isFunctionNode(inner) ? IN_OTHER_WORDS[inner.fn.name] : undefined;
  if (!math.isFunctionNode(inner) || !say) return inner;
  const [u, v] = inner.args.map(String);
  return new math.ParenthesisNode(math.parse(say(u ?? '', v ?? '')));
}

/** Our grammar's ASCII in functions that mathjs can differentiate. */
const read = (text: string): MathNode => inOtherWords(math.parse(text.replaceAll(/\b([fgh])'\(/g, '$1_prime(')));

/** The expression with every defined name written out, in the inputs only. */
function writtenOut(text: string, definitions: Texts): MathNode {
  const node = read(text).transform((inner) => {
    const definition = math.isSymbolNode(inner) ? definitions[inner.name] : undefined;
    return definition === undefined ? inner : new math.ParenthesisNode(writtenOut(definition, definitions));
  });
  return node;
}

const slopeOf = (node: MathNode, wrt: string): MathNode => math.derivative(node, wrt, { simplify: false });

const agree = (a: number, b: number): boolean =>
  Number.isFinite(a) && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)) + 1e-11;

const POINTS = 8;

/** A number between the ends of an interval; an infinite end counts as three away from the other. */
function between(from: string, to: string, fraction: number): number {
  const end = (text: string, other: string, side: number): number =>
    text.includes('inf') ? Number(math.evaluate(other)) + 3 * side : Number(math.evaluate(text));
  const low = end(from, to, -1);
  return low + (end(to, from, 1) - low) * fraction;
}

/** Points of the declared domains, other ones for every variable. */
function pointsIn(variables: Texts): Values[] {
  return Array.from({ length: POINTS }, (_, k) =>
    Object.fromEntries(
      Object.entries(variables).flatMap(([name, domain], i): [string, number][] => {
        const fraction = ((k + 1) * 0.6180339887 + i * 0.3819660113) % 1;
        if (domain === 'function') return [];
        if (domain === 'real') return [[name, 4 * fraction - 1.9]];
        if (domain === 'positive') return [[name, 0.1 + 3 * fraction]];
        const [, from, to] = /^[[(](.+),(.+)[\])]$/.exec(domain) ?? [];
        if (from && to) return [[name, between(from, to, fraction)]];
        throw new Error(`these tests know no points of the domain ${domain}`);
      }),
    ),
  );
}

/** Where two expressions differ, of the points where both have a value; most points must have one. */
function differences(ours: MathNode, theirs: MathNode, points: readonly Values[]): string[] {
  const pairs = points.map((at) => ({
    at,
    a: Number(ours.evaluate({ ...at })),
    b: Number(theirs.evaluate({ ...at })),
  }));
  const usable = pairs.filter(({ a, b }) => Number.isFinite(a) || Number.isFinite(b));
  return [
    ...(2 * usable.length < points.length ? ['too few points where it is defined'] : []),
    ...usable.filter(({ a, b }) => !agree(a, b)).map(({ at, a, b }) => `${a}, not ${b}, at ${JSON.stringify(at)}`),
  ];
}

const valuesOf = (at: Texts): Values =>
  Object.fromEntries(Object.entries(at).map(([name, text]) => [name, Number(read(text).evaluate())]));

/** A derivative with respect to a defined name is taken while that name is free, and written out afterwards. */
function slopeFaults({ line }: DrawnPart, answer: string, slope: MathNode, at: Texts | undefined): string[] {
  if (at) return differences(read(answer), slope, [valuesOf(at)]);
  const named = { ...line.definitions };
  return differences(writtenOut(answer, named), writtenOut(String(slope), named), pointsIn(line.variables));
}

const derivativeFaults = (part: DrawnPart, { of, wrt, at, definitions = {} }: ClaimOf<'derivative'>): string[] =>
  slopeFaults(part, part.line.answer, slopeOf(writtenOut(of, definitions), wrt), at);

const secondFaults = (part: DrawnPart, { of, wrt, definitions = {} }: ClaimOf<'second-derivative'>): string[] =>
  slopeFaults(part, part.line.answer, slopeOf(slopeOf(writtenOut(of, definitions), wrt), wrt), undefined);

function implicitFaults(part: DrawnPart, { of, dependent, wrt }: ClaimOf<'implicit'>): string[] {
  const [top, bottom] = [wrt, dependent].map((name) => slopeOf(read(of), name));
  return slopeFaults(part, part.line.answer, math.parse(`-(${top})/(${bottom})`), undefined);
}

function jacobianFaults(part: DrawnPart, { of, wrt, at, definitions }: ClaimOf<'jacobian'>): string[] {
  const matrix = math.parse(part.line.answer);
  const rows = math.isArrayNode(matrix) ? matrix.items.map((row) => (math.isArrayNode(row) ? row.items : [])) : [];
  const whole = rows.length === of.length && rows.every((row) => row.length === wrt.length);
  const faults = of.flatMap((top, i) => {
    const entry = writtenOut(definitions[top] ?? '', definitions);
    return wrt.flatMap((bottom, j) => slopeFaults(part, String(rows[i]?.[j]), slopeOf(entry, bottom), at));
  });
  return whole ? faults : [`its shape is not ${of.length} by ${wrt.length}`];
}

/** The entries of a matrix by rows; anything else is its one entry. */
const entriesOf = (node: MathNode): MathNode[] => (math.isArrayNode(node) ? node.items.flatMap(entriesOf) : [node]);

/** The inner function of a composition: the stated outer function of it is the whole function. */
function valueFaults({ line, drawn }: DrawnPart, { of, at, definitions = {} }: ClaimOf<'value'>): string[] {
  const { outer } = drawn.line.parameters;
  const point = valuesOf(at);
  const points = Object.keys(point).length > 0 ? [point] : pointsIn(line.variables);
  const [ours, theirs] = [entriesOf(read(line.answer)), entriesOf(writtenOut(of, definitions))];
  const own =
    ours.length === theirs.length
      ? ours.flatMap((entry, i) => differences(entry, theirs[i] as MathNode, points))
      : [`${ours.length} entries, not ${theirs.length}`];
  if (line.id !== 'inner' || outer === undefined) return own;
  const whole = writtenOut(outer, { u: line.answer });
  return [...own, ...differences(whole, read(line.definitions?.f ?? ''), points)];
}

const fraction = (text: string): Fraction => {
  const [top = '0', bottom = '1'] = text.split('/');
  return math.fraction(math.divide(math.fraction(top), math.fraction(bottom)) as Fraction);
};

function productFaults({ line }: DrawnPart, { factors }: ClaimOf<'product'>): string[] {
  const product = factors.map(fraction).reduce((a, b) => math.multiply(a, b) as Fraction);
  return math.equal(product, fraction(line.answer)) ? [] : [`the product is ${product}`];
}

function classifyFaults({ line }: DrawnPart, { value, as }: ClaimOf<'classify'>): string[] {
  const size = Math.abs(Number(fraction(value)));
  const word = size < 1 ? 'vanishing' : size > 1 ? 'exploding' : 'stable';
  return word === as && word === line.answer ? [] : [`${value} is ${word}`];
}

/** All that a problem defines, from the claims of its parts. */
function definitionsIn({ drawn }: DrawnPart, of: string): Texts {
  const known = standInDefinitions(drawn);
  if (known) return known;
  for (const { line } of partsOf(drawn)) if (line.definitions) return line.definitions;
  // A claim leaves out the definition it is about and the name it differentiates by.
  const claims = partsOf(drawn).flatMap(({ key: { claim } }) => (claim.op === 'derivative' ? [claim] : []));
  const others: Texts = Object.assign({}, ...claims.map(({ definitions }) => definitions));
  const about = claims.find(({ wrt, definitions = {} }) => wrt !== of && !(of in definitions));
  if (of in others) return others;
  if (about) return { ...others, [of]: about.of };
  throw new Error(`the graph of ${drawn.line.template} is stated nowhere`);
}

function namesIn(text: string): string[] {
  const symbols = math.parse(text).filter((node, path) => math.isSymbolNode(node) && path !== 'fn');
  return [...new Set(symbols.map(String))];
}

const allEdges = (definitions: Texts): Edge[] =>
  Object.entries(definitions).flatMap(([to, text]) => namesIn(text).map((from): Edge => [from, to]));

/** Every path, as the names from `from` to `to`. */
function pathsIn(edges: readonly Edge[], from: string, to: string): string[][] {
  if (from === to) return [[to]];
  return edges.flatMap(([a, b]) => (a === from ? pathsIn(edges, b, to).map((rest) => [from, ...rest]) : []));
}

const sorted = (texts: Iterable<string>): string => [...texts].sort().join(' ');
const arrowsOf = (path: readonly string[]): string[] => path.slice(1).map((to, i) => `${path[i]}>${to}`);

function graphFaults(part: DrawnPart, from: string, to: string, edges: readonly Edge[]): string[] {
  const stated = pathsIn(allEdges(definitionsIn(part, to)), from, to);
  const used = sorted(new Set(stated.flatMap(arrowsOf)));
  const given = [edges, ...(part.line.edges ? [part.line.edges] : [])].map((list) =>
    sorted(list.map((e) => e.join('>'))),
  );
  return given.filter((list) => list !== used).map((list) => `the graph is ${used}, not ${list}`);
}

function pathsFaults(part: DrawnPart, { from, to, edges }: ClaimOf<'paths'>): string[] {
  const count = pathsIn(edges, from, to).length;
  return [...graphFaults(part, from, to, edges), ...(String(count) === part.line.answer ? [] : [`${count} paths`])];
}

function chainFaults(part: DrawnPart, { of, wrt, edges }: ClaimOf<'chain'>): string[] {
  const products = part.line.answer.split(' + ').map(linksIn);
  const written = products.map((links) => [wrt, ...links.map((link) => link.of).reverse()].join('>'));
  const whole = products.every((links) => links.every((link, i) => link.wrt === (links[i + 1]?.of ?? wrt)));
  const stated = pathsIn(edges, wrt, of).map((path) => path.join('>'));
  const { [wrt]: _free, ...definitions } = definitionsIn(part, of);
  // A link's derivative holds fixed what its text holds fixed: all other names when immediate, the inputs only when total.
  const slopeAlong = ({ of: top, wrt: below, immediate }: Link): MathNode => {
    const { [below]: _cut, ...above } = definitions;
    const node = immediate ? read(definitions[top] ?? '') : writtenOut(definitions[top] ?? '', above);
    return writtenOut(String(slopeOf(node, below)), definitions);
  };
  const sum = products.map((links) => links.map((link) => `(${slopeAlong(link)})`).join('*')).join('+');
  const total = slopeOf(writtenOut(definitions[of] ?? '', definitions), wrt);
  const inputs = Object.fromEntries(namesIn(String(total)).map((name) => [name, 'real']));
  return [
    ...graphFaults(part, wrt, of, edges),
    ...(whole && sorted(written) === sorted(stated) ? [] : [`the paths are ${stated}; the products follow ${written}`]),
    ...differences(read(sum), total, pointsIn(inputs)),
  ];
}

const numbersAt = (at: Texts): Values =>
  Object.fromEntries(Object.entries(at).map(([name, text]) => [name, Number(read(text).evaluate())]));

/** The stated line touches the function at the point: the same height and the same slope there. */
function tangentFaults({ line }: DrawnPart, { of, wrt, at, step, definitions = {} }: ClaimOf<'tangent'>): string[] {
  const whole = writtenOut(of, definitions);
  const point = numbersAt(at);
  const height = Number(whole.evaluate({ ...point }));
  const slope = Number(slopeOf(whole, wrt).evaluate({ ...point }));
  const touching = math.parse(`${height}+(${slope})*(${wrt}-(${point[wrt]}))`);
  if (step === undefined) return differences(read(line.answer), touching, pointsIn({ [wrt]: 'real' }));
  const there = { ...point, [wrt]: (point[wrt] ?? 0) + Number(read(step).evaluate()) };
  return differences(read(line.answer), touching, [there]);
}

/** Every name moves in a straight line at its rate: the whole moves at the answer, or the wanted one must make up the total. */
function rateFaults({ line }: DrawnPart, { of, at, rates, wanted, total = '0' }: ClaimOf<'rate'>): string[] {
  const speedAt = (moving: Texts) => {
    const ways = Object.keys(at).map((name) => [name, `(${at[name]})+(${moving[name] ?? '0'})*instant`]);
    return slopeOf(writtenOut(of, Object.fromEntries(ways)), 'instant');
  };
  const due = wanted ? math.parse(`((${total})-(${speedAt(rates)}))/(${speedAt({ [wanted]: '1' })})`) : speedAt(rates);
  return differences(read(line.answer), due, [{ instant: 0 }]);
}

const CHECKS: { readonly [Op in Claim['op']]: (part: DrawnPart, claim: ClaimOf<Op>) => readonly string[] } = {
  derivative: derivativeFaults,
  'second-derivative': secondFaults,
  implicit: implicitFaults,
  jacobian: jacobianFaults,
  value: valueFaults,
  tangent: tangentFaults,
  rate: rateFaults,
  product: productFaults,
  chain: chainFaults,
  paths: pathsFaults,
  classify: classifyFaults,
  gradient: ({ line }, claim) => gradientFaults(line.answer, claim, line.variables),
  // An order is a;b;c, a match is left=right;left=right: every word of either is offered.
  none: ({ line }) =>
    line.answer.split(/[;=]/).every((word) => line.choices?.includes(word))
      ? []
      : ['its answer is not one of the choices'],
};

describe.each(TEMPLATES.map((document) => [document.id, document] as const))('%s over ten seeds', (_, document) => {
  it('has answers that are what it claims', () => {
    const check = (part: DrawnPart, claim: Claim) =>
      (CHECKS[claim.op] as (part: DrawnPart, claim: Claim) => readonly string[])(part, claim);
    expect(faultsByPart(document, (part) => check(part, part.key.claim))).toEqual([]);
    // What `generate` prints is in the words of the contract, and true as well.
    const words = ['derivative', 'value', 'product', 'chain', 'paths', 'gradient', 'classify', 'none'];
    const printed = faultsByPart(document, (part) =>
      words.includes(part.line.claim.op) ? check(part, part.line.claim) : [`the claim ${part.line.claim.op}`],
    );
    expect(printed).toEqual([]);
  });
});
