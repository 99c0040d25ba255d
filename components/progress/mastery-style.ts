// How a level of mastery looks: a fill that grows, beside the word that says it.
import type { MasteryLevel } from '@/lib/progress/view';

export const MASTERY_FILL = {
  new: 'bg-surface border-edge border-dashed',
  begun: 'bg-accent/10 border-accent/60',
  growing: 'bg-accent/25 border-accent',
  solid: 'bg-accent/45 border-accent border-2',
} as const satisfies Readonly<Record<MasteryLevel, string>>;
