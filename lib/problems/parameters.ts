// A document's parameters, read: what each may be, as exact numbers and trees.
import { children, type Domain, type Expression } from '../math/expression';
import type { ParseScope } from '../math/parse';
import { printPlain } from '../math/print-plain';
import { add, compare, fromDecimal, negate, type Rational, rational } from '../math/rational';
import { simplify } from '../math/simplify';
import { err, type Message, ok, type Result } from '../result';
import { type Binding, type Bindings, bind } from './binding';
import { exactNumber } from './exact-number';
import { fault, parameterScope, readFormula, rememberScope, scopeWith } from './formula';
import { createOwnedMemo } from './memo';
import type { TemplateDocument, TemplateParameter, TemplateShape } from './template';
import { tidy } from './tidy';

const MOST_VALUES = 10_000;
const REAL: Domain = { type: 'real' };

export type ReadParameter = { readonly name: string } & (
  | { readonly type: 'number'; readonly values: readonly Rational[] }
  | {
      readonly type: 'choice';
      readonly argument: string | undefined;
      readonly options: readonly ReadOption[];
    }
  | { readonly type: 'computed'; readonly e: Expression }
  | {
      readonly type: 'matrix';
      readonly shape: TemplateShape;
      readonly values: readonly Rational[];
      readonly oneHot: boolean;
    }
);

export interface ReadOption {
  readonly id: string;
  readonly e: Expression;
  /** Its text in every instance; undefined where that depends on other parameters. */
  readonly text: string | undefined;
}

/** `3`, `-3/4`, `0.5`: the schema lets nothing else through. */
export function readRational(text: string): Rational {
  const negative = text.startsWith('-');
  const [top = '0', bottom] = (negative ? text.slice(1) : text).split('/');
  const value = bottom ? rational(BigInt(top), BigInt(bottom)) : (fromDecimal(top) ?? rational(0));
  return negative ? negate(value) : value;
}

function valuesOf(parameter: Extract<TemplateParameter, { type: 'integer' | 'rational' | 'matrix' }>, place: string) {
  const [from, to, step] =
    parameter.type === 'rational'
      ? [readRational(parameter.from), readRational(parameter.to), readRational(parameter.step)]
      : [rational(parameter.from), rational(parameter.to), rational(1)];
  if (step.n <= 0n) return err(fault('step', place, { step: parameter.type === 'rational' ? parameter.step : '1' }));
  const barred = (parameter.not ?? []).map((v) => readRational(String(v)));
  const values: Rational[] = [];
  for (let v = from; compare(v, to) <= 0; v = add(v, step)) {
    if (!barred.some((b) => compare(b, v) === 0)) values.push(v);
    if (values.length > MOST_VALUES) return err(fault('too-many-values', place, { most: MOST_VALUES }));
  }
  return values.length > 0 ? ok(values) : err(fault('empty-range', place, { name: parameter.name }));
}

/** The scope of an option: all parameters, the problem's names (definitions too), and the option's own argument. */
export const optionScope = (document: TemplateDocument, argument: string | undefined): ParseScope =>
  rememberScope(document, `option ${argument ?? ''}`, () => {
    const stated = [...document.variables, ...document.definitions];
    const names = stated.map((entry): [string, Domain] => [entry.name, REAL]);
    return scopeWith(document, argument === undefined ? names : [...names, [argument, REAL]]);
  });

/** Whether one of the names stands in the formula, as a value or as a function. */
export const usesAny = (e: Expression, names: ReadonlySet<string>): boolean =>
  ((e.op === 'variable' || e.op === 'apply') && names.has(e.name)) ||
  children(e).some((child) => usesAny(child, names));

const rememberParameters = createOwnedMemo<TemplateDocument, Result<readonly ReadParameter[]>>(1);

/** Every parameter of the document, read once, or which one cannot be read and why. */
export const readParameters = (document: TemplateDocument): Result<readonly ReadParameter[]> =>
  rememberParameters(document, '', () => readAll(document));

function readAll(document: TemplateDocument): Result<readonly ReadParameter[]> {
  const names = document.parameters.map(({ name }) => name);
  const read: ReadParameter[] = [];
  for (const [i, parameter] of document.parameters.entries()) {
    const place = `parameters[${i}]`;
    const { name } = parameter;
    if (names.indexOf(name) !== i) return err(fault('name-taken', `${place}.name`, { name }));
    const one = readParameter(document, parameter, place);
    if (!one.ok) return one;
    read.push(one.value);
  }
  return ok(read);
}

