// The figures of a problem or of its solution, drawn one under the other.
import type { Figure } from '@/lib/problems/figure';
import { GraphDrawing } from './graph-drawing';
import { NestedDrawing } from './nested-drawing';
import { TangentDrawing } from './tangent-drawing';
import { UnrolledDrawing } from './unrolled-drawing';

function FigureView({ figure }: { figure: Figure }) {
  switch (figure.kind) {
    case 'graph':
      return <GraphDrawing figure={figure} />;
    case 'nested':
      return <NestedDrawing figure={figure} />;
    case 'unrolled':
      return <UnrolledDrawing figure={figure} />;
    case 'tangent':
      return <TangentDrawing figure={figure} />;
  }
}

export function Figures({ figures }: { figures: readonly Figure[] }) {
  return figures.map((figure) => <FigureView key={figure.kind} figure={figure} />);
}
