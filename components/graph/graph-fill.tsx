// The computational graph with its fields laid on: values, local derivatives, adjoints; and the same fields as a table.
import { useTranslations } from 'next-intl';
import { Tex } from '@/components/math/tex';
import { letterOf } from '@/components/problem/letter';
import { Disclosure } from '@/components/ui/disclosure';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Tone } from '@/components/ui/tone';
import type { ProblemView } from '@/lib/grader/view';
import type { GraphFigure } from '@/lib/problems/figure';
import { Arrow } from './arrow';
import { useArrowsInWords } from './arrows-in-words';
import { Drawing, type Label } from './drawing';
import { type FillField, fieldOn, fieldsOf } from './fill-fields';
import { type Point, towards } from './geometry';
import { GraphOverlay, type PlacedField } from './graph-overlay';
import { GraphTable } from './graph-table';
import { FIELD_ROW, layOutGraph, type PlacedNode } from './lay-out-graph';
import type { FieldState } from './number-field';
import { type Direction, Responsive } from './responsive';

const NAME_HEIGHT = 44;
const PREFIX = 38;
const ARROW_WIDTH = 64;
/** A value on an arrow stands a little beside it, just behind the node it comes from. */
const FLOW = { along: 20, above: 13 } as const;

const TONES_OF = {
  correct: 'right',
  incorrect: 'wrong',
  undecided: 'undecided',
  invalid: 'undecided',
} as const satisfies Record<string, Tone>;

function stateOf(problem: ProblemView, partId: string, say: (word: keyof typeof TONES_OF) => string): FieldState {
  const view = problem.parts[partId];
  const word = view?.feedback?.word;
  const told = word === undefined || word === 'withheld' ? undefined : word;
  return {
    answer: view?.answer,
    tone: told && TONES_OF[told],
    word: told && say(told),
    solved: view?.solved ?? false,
  };
}

export function GraphFill({
  figure,
  fields,
  problem,
}: {
  figure: GraphFigure;
  fields: readonly FillField[];
  problem: ProblemView;
}) {
  const t = useTranslations('problem.graph');
  const words = useTranslations('problem');
  const says = { name: t('fill'), description: useArrowsInWords(figure.edges) };
  const labelOf = ({ partId, place }: FillField): string => {
    const letter = letterOf(problem.question.parts.findIndex(({ id }) => id === partId));
    if (place.is === 'local') return t('localField', { from: place.from, to: place.to, letter });
    return t(place.is === 'value' ? 'valueField' : 'adjointField', { node: place.node, letter });
  };
  const stated = fields.map((field) => ({
    ...field,
    label: labelOf(field),
    state: stateOf(problem, field.partId, (word) => t(`state.${word}`)),
  }));
  return (
    <figure className="grid gap-3 *:min-w-0">
      <Responsive draw={(direction) => drawFields(figure, stated, direction, says)} />
      <figcaption className="grid gap-3 text-sm text-muted">
        <p>{t('fillCaption')}</p>
        <div className="no-print flex flex-wrap items-center gap-x-6 gap-y-2">
          <SubmitButton name="intent" value="check" variant="secondary" busy={words('checking')}>
            {t('checkAll')}
          </SubmitButton>
          <Disclosure summary={t('table')} className="open:w-full">
            <GraphTable
              fields={stated}
              nodes={figure.nodes.map(({ name, tex }) => ({ name, label: <Tex tex={tex} /> }))}
              edges={figure.edges}
            />
          </Disclosure>
        </div>
      </figcaption>
    </figure>
  );
}

type Stated = FillField & Pick<PlacedField, 'label' | 'state'>;

function Box({ node, place, width, height }: PlacedNode) {
  const given = node.formula === undefined;
  return (
    <rect
      x={place.x - width / 2}
      y={place.y - height / 2}
      width={width}
      height={height}
      rx={given ? 4 : Math.min(width, height, 44) / 2}
      strokeWidth={1.5}
      className={given ? 'fill-surface stroke-edge' : 'fill-accent-soft stroke-accent'}
    />
  );
}

const topOf = ({ place, height }: PlacedNode): number => place.y - height / 2;

const rowAt = (node: PlacedNode, row: number): Point => ({
  x: node.place.x - node.width / 2,
  y: topOf(node) + NAME_HEIGHT + FIELD_ROW.height * row + FIELD_ROW.height / 2 - 8,
});

function drawFields(
  figure: GraphFigure,
  stated: readonly Stated[],
  direction: Direction,
  says: { readonly name: string; readonly description: string },
) {
  const onNode = (name: string) => fieldsOf(stated, name) as readonly Stated[];
  const onArrow = (from: string, to: string) => fieldOn(stated, from, to) as Stated | undefined;
  const { width, height, nodes, arrows } = layOutGraph(figure, direction, {
    rowsOf: (name) => onNode(name).length,
    onArrow: (from, to) => onArrow(from, to) !== undefined,
  });
  const labels = nodes.flatMap((placed): Label[] => {
    const { node, place } = placed;
    const rows = onNode(node.name);
    const name = {
      key: node.name,
      tex: node.tex,
      place: rows.length > 0 ? { x: place.x, y: topOf(placed) + 20 } : place,
    };
    return [
      name,
      ...rows.map((field, row): Label => {
        const at = rowAt(placed, row);
        return {
          key: field.partId,
          tex: field.place.is === 'adjoint' ? `\\bar{${node.tex}}=` : `${node.tex}=`,
          place: { x: at.x + PREFIX / 2 + 2, y: at.y },
        };
      }),
    ];
  });
  const inNodes = nodes.flatMap((placed) =>
    onNode(placed.node.name).map((field, row): PlacedField => {
      const at = rowAt(placed, row);
      return { ...field, place: { x: at.x + PREFIX, y: at.y }, width: placed.width - PREFIX - 10 };
    }),
  );
  const onArrows = figure.edges.flatMap(([from, to], index): PlacedField[] => {
    const [field, at] = [onArrow(from, to), arrows[index]?.field];
    return field && at ? [{ ...field, place: { x: at.x - ARROW_WIDTH / 2, y: at.y }, width: ARROW_WIDTH }] : [];
  });
  const flows = figure.edges.flatMap(([from], index) => {
    const value = onNode(from).find(({ place }) => place.is === 'value');
    const [start, next] = arrows[index]?.points ?? [];
    if (!value || !start || !next) return [];
    const { x, y } = towards(start, next, FLOW.along);
    return [{ key: `${from} ${index}`, partId: value.partId, place: { x, y: y - FLOW.above } }];
  });
  const byPart = new Map(stated.map(({ partId }, index) => [partId, index]));
  const inOrder = [...inNodes, ...onArrows].sort((a, b) => (byPart.get(a.partId) ?? 0) - (byPart.get(b.partId) ?? 0));
  return (
    <Drawing
      {...says}
      width={width}
      height={height}
      labels={labels}
      overlay={<GraphOverlay fields={inOrder} flows={flows} />}
    >
      {arrows.map(({ key, points }) => (
        <Arrow key={key} points={points} />
      ))}
      {nodes.map((placed) => (
        <Box key={placed.node.name} {...placed} />
      ))}
    </Drawing>
  );
}
