// A skill's mastery in a word, with what is due.
import { useTranslations } from 'next-intl';
import type { SkillNode } from '@/lib/progress/view';

export function MasteryWord({ node }: { node: Pick<SkillNode, 'level' | 'mastery' | 'due' | 'placed'> }) {
  const t = useTranslations('skills.level');
  const word = node.due ? 'due' : node.placed ? 'placed' : node.level;
  return (
    <span className="text-sm whitespace-nowrap text-muted">
      {t.rich(word, { share: node.mastery, b: (chunks) => <strong className="text-accent">{chunks}</strong> })}
    </span>
  );
}
