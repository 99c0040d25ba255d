// What a learner can check of a right answer: what both sides multiply out to, or a point and the value that both have there.
import { rangeOf } from '../math/equivalence/points';
import { evaluate } from '../math/evaluate';
import { expand } from '../math/expand';
import { type Domain, type Expression, type Scope, substitute } from '../math/expression';
import { freeNames } from '../math/free-names';
import { printTex } from '../math/print-tex';
import type { Message } from '../result';
import { canonicalKey } from './canonical-key';
import { expandAll } from './expand-definitions';
import { brief, pointText } from './explain';
import { readAnswer, readReference } from './read-answer';
import type { AnswerTarget } from './request';
import { readNames } from './scope';

const MAX_TERMS = 5;
const MAX_TEX = 70;
/** Coordinates that a person would put in. */
const PLAIN = [2, 3, 5, 1, 4, 0.5, 0.25, -2, -0.5] as const;
const SAME = 1e-9;

/** For an answer that is known to be equal; undefined when there is nothing short to show. */
export function commonGround(target: AnswerTarget, student: string): Message | undefined {
  const names = readNames(target, 'expression');
  if (!names.ok) return undefined;
  const { scope, reading } = names.value;
  const [answer, reference] = [readAnswer(student, reading), readReference(target.reference, reading)];
  if (!answer.ok || !reference.ok || scope.shapes.size > 0) return undefined;
  const definitions = expandAll(scope.definitions);
  const sides = [answer.value.expression, reference.value].map((e) => substitute(e, definitions));
  const [own, due] = sides as [Expression, Expression];
  return commonForm(own, due) ?? commonValue(own, due, scope);
}

function commonForm(own: Expression, due: Expression): Message | undefined {
  const [mine, right] = [expand(own, canonicalKey), expand(due, canonicalKey)];
  if (!mine || !right || mine.key !== right.key || mine.terms > MAX_TERMS) return undefined;
  const form = printTex(mine.expression);
  return form.length > MAX_TEX ? undefined : { code: 'evidence.common-form', params: { form: `$${form}$` } };
}

function commonValue(own: Expression, due: Expression, { variables }: Scope): Message | undefined {
  const names = [...new Set([...freeNames(own), ...freeNames(due)])];
  for (const shift of PLAIN.keys()) {
    const at = new Map<string, number>();
    for (const [i, name] of names.entries()) {
      const domain = variables.get(name);
      const fits = PLAIN.filter((x) => domain && isInside(domain, x));
      const x = fits[(i + shift) % fits.length];
      if (x === undefined) return undefined;
      at.set(name, x);
    }
    const [mine, right] = [evaluate(own, at), evaluate(due, at)];
    const size = Math.abs(right);
    if (!(size > 1e-3 && size < 1e6 && Math.abs(mine - right) <= SAME * size)) continue;
    const [value = ''] = brief(`${right}`);
    const coordinates = Object.fromEntries([...at].map(([name, x]) => [name, `${x}`]));
    return names.length ? { code: 'evidence.common-value', params: { at: pointText(coordinates), value } } : undefined;
  }
  return undefined;
}

function isInside(domain: Domain, x: number): boolean {
  const [from, to] = rangeOf(domain);
  return from < x && x < to && (domain.type !== 'integer' || Number.isInteger(x));
}
