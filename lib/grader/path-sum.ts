// A sum over paths: each term a product of named derivative factors, matched with the reference's terms one by one.
import type { Expression } from '../math/expression';
import { printAscii } from '../math/print-ascii';
import { add, isZero, negate, type Rational, subtract, ZERO } from '../math/rational';
import { type Chain, memberLinks, reduceProduct } from './chain';
import { type DerivativeProduct, memberText, readProducts } from './derivative-product';
import { invalid, type Judge, refuse } from './judge';
import { sameTotal } from './path-total';
import { readAnswer } from './read-answer';
import { type ChainTarget, readChain } from './read-chain';
import type { AnswerTarget } from './request';
import { termsOf } from './skeleton';
import { sumReason } from './sum-reason';
import type { Comparison, MemberVerdict } from './verdict';

/** Terms by their reduced product, each with how often it is counted. */
type Ledger = Map<string, { count: Rational; readonly text: string }>;

/** A judge for sums of derivative products; undefined when the reference is a sum of something else. */
export function judgePathSum(target: AnswerTarget): Judge | undefined {
  // With a variable called d, dx/dy is a quotient of products, unless a graph says otherwise.
  if (!target.edges && Object.hasOwn(target.variables, 'd')) return undefined;
  const read = readChain(target);
  if (!read.ok) return read.error.code === 'bad-request.circle' ? refuse(read.error) : undefined;
  const { chain, reference, scope } = read.value;
  const due = ledgerOf(chain, reference);
  if (!due?.size) return refuse({ code: 'bad-reference.factors' });
  return (student) => {
    const answer = readAnswer(student, scope);
    if (!answer.ok) return answer.error;
    const { expression, interpreted, notices } = answer.value;
    const terms = readProducts(expression);
    if (!terms.ok) return invalid(terms.error, { position: 0, interpreted });
    return { ...comparePaths(read.value, due, expression, terms.value), interpreted, notices };
  };
}

/** Collects terms; undefined when one is no product of the chain. */
function ledgerOf(chain: Chain, terms: readonly DerivativeProduct[]): Ledger | undefined {
  const ledger: Ledger = new Map();
  for (const term of terms) {
    const reduced = reduceProduct(chain, term);
    if (!reduced) return undefined;
    const entry = ledger.get(reduced.key);
    const count = add(entry?.count ?? ZERO, reduced.coefficient);
    ledger.set(reduced.key, { count, text: entry?.text ?? termText(term) });
  }
  for (const [key, { count }] of ledger) if (isZero(count)) ledger.delete(key);
  return ledger;
}

const termText = (term: DerivativeProduct): string => term.members.map(memberText).join('*') || '1';

function comparePaths(
  { chain, reference }: ChainTarget,
  due: Ledger,
  expression: Expression,
  terms: readonly DerivativeProduct[],
): Comparison {
  const typed = ledgerOf(chain, terms);
  const members = judgeTerms(chain, expression, due);
  const same =
    typed && typed.size === due.size && [...due].every(([key, { count }]) => isSame(typed.get(key)?.count, count));
  if (same) return { verdict: 'equal', method: 'structure', members };
  const different = { verdict: 'different', method: 'structure', members } as const;
  if (typed && sameTotal(chain, terms, reference)) {
    return { ...different, method: 'form', code: 'form', reason: { code: 'form.terms' } };
  }
  return { ...different, reason: sumReason(members) };
}

const isSame = (a: Rational | undefined, b: Rational): boolean => a !== undefined && isZero(subtract(a, b));

/** Judges each term as it was typed, taking it out of what is due; what is still due is missing. */
function judgeTerms(chain: Chain, expression: Expression, due: Ledger): MemberVerdict[] {
  const open = new Map([...due].map(([key, { count }]) => [key, count]));
  const members = termsOf(expression).map((term): MemberVerdict => {
    const text = printAscii(term);
    const products = readProducts(term);
    const fault =
      products.ok && products.value.flatMap((p) => p.members).find((m) => typeof memberLinks(chain, m) === 'string');
    if (fault) {
      const { of, wrt } = fault.factor;
      return { text, verdict: 'wrong', reason: { code: `factors.${memberLinks(chain, fault)}`, params: { of, wrt } } };
    }
    const ledger = products.ok ? ledgerOf(chain, products.value) : undefined;
    if (!ledger?.size) return { text, verdict: 'extra' };
    if ([...ledger].every(([key, { count }]) => fits(count, open.get(key)))) {
      for (const [key, { count }] of ledger) open.set(key, subtract(open.get(key) ?? ZERO, count));
      return { text, verdict: 'right' };
    }
    if ([...ledger].every(([key, { count }]) => isSame(open.get(key), negate(count)))) {
      for (const key of ledger.keys()) open.delete(key);
      return { text, verdict: 'wrong', reason: { code: 'sum.sign-term' } };
    }
    return { text, verdict: [...ledger.keys()].every((key) => due.has(key)) ? 'repeated' : 'extra' };
  });
  for (const [key, count] of open) {
    if (!isZero(count)) members.push({ text: due.get(key)?.text ?? '', verdict: 'missing' });
  }
  return members;
}

/** Whether a count can be taken out of what is open: same sign, not more. */
const fits = (count: Rational, open: Rational | undefined): boolean => {
  if (!open || isZero(open) || count.n > 0n !== open.n > 0n) return false;
  const left = subtract(open, count);
  return isZero(left) || left.n > 0n === open.n > 0n;
};
