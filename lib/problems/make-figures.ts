// The figures of an instance, from its own graph and formulas. A tangent tells a slope, and boxes tell an inner function: these belong to the key.
import type { Figure } from './figure';
import { graphFigure } from './graph-figure';
import { nestedFigure } from './nested-figure';
import type { Statement } from './statement';
import { tangentFigure } from './tangent-figure';
import type { TemplateDocument, TemplateFigure } from './template';
import { unrolledFigure } from './unrolled-figure';

export interface Figures {
  readonly question: readonly Figure[];
  readonly key: readonly Figure[];
}

function makeFigure(statement: Statement, figure: TemplateFigure): Figure | undefined {
  switch (figure.kind) {
    case 'graph':
      return graphFigure(statement, figure.of);
    case 'nested':
      return nestedFigure(statement, figure.of);
    case 'unrolled':
      return unrolledFigure(statement, figure);
    case 'tangent':
      return tangentFigure(statement, figure.of, figure.wrt);
  }
}

const tellsAnswer = ({ kind }: TemplateFigure): boolean => kind === 'nested' || kind === 'tangent';

export function makeFigures({ figures = [] }: TemplateDocument, statement: Statement): Figures {
  const make = (list: readonly TemplateFigure[]) => list.flatMap((figure) => makeFigure(statement, figure) ?? []);
  return {
    question: make(figures.filter((figure) => !tellsAnswer(figure))),
    key: make(figures.filter(tellsAnswer)),
  };
}
