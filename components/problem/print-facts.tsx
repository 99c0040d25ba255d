// On paper only: which problem this is, so that it can be found again. The seed only where it may be known.
import { useTranslations } from 'next-intl';
import type { ProblemView } from '@/lib/grader/view';

export function PrintFacts({ problem: { template, version, seed, id } }: { problem: ProblemView }) {
  const t = useTranslations('problem');
  return (
    <p className="hidden border-t border-line pt-2 text-sm text-muted print:block">
      {seed === undefined
        ? t('printed', { template, version: String(version), id })
        : t('printedSeed', { template, version: String(version), seed: String(seed), id })}
    </p>
  );
}
