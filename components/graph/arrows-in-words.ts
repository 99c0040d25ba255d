// A graph's arrows in a sentence, in the names that answers are typed in: "x to z; w to z".
import { useTranslations } from 'next-intl';

export function useArrowsInWords(edges: readonly (readonly [string, string])[]): string {
  const t = useTranslations('problem.graph');
  return t('arrows', { arrows: edges.map(([from, to]) => t('arrow', { from, to })).join('; ') });
}
