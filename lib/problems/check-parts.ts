// Finds what a document's parts ask for that is not there: names, points, shapes, options. Each fault with its place.
import { edgesBetween } from '../derivation/graph';
import type { Message } from '../result';
import { drawParameters, readDrawPlan } from './draw';
import { fault, parameterScope, readFormula } from './formula';
import type { Statement } from './statement';
import { statementOf } from './statement-of';
import type { AnswerOperator, TemplateDocument, TemplateFigure } from './template';

/** Draws that are tried for a sample; where none meets the constraints, drawing will say so. */
const TRIES = 200;

/** Questions to one statement; each gives the faults it finds at a place. */
class Checker {
  constructor(
    private readonly statement: Statement,
    private readonly place: string,
  ) {}

  definition(name: string): Message[] {
    return this.statement.definitions.has(name) ? [] : [fault('unknown-definition', this.place, { name })];
  }

  quantity(name: string): Message[] {
    const known = this.statement.definitions.has(name) || this.statement.variables.some((v) => v.name === name);
    return known ? [] : [fault('unknown-quantity', this.place, { name })];
  }

  scalar(name: string): Message[] {
    return this.statement.shapes.has(name) ? [fault('not-scalar', this.place, { name })] : [];
  }

  matrix(name: string): Message[] {
    return this.statement.shapes.has(name) ? [] : [fault('not-matrix', this.place, { name })];
  }

  /** `of` is a definition that depends on the quantity `wrt`. */
  derivative(of: string, wrt: string): Message[] {
    const names = [...this.definition(of), ...this.quantity(wrt)];
    if (names.length > 0) return names;
    const reached = of !== wrt && edgesBetween(this.statement.graph.edges, wrt, of).length > 0;
    return reached ? [] : [fault('no-path', this.place, { of, wrt })];
  }

  /** Every variable that `of` depends on has a value at the point. */
  point(of: string): Message[] {
    return this.statement.variables
      .filter(({ name, at }) => at === undefined && edgesBetween(this.statement.graph.edges, name, of).length > 0)
      .map(({ name }) => fault('no-point', this.place, { name }));
  }

  ids(ids: readonly string[]): Message[] {
    return ids.filter((id, i) => ids.indexOf(id) < i).map((id) => fault('repeated-id', this.place, { id }));
  }
}

function operatorFaults(document: TemplateDocument, check: Checker, place: string, answer: AnswerOperator): Message[] {
  const formulas = (texts: readonly string[]) =>
    texts.flatMap((text) => {
      const read = readFormula(text, parameterScope(document), place);
      return read.ok ? [] : [read.error];
    });
  switch (answer.op) {
    case 'derivative':
    case 'immediate': {
      const faults = [
        ...check.derivative(answer.of, answer.wrt),
        ...[answer.of, answer.wrt].flatMap((n) => check.scalar(n)),
      ];
      return faults.length === 0 && answer.atPoint ? check.point(answer.of) : faults;
    }
    case 'second-derivative':
      return [...check.derivative(answer.of, answer.wrt), ...[answer.of, answer.wrt].flatMap((n) => check.scalar(n))];
    case 'chain':
    case 'path-sum':
      return check.derivative(answer.of, answer.wrt);
    case 'paths':
      return check.derivative(answer.to, answer.from);
    case 'tangent':
    case 'inverse-slope': {
      const faults = [...check.derivative(answer.of, answer.wrt), ...check.point(answer.of)];
      return answer.op === 'tangent' && answer.step ? [...faults, ...formulas([answer.step])] : faults;
    }
    case 'rate':
      return [
        ...answer.rates.flatMap(({ name }) => check.derivative(answer.of, name)),
        ...formulas(answer.rates.flatMap(({ at, is = '0' }) => [at, is])),
        ...formulas([answer.total ?? '0']),
      ];
    case 'number':
      return [
        ...formulas([answer.is, ...answer.slips.map(({ is }) => is)]),
        ...check.ids(answer.slips.map(({ id }) => id)),
      ];
    case 'implicit':
      return [answer.wrt, answer.dependent].flatMap((name) => check.derivative(answer.of, name));
    case 'gradient': {
      const faults = [
        ...check.derivative(answer.of, answer.wrt),
        ...check.scalar(answer.of),
        ...check.matrix(answer.wrt),
      ];
      return faults.length === 0 && answer.atPoint ? check.point(answer.of) : faults;
    }
    case 'jacobian': {
      const names = [
        ...answer.of.flatMap((of) => check.definition(of)),
        ...answer.wrt.flatMap((wrt) => check.quantity(wrt)),
      ];
      return names.length === 0 && answer.atPoint ? answer.of.flatMap((of) => check.point(of)) : names;
    }
    case 'shape':
      return [...check.quantity(answer.wrt), ...check.matrix(answer.wrt)];
    case 'value': {
      const faults = check.definition(answer.of);
      return faults.length === 0 && answer.atPoint ? check.point(answer.of) : faults;
    }
    case 'inner':
      return [answer.of, answer.inner].flatMap((name) => check.definition(name));
    case 'product':
      return formulas(answer.factors);
    case 'missing-factor':
      return formulas([answer.product, ...answer.factors]);
    case 'classify':
      return formulas([answer.value]);
    case 'choice': {
      const ids = answer.options.map(({ id }) => id);
      return [
        ...(ids.includes(answer.right) ? [] : [fault('right-option', place, { option: answer.right })]),
        ...check.ids(ids),
      ];
    }
    case 'order':
      return check.ids(answer.steps.map(({ id }) => id));
    case 'match':
      return [
        ...check.ids(answer.pairs.map(({ left }) => left)),
        ...check.ids([...answer.pairs.map(({ right }) => right), ...(answer.decoys ?? []).map(({ id }) => id)]),
      ];
  }
}

function figureFaults(check: Checker, figure: TemplateFigure): Message[] {
  switch (figure.kind) {
    case 'graph':
      return figure.of === undefined ? [] : check.definition(figure.of);
    case 'nested':
      return check.definition(figure.of);
    case 'tangent':
      return [...check.definition(figure.of), ...check.quantity(figure.wrt)];
    case 'unrolled':
      return [];
  }
}

/** A statement of the document, to look its names up in. */
function sampleOf(document: TemplateDocument) {
  const plan = readDrawPlan(document, 0);
  if (!plan.ok) return undefined;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const parameters = drawParameters(plan.value, 1, attempt);
    if (parameters) return statementOf(document, parameters, 1);
  }
  return undefined;
}

/** The faults of all parts, figures and pinned seeds; of the variables and definitions first, if there are any. */
export function checkParts(document: TemplateDocument): readonly Message[] {
  const sample = sampleOf(document);
  if (!sample) return [];
  if (!sample.ok) return [sample.error];
  const at = (place: string) => new Checker(sample.value, place);
  const parameters = new Set(document.parameters.map(({ name }) => name));
  return [
    ...at('parts').ids(document.parts.map(({ id }) => id)),
    ...at('followUps').ids(document.followUps.map(({ id }) => id)),
    ...document.parts.flatMap(({ answer }, i) => operatorFaults(document, at(`parts[${i}]`), `parts[${i}]`, answer)),
    ...(document.figures ?? []).flatMap((figure, i) => figureFaults(at(`figures[${i}]`), figure)),
    ...document.pinned.flatMap((pinned, i) =>
      Object.keys(pinned.parameters)
        .filter((name) => !parameters.has(name))
        .map((name) => fault('unknown-parameter', `pinned[${i}]`, { name })),
    ),
  ];
}
