// Judges the factors of a wrong product one by one, each given the ones before it.
import type { Message } from '../result';
import { type Chain, memberLinks, type ReducedProduct } from './chain';
import { type DerivativeProduct, type Member, memberText } from './derivative-product';
import { type Link, linkName } from './link';
import type { MemberVerdict } from './verdict';

/** Links with their exponents, matrices and numbers alike: what a product is made of, in any order. */
class Stock {
  private readonly left = new Map<string, { exponent: number; readonly text: string }>();

  constructor(reduced: ReducedProduct) {
    for (const link of reduced.links) {
      const name = linkName(link);
      const exponent = (this.left.get(name)?.exponent ?? 0) + link.exponent;
      this.left.set(name, { exponent, text: link.text });
    }
  }

  /** Takes all the links out when all are there. */
  take(links: readonly Link[]): boolean {
    const entries = links.map((link) => this.left.get(linkName(link)));
    const there = links.every((link, i) => (entries[i]?.exponent ?? 0) * link.exponent > 0);
    if (there) {
      links.forEach((link, i) => {
        const entry = entries[i];
        if (entry) entry.exponent -= link.exponent;
      });
    }
    return there;
  }

  rest(): readonly string[] {
    return [...this.left.values()].flatMap(({ exponent: k, text }) => (k > 0 ? [text] : k < 0 ? [`1/(${text})`] : []));
  }
}

/**
 * Each typed member with its verdict, then the links that are missing. A member after a wrong one is right when it goes on
 * from where the wrong one ends (follow-through).
 */
export function judgeMembers(
  chain: Chain,
  typed: DerivativeProduct,
  reference: ReducedProduct,
): readonly MemberVerdict[] {
  const stock = new Stock(reference);
  const all = typed.members.map((m) => memberLinks(chain, m));
  const taken = all.map((links) => typeof links !== 'string' && stock.take(links));
  const whole = new Stock(reference);
  const verdicts: MemberVerdict[] = [];
  typed.members.forEach((member, i) => {
    const links = all[i] as Link[] | string;
    const text = memberText(member);
    if (taken[i]) verdicts.push({ text, verdict: 'right' });
    else if (typeof links === 'string') verdicts.push({ text, verdict: 'wrong', reason: faultOf(links, member) });
    else if (new Stock(reference).take(links)) verdicts.push({ text, verdict: 'repeated' });
    else verdicts.push(judgeStray(typed, i, verdicts, whole, links));
  });
  for (const text of stock.rest()) verdicts.push({ text, verdict: 'missing' });
  return verdicts;
}

const faultOf = (code: string, { factor }: Member): Message => ({
  code: `factors.${code}`,
  params: { of: factor.of, wrt: factor.wrt },
});

/** A factor that exists in the graph but is not one of the reference's. */
function judgeStray(
  typed: DerivativeProduct,
  index: number,
  before: readonly MemberVerdict[],
  reference: Stock,
  links: readonly Link[],
): MemberVerdict {
  const member = typed.members[index] as Member;
  const text = memberText(member);
  const previous = typed.members[index - 1];
  const follows = previous && before[index - 1]?.verdict !== 'right' && previous.factor.wrt === member.factor.of;
  if (follows) return { text, verdict: 'right', reason: { code: 'factors.follows', params: { previous: index } } };
  if (links.some((link) => !link.direct)) {
    const { of, wrt } = member.factor;
    return { text, verdict: 'wrong', reason: { code: 'factors.other-paths', params: { of, wrt } } };
  }
  return { text, verdict: links.some((link) => reference.take([link])) ? 'wrong' : 'extra' };
}
