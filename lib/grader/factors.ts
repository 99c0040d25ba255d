// A product of named derivative factors, in any grouping that telescopes soundly.
import { equals, isZero, ONE } from '../math/rational';
import type { Message } from '../result';
import { type Chain, memberLinks, type ReducedProduct, reduceProduct } from './chain';
import { type DerivativeProduct, readProducts } from './derivative-product';
import { invalid, type JudgeMaker, refuse } from './judge';
import { judgeMembers } from './judge-members';
import { nameMembers } from './name-members';
import { readAnswer } from './read-answer';
import { readChain } from './read-chain';
import type { Comparison, MemberVerdict } from './verdict';

/** Judges a product of derivative factors: equal when both telescope to the same links. */
export const judgeFactors: JudgeMaker = (target) => {
  const read = readChain(target);
  if (!read.ok) return refuse(read.error);
  const { chain, reference, scope } = read.value;
  const [product, second] = reference;
  const right = product && !second ? reduceProduct(chain, product) : undefined;
  if (!product || !right) return refuse({ code: 'bad-reference.factors' });
  return (student) => {
    const answer = readAnswer(student, scope);
    if (!answer.ok) return answer.error;
    const { interpreted, notices } = answer.value;
    const terms = readProducts(answer.value.expression);
    if (!terms.ok) return invalid(terms.error, { position: 0, interpreted });
    return { ...judgeProduct(chain, terms.value, right, target.form === 'product'), interpreted, notices };
  };
};

/** Compares what was typed, as terms of a sum, with the one right product. */
function judgeProduct(
  chain: Chain,
  terms: readonly DerivativeProduct[],
  right: ReducedProduct,
  asked: boolean,
): Comparison {
  const different = { verdict: 'different', method: 'structure' } as const;
  const typed = terms.find((t) => !isZero(t.coefficient));
  if (!typed) return { ...different, reason: { code: 'factors.zero' } };
  if (terms.filter((t) => !isZero(t.coefficient)).length > 1) {
    return { ...different, reason: { code: 'factors.one-product' } };
  }
  const reduced = reduceProduct(chain, typed);
  const members = judgeMembers(chain, typed, right);
  if (reduced?.key !== right.key) return { ...different, members, reason: reasonFor(members) };
  if (!equals(reduced.coefficient, right.coefficient)) {
    return { ...different, members, reason: { code: 'factors.coefficient' } };
  }
  if (asked && restates(chain, typed, right)) {
    return { ...different, method: 'form', code: 'form', reason: { code: 'form.restated' } };
  }
  return { verdict: 'equal', method: 'structure', members };
}

/** One factor standing for a product of several says nothing but the question. */
function restates(chain: Chain, typed: DerivativeProduct, right: ReducedProduct): boolean {
  const real = typed.members.filter((m) => memberLinks(chain, m).length > 0);
  return real.length === 1 && right.scalars.size + right.matrices.length > 1 && equals(right.coefficient, ONE);
}

function reasonFor(members: readonly MemberVerdict[]): Message {
  const reasoned = members.find((m) => m.verdict === 'wrong' && m.reason)?.reason;
  if (reasoned) return reasoned;
  const strays = nameMembers(members, 'wrong', 'extra');
  if (strays) return { code: 'factors.stray', params: { factors: strays } };
  const repeated = nameMembers(members, 'repeated');
  if (repeated) return { code: 'factors.repeated', params: { factors: repeated } };
  const missing = nameMembers(members, 'missing');
  if (missing) return { code: 'factors.missing', params: { factors: missing } };
  return { code: 'factors.order' };
}
