// What an interviewer would ask next: to answer aloud, then to compare with what a good answer holds.
import { useTranslations } from 'next-intl';
import { Markdown } from '@/components/math/markdown';
import { Disclosure } from '@/components/ui/disclosure';
import type { FollowUpView } from '@/lib/interview/view';

export function FollowUps({ followUps, number }: { followUps: readonly FollowUpView[]; number: number }) {
  const t = useTranslations('interview.report');
  if (followUps.length === 0) return null;
  return (
    <section aria-label={t('followUps', { number })} className="grid gap-3 rounded-lg bg-sunken p-4 *:min-w-0 sm:p-6">
      <h3 className="font-semibold">{t('askNext')}</h3>
      <p className="text-sm text-muted">{t('aloud')}</p>
      <ul className="grid gap-4">
        {followUps.map((followUp) => (
          <li key={followUp.question} className="grid gap-1 *:min-w-0">
            <Markdown text={followUp.question} />
            <Disclosure summary={t('rubric')}>
              <Markdown text={followUp.rubric} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  );
}
