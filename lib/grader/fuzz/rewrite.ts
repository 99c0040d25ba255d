// Rewrites an expression by random identities at random places: the value stays the same.
import type { Random } from '../../math/equivalence/random';
import type { Expression } from '../../math/expression';
import { literalValue } from '../../math/literal';
import { parse } from '../../math/parse';
import type { Generator } from './generate';
import { IDENTITIES } from './identities';
import { isKind, type Kind } from './kinds';
import { fill, lettersOf, match } from './pattern';
import { changeAt, sizeOf } from './places';
import { readingOf } from './setting';

interface Rule {
  readonly name: string;
  readonly from: Expression;
  readonly to: Expression;
  readonly kinds: Readonly<Record<string, Kind>>;
  /** Applies to every expression: taken seldom, or nothing else would be. */
  readonly anywhere: boolean;
  readonly integer: boolean;
}

const READING = readingOf({ a: 'real', b: 'real', c: 'real', d: 'real', n: 'integer' });

function read(text: string): Expression {
  const parsed = parse(text, READING);
  if (!parsed.ok) throw new Error(`an identity that cannot be read: ${text}`);
  return parsed.value.expression;
}

export const RULES: readonly Rule[] = IDENTITIES.flatMap(([name, left, right, kinds = {}]) => {
  const [l, r] = [read(left), read(right)];
  const rule = (title: string, from: Expression, to: Expression): Rule => ({
    name: title,
    from,
    to,
    kinds,
    anywhere: from.op === 'variable',
    integer: lettersOf(to).has('n') || lettersOf(from).has('n'),
  });
  return [rule(name, l, r), rule(`${name}, backwards`, r, l)];
});

const MAX_SIZE = 70;
const TRIES = 400;

/** The node rewritten by the rule; undefined where the rule does not apply. */
function apply(rule: Rule, node: Expression, generator: Generator, random: Random): Expression | undefined {
  // Numbers are dressed up seldom: people do not write cbrt(3)^3.
  if (rule.anywhere && literalValue(node) && random.below(8) !== 0) return undefined;
  if (rule.integer && generator.setting.n !== 'integer') return undefined;
  const binding = new Map<string, Expression>();
  if (!match(rule.from, node, binding)) return undefined;
  for (const letter of lettersOf(rule.to)) {
    if (letter !== 'n' && !binding.has(letter)) binding.set(letter, generator.of(rule.kinds[letter] ?? 'real', 1));
  }
  for (const [letter, kind] of Object.entries(rule.kinds)) {
    const bound = binding.get(letter);
    if (bound && !isKind(bound, kind, generator.setting)) return undefined;
  }
  return fill(rule.to, binding);
}

/** The expression after up to `steps` rewrites, and their names. */
export function rewrite(
  e: Expression,
  steps: number,
  random: Random,
  generator: Generator,
): { readonly expression: Expression; readonly names: readonly string[] } {
  let expression = e;
  const names: string[] = [];
  for (let tries = 0; tries < TRIES && names.length < steps; tries++) {
    const rule = RULES[random.below(RULES.length)] as Rule;
    if (rule.anywhere && random.below(4) !== 0) continue;
    const index = random.below(sizeOf(expression));
    let changed = false;
    const next = changeAt(expression, index, (node) => {
      const made = apply(rule, node, generator, random);
      changed = made !== undefined;
      return made ?? node;
    });
    if (!changed || sizeOf(next) > MAX_SIZE) continue;
    expression = next;
    names.push(rule.name);
  }
  return { expression, names };
}
