// Says which parts of a problem a placement asked, where it did not ask all.
import { useTranslations } from 'next-intl';
import { letterOf } from '@/components/problem/letter';
import type { ProblemView } from '@/lib/grader/view';

export function AskedParts({ problem, asked }: { problem: ProblemView; asked: readonly string[] | null }) {
  const t = useTranslations('placement');
  const { parts } = problem.question;
  if (!asked || asked.length === parts.length) return null;
  const letters = parts.flatMap(({ id }, index) => (asked.includes(id) ? [letterOf(index)] : []));
  return <p className="text-muted">{t('onlyParts', { count: letters.length, letters: letters.join(', ') })}</p>;
}
