// The tones a surface can speak in: the four states of an answer and plain information. Each has its icon; the word stands beside it.
import type { IconName } from './icon';

export type Tone = 'right' | 'partly' | 'wrong' | 'undecided' | 'info';

export const TONES = {
  right: { icon: 'right', text: 'text-correct', soft: 'bg-correct-soft', edge: 'border-correct' },
  partly: { icon: 'partly', text: 'text-partly', soft: 'bg-partly-soft', edge: 'border-partly' },
  wrong: { icon: 'wrong', text: 'text-wrong', soft: 'bg-wrong-soft', edge: 'border-wrong' },
  undecided: { icon: 'undecided', text: 'text-undecided', soft: 'bg-undecided-soft', edge: 'border-undecided' },
  info: { icon: 'info', text: 'text-accent', soft: 'bg-accent-soft', edge: 'border-accent' },
} satisfies Record<Tone, { icon: IconName; text: string; soft: string; edge: string }>;
