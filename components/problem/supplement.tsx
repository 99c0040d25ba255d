// What goes with the worked solutions of all parts: the figures that tell an answer, and programs that confirm it.
import { useTranslations } from 'next-intl';
import { Figures } from '@/components/graph/figures';
import type { Supplement } from '@/lib/grader/view';
import { CodeView } from './code-view';

/** `suffix` tells the sections of one problem apart from those of the others on the page. */
export function SupplementView({ supplement, suffix = '' }: { supplement: Supplement | undefined; suffix?: string }) {
  const t = useTranslations('problem');
  if (!supplement) return null;
  const { figures, code } = supplement;
  const label = t('picture', { suffix });
  return (
    <>
      {figures.length > 0 ? (
        <section aria-label={label} className="avoid-break grid gap-6 *:min-w-0">
          <h2 className="text-lg font-semibold">{label}</h2>
          <Figures figures={figures} />
        </section>
      ) : null}
      {code ? <CodeView code={code} label={t('code', { suffix })} /> : null}
    </>
  );
}
