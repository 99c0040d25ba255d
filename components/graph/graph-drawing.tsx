// A computational graph: squares are given, round ones are computed, an arrow points to what uses a value.
import { useTranslations } from 'next-intl';
import { Tex } from '@/components/math/tex';
import { Disclosure } from '@/components/ui/disclosure';
import type { GraphFigure } from '@/lib/problems/figure';
import { Arrow } from './arrow';
import { useArrowsInWords } from './arrows-in-words';
import { Drawing } from './drawing';
import { layOutGraph, type PlacedNode } from './lay-out-graph';
import { type Direction, Responsive } from './responsive';

type Node = GraphFigure['nodes'][number];

const shapeOf = ({ shape }: Node): string | undefined => shape?.join('×');

function Box({ node, place, width, height }: PlacedNode) {
  const given = node.formula === undefined;
  return (
    <rect
      x={place.x - width / 2}
      y={place.y - height / 2}
      width={width}
      height={height}
      rx={given ? 4 : height / 2}
      strokeWidth={1.5}
      className={given ? 'fill-surface stroke-edge' : 'fill-accent-soft stroke-accent'}
    />
  );
}

function drawGraph(
  figure: GraphFigure,
  direction: Direction,
  says: { readonly name: string; readonly description: string },
) {
  const { width, height, nodes, arrows } = layOutGraph(figure, direction);
  return (
    <Drawing
      {...says}
      width={width}
      height={height}
      labels={nodes.map(({ node, place }) => ({ key: node.name, tex: node.tex, place, note: shapeOf(node) }))}
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

function NodeInWords({ node, figure }: { node: Node; figure: GraphFigure }) {
  const t = useTranslations('problem.graph');
  const shape = shapeOf(node);
  const uses = figure.edges.flatMap(([from, to]) =>
    from === node.name ? figure.nodes.filter(({ name }) => name === to) : [],
  );
  return (
    <li>
      <Tex tex={node.formula ? `${node.tex} = ${node.formula}` : node.tex} />
      {shape ? ` (${shape})` : ''}
      {node.formula ? '' : `, ${t('given')}`}
      {uses.length > 0 ? ' → ' : ''}
      {uses.map(({ name, tex }, i) => (
        <span key={name}>
          {i > 0 ? ', ' : ''}
          <Tex tex={tex} />
        </span>
      ))}
    </li>
  );
}

export function GraphDrawing({ figure }: { figure: GraphFigure }) {
  const t = useTranslations('problem.graph');
  const says = { name: t('name'), description: useArrowsInWords(figure.edges) };
  return (
    <figure className="grid gap-3 *:min-w-0">
      <Responsive draw={(direction) => drawGraph(figure, direction, says)} />
      <figcaption className="grid gap-2 text-sm text-muted">
        <p>{t('caption')}</p>
        <Disclosure summary={t('list')}>
          <ul className="grid list-disc gap-2 ps-6 text-base text-ink">
            {figure.nodes.map((node) => (
              <NodeInWords key={node.name} node={node} figure={figure} />
            ))}
          </ul>
        </Disclosure>
      </figcaption>
    </figure>
  );
}
