// The conditions a draw of parameters must meet.
import { evaluate } from '../math/evaluate';
import { type Expression, nodesOf } from '../math/expression';
import { isInteger, multiply, rational, toNumber } from '../math/rational';
import { simplify } from '../math/simplify';
import { err, ok, type Result } from '../result';
import { type Bindings, bind } from './binding';
import { exactNumber } from './exact-number';
import { fault, parameterScope, readFormula } from './formula';
import type { TemplateConstraint, TemplateDocument } from './template';

/** One condition on a draw. */
export interface Check {
  /** The parameters it is about: it can be asked as soon as these are drawn. */
  readonly needs: ReadonlySet<string>;
  /** True when the drawn parameters may be used; `options` holds the id of each choice. */
  readonly holds: (bindings: Bindings, options: ReadonlyMap<string, string>) => boolean;
}

type Sign = '<' | '<=' | '>' | '>=' | '=' | '!=';

const RELATION = /^(.+?)(<=|>=|!=|<|>|=)(.+)$/;

const COMPARE: Readonly<Record<Sign, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
  '!=': (a, b) => a < b || a > b,
};

const NOTHING: ReadonlyMap<string, number> = new Map();

function numberOf(e: Expression, bindings: Bindings): number {
  const exact = exactNumber(e, (name) => bindings.get(name)?.body);
  return exact ? toNumber(exact) : evaluate(simplify(bind(e, bindings)), NOTHING);
}

const namesIn = (e: Expression): string[] =>
  nodesOf(e).flatMap((node) => (node.op === 'variable' || node.op === 'apply' ? [node.name] : []));

function readRelation(document: TemplateDocument, text: string, place: string): Result<Check> {
  const [, left = '', sign = '=', right = ''] = RELATION.exec(text) ?? [];
  const scope = parameterScope(document);
  const a = readFormula(left, scope, place);
  if (!a.ok) return a;
  const b = readFormula(right, scope, place);
  if (!b.ok) return b;
  const compares = COMPARE[sign as Sign];
  return ok({
    needs: new Set([...namesIn(a.value), ...namesIn(b.value)]),
    holds: (bindings) => compares(numberOf(a.value, bindings), numberOf(b.value, bindings)),
  });
}

function readCheck(document: TemplateDocument, constraint: TemplateConstraint, place: string): Result<Check> {
  if (typeof constraint === 'string') return readRelation(document, constraint, place);
  if ('any' in constraint) {
    const checks: Check[] = [];
    for (const [i, text] of constraint.any.entries()) {
      const check = readRelation(document, text, `${place}.any[${i}]`);
      if (!check.ok) return check;
      checks.push(check.value);
    }
    return ok({
      needs: new Set(checks.flatMap(({ needs }) => [...needs])),
      holds: (bindings, options) => checks.some((check) => check.holds(bindings, options)),
    });
  }
  if ('decimals' in constraint) {
    const scale = rational(10n ** BigInt(constraint.places));
    return ok({
      needs: new Set(constraint.decimals),
      holds: (bindings) =>
        constraint.decimals.every((name) => {
          const body = bindings.get(name)?.body;
          return body?.op === 'number' && isInteger(multiply(body.value, scale));
        }),
    });
  }
  const { when = {}, only } = constraint;
  for (const [side, wanted] of Object.entries({ when, only })) {
    for (const [name, ids] of Object.entries(wanted)) {
      const parameter = document.parameters.find((p) => p.name === name);
      if (parameter?.type !== 'choice') return err(fault('not-a-choice', `${place}.${side}`, { name }));
      const missing = ids.find((id) => !parameter.options.some((option) => option.id === id));
      if (missing !== undefined)
        return err(fault('unknown-option', `${place}.${side}.${name}`, { name, option: missing }));
    }
  }
  const matches = (wanted: typeof when, options: ReadonlyMap<string, string>) =>
    Object.entries(wanted).every(([name, ids]) => ids.includes(options.get(name) ?? ''));
  return ok({
    needs: new Set([...Object.keys(when), ...Object.keys(only)]),
    holds: (_, options) => !matches(when, options) || matches(only, options),
  });
}

/** A document's conditions, and those of one of its levels. */
export function readConstraints(document: TemplateDocument, level?: number): Result<readonly Check[]> {
  const own = (document.constraints ?? []).map((constraint, i) => ({ constraint, place: `constraints[${i}]` }));
  const added = (level === undefined ? [] : (document.levels?.[level]?.constraints ?? [])).map((constraint, i) => ({
    constraint,
    place: `levels[${level}].constraints[${i}]`,
  }));
  const checks: Check[] = [];
  for (const { constraint, place } of [...own, ...added]) {
    const check = readCheck(document, constraint, place);
    if (!check.ok) return check;
    checks.push(check.value);
  }
  return ok(checks);
}
