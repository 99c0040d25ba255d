// A claim in the words that other programs know: what has no word of its own there becomes a formula to evaluate or to differentiate.
import { differentiate } from '../math/differentiate';
import { readDomain } from '../math/domain';
import { binary, type Domain, type Expression, neg, number, substitute, variable } from '../math/expression';
import { type ParseScope, parse } from '../math/parse';
import { printPlain } from '../math/print-plain';
import { simplify } from '../math/simplify';
import type { Claim, KeyPart } from './key';

type Texts = Readonly<Record<string, string>>;
/** Claims with a word in the contract of `generate`. */
export type ContractClaim = Exclude<Claim, { op: 'second-derivative' | 'implicit' | 'jacobian' | 'tangent' | 'rate' }>;

const mul = (a: Expression, b: Expression) => binary('mul', a, b);
const slope = (e: Expression, wrt: string) => simplify(differentiate(e, wrt));

/** Reads formulas in whatever names stand in them; definitions are put in, last first. */
function reader({ variables }: KeyPart, texts: readonly string[], definitions: Texts) {
  const words = [...texts, ...Object.values(definitions)].join(' ').match(/[A-Za-z]\w*/g) ?? [];
  const domainOf = (name: string): Domain => {
    const domain = readDomain(variables[name] ?? 'real');
    return domain.ok ? domain.value : { type: 'real' };
  };
  const scope: ParseScope = {
    variables: new Map(words.filter((word) => !isKnown(word)).map((name) => [name, domainOf(name)])),
    definitions: new Set(),
    shapes: new Map(),
    mode: 'expression',
  };
  const read = (text: string): Expression => {
    const parsed = parse(text, scope);
    if (!parsed.ok) throw new Error(`a claim cannot be read: ${text}`);
    return parsed.value.expression;
  };
  const all = new Map<string, Expression>();
  for (const [name, text] of Object.entries(definitions)) all.set(name, substitute(read(text), all));
  return (text: string) => substitute(read(text), all);
}

const NO_NAMES: ParseScope = { variables: new Map(), definitions: new Set(), shapes: new Map(), mode: 'expression' };
/** Functions and constants of the grammar. */
const isKnown = (word: string): boolean => parse(`${word}(1)`, NO_NAMES).ok;

const valueClaim = (e: Expression, at: Texts = {}): ContractClaim => ({ op: 'value', of: printPlain(e), at });

/** The claim of a part as `generate` prints it: the same answer, by `derivative` or `value` of a formula worked out so far. */
export function contractClaim(part: KeyPart): ContractClaim {
  const { claim } = part;
  switch (claim.op) {
    case 'second-derivative': {
      const read = reader(part, [claim.of, claim.wrt], claim.definitions ?? {});
      return { op: 'derivative', of: printPlain(slope(read(claim.of), claim.wrt)), wrt: claim.wrt };
    }
    case 'implicit': {
      const curve = reader(part, [claim.of, claim.wrt, claim.dependent], {})(claim.of);
      return valueClaim(neg(binary('div', slope(curve, claim.wrt), slope(curve, claim.dependent))));
    }
    case 'jacobian': {
      const read = reader(part, [...claim.of, ...claim.wrt], claim.definitions);
      const rows = claim.of.map((of) => claim.wrt.map((wrt) => slope(read(of), wrt)));
      return valueClaim({ op: 'matrix', rows }, claim.at);
    }
    case 'tangent': {
      const { of, wrt, at, step } = claim;
      const read = reader(part, [of, wrt, ...Object.values(at), step ?? ''], claim.definitions ?? {});
      const values = new Map(Object.entries(at).map(([name, text]) => [name, read(text)]));
      const distance = step === undefined ? binary('sub', variable(wrt), values.get(wrt) ?? number(0)) : read(step);
      const [height, rise] = [read(of), slope(read(of), wrt)].map((e) => substitute(e, values));
      return valueClaim(binary('add', height as Expression, mul(rise as Expression, distance)));
    }
    case 'rate': {
      const { of, at, rates, wanted, total = '0' } = claim;
      const read = reader(part, [of, ...Object.keys(at), ...Object.values(rates), total], {});
      const whole = read(of);
      const sum = Object.entries(rates)
        .map(([name, rate]) => mul(slope(whole, name), read(rate)))
        .reduce((a, b) => binary('add', a, b), number(0));
      if (wanted === undefined) return valueClaim(sum, at);
      return valueClaim(binary('div', binary('sub', read(total), sum), slope(whole, wanted)), at);
    }
    default:
      return claim;
  }
}