function readParameter(document: TemplateDocument, parameter: TemplateParameter, place: string): Result<ReadParameter> {
  const { name } = parameter;
  if (parameter.type === 'choice') {
    const scope = optionScope(document, parameter.argument);
    const names = new Set(document.parameters.map((other) => other.name));
    const options: ReadOption[] = [];
    for (const [j, { id, is }] of parameter.options.entries()) {
      const e = readFormula(is, scope, `${place}.options[${j}].is`);
      if (!e.ok) return e;
      const text = usesAny(e.value, names) ? undefined : printPlain(settle(e.value));
      options.push({ id, e: e.value, text });
    }
    return ok({ name, type: 'choice', argument: parameter.argument, options });
  }
  if (parameter.type === 'computed') {
    const e = readFormula(parameter.is, parameterScope(document), `${place}.is`);
    return e.ok ? ok({ name, type: 'computed', e: e.value }) : e;
  }
  const values = valuesOf(parameter, place);
  if (!values.ok) return values;
  return ok(
    parameter.type === 'matrix'
      ? { name, type: 'matrix', shape: parameter.shape, values: values.value, oneHot: parameter.oneHot ?? false }
      : { name, type: 'number', values: values.value },
  );
}

/** A formula without names becomes its number; one with names keeps the form its author gave it. */
export function settle(e: Expression): Expression {
  const value = exactNumber(e, () => undefined);
  if (value) return { op: 'number', value };
  const simple = simplify(e);
  return simple.op === 'number' ? simple : tidy(e);
}

/** The same with the parameters before it put in. */
export function settleWith(e: Expression, bindings: Bindings): Expression {
  const value = exactNumber(e, (name) => bindings.get(name)?.body);
  return value ? { op: 'number', value } : settle(bind(e, bindings));
}

/** What an option is written as where the other parameters are these. */
export const textOfOption = ({ e, text }: ReadOption, bindings: Bindings): string =>
  text ?? printPlain(settleWith(e, bindings));

/** The ids of the options that the bindings hold; an option is known by its formula. */
export function readOptions(document: TemplateDocument, bindings: Bindings): Result<ReadonlyMap<string, string>> {
  const read = readParameters(document);
  if (!read.ok) return read;
  const options = new Map<string, string>();
  for (const parameter of read.value) {
    const body = bindings.get(parameter.name)?.body;
    if (parameter.type !== 'choice' || !body) continue;
    const text = printPlain(body);
    const found = parameter.options.find((option) => textOfOption(option, bindings) === text);
    if (found) options.set(parameter.name, found.id);
  }
  return ok(options);
}

const PLAIN_NUMBER = /^-?\d+(\.\d+|\/[1-9]\d*)?$/;

const WHOLE_MATRIX = /^\[\[-?\d+(,-?\d+)*\](,\[-?\d+(,-?\d+)*\])*\]$/;

/** A matrix of whole numbers, as draws write it; undefined for other texts. */
function wholeMatrix(text: string): Expression | undefined {
  if (!WHOLE_MATRIX.test(text)) return undefined;
  const rows = text
    .slice(2, -2)
    .split('],[')
    .map((row) => row.split(',').map((entry): Expression => ({ op: 'number', value: readRational(entry) })));
  return rows.every(({ length }) => length === rows[0]?.length) ? { op: 'matrix', rows } : undefined;
}

/** Formulas come back with other seeds. */
const MOST_TEXTS = 500;
const rememberText = createOwnedMemo<TemplateDocument, Result<Expression>>(MOST_TEXTS);

/** What a parameter's text stands for. */
function readValue(document: TemplateDocument, text: string, argument: string | undefined, place: string) {
  if (PLAIN_NUMBER.test(text)) return ok<Expression>({ op: 'number', value: readRational(text) });
  const matrix = wholeMatrix(text);
  if (matrix) return ok(matrix);
  return rememberText(document, `${place} ${text}`, () => {
    const e = readFormula(text, optionScope(document, argument), place);
    return e.ok ? ok(settle(e.value)) : e;
  });
}

/** Parameters' texts (of an instance, or pinned) as what they stand for. */
export function readBindings(
  document: TemplateDocument,
  texts: Readonly<Record<string, string>>,
): Result<Bindings, Message> {
  const bindings = new Map<string, Binding>();
  for (const parameter of document.parameters) {
    const argument = parameter.type === 'choice' ? parameter.argument : undefined;
    const text = texts[parameter.name];
    const place = `parameters.${parameter.name}`;
    if (text === undefined) return err(fault('parameter-missing', place, { name: parameter.name }));
    const e = readValue(document, text, argument, place);
    if (!e.ok) return e;
    bindings.set(parameter.name, { body: e.value, ...(argument === undefined ? {} : { argument }) });
  }
  return ok(bindings);
}
