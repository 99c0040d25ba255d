// The fields of a graph that is filled in: which part's number belongs to which node or arrow.
import type { GraphFigure } from '@/lib/problems/figure';
import type { GraphPlace, QuestionPart } from '@/lib/problems/question';

/** Fewer numbers are asked for one by one. */
const FEWEST = 3;

export interface FillField {
  readonly partId: string;
  readonly place: GraphPlace;
}

/** The parts with a place on the figure, in their order; empty when there are too few to lay on a drawing. */
export function fillFields(figure: GraphFigure, parts: readonly QuestionPart[]): readonly FillField[] {
  const nodes = new Set(figure.nodes.map(({ name }) => name));
  const arrows = new Set(figure.edges.map(String));
  const fields = parts.flatMap(({ id, place }): FillField[] => {
    if (!place) return [];
    const there = place.is === 'local' ? arrows.has(`${place.from},${place.to}`) : nodes.has(place.node);
    return there ? [{ partId: id, place }] : [];
  });
  return fields.length < FEWEST ? [] : fields;
}

export const fieldsOf = (fields: readonly FillField[], node: string): readonly FillField[] =>
  fields.filter(({ place }) => place.is !== 'local' && place.node === node);

export const fieldOn = (fields: readonly FillField[], from: string, to: string): FillField | undefined =>
  fields.find(({ place }) => place.is === 'local' && place.from === from && place.to === to);
