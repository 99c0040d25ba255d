// A skill's mastery in a word, with what is due.
import type { MasteryLevel, SkillNode } from '@/lib/progress/view';

const WORDS = {
  new: 'not tried',
  begun: 'begun',
  growing: 'growing',
  solid: 'solid',
} as const satisfies Readonly<Record<MasteryLevel, string>>;

export function MasteryWord({ node }: { node: Pick<SkillNode, 'level' | 'mastery' | 'due' | 'placed'> }) {
  const percent = node.level === 'new' ? '' : ` · ${Math.round(node.mastery * 100)} %`;
  return (
    <span className="text-sm whitespace-nowrap text-muted">
      {node.due ? <strong className="text-accent">due</strong> : node.placed ? 'known' : WORDS[node.level]}
      {percent}
    </span>
  );
}
