// Reports about templates, each with what was said, the numbers, and the answers beside the right ones.
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { GivenAnswer } from '@/components/problem/given-answer';
import { Badge } from '@/components/ui/badge';
import { EmptyState } from '@/components/ui/empty-state';
import { SubmitButton } from '@/components/ui/submit-button';
import { Time } from '@/components/ui/time';
import type { ReportView } from '@/lib/classes/view';
import type { QuestionPart } from '@/lib/problems/question';

type Close = (data: FormData) => Promise<void>;

export function ReportList({
  reports,
  timeZone,
  close,
}: {
  reports: readonly ReportView[];
  timeZone: string;
  /** Reads the fields `key` and `closed` (`yes`, `no`). */
  close: Close;
}) {
  const t = useTranslations('reports');
  if (reports.length === 0) {
    return <EmptyState title={t('none')}>{t('noneLead')}</EmptyState>;
  }
  return (
    <ul className="grid gap-6">
      {reports.map((report) => (
        <li key={report.key} className="grid gap-3 rounded-lg border border-line bg-surface p-4 *:min-w-0 sm:p-6">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
            <h2 className="text-lg font-semibold">{report.title}</h2>
            {report.closed ? <Badge tone="right">{t('closed')}</Badge> : <Badge tone="partly">{t('open')}</Badge>}
          </div>
          <p className="text-sm text-muted">
            {t.rich('source', {
              template: report.template,
              version: String(report.version),
              seed: String(report.seed),
              code: (chunks) => <code className="font-mono">{chunks}</code>,
              time: () => <Time iso={report.at} timeZone={timeZone} style="due" />,
            })}
          </p>
          <p className="whitespace-pre-line">{report.text}</p>
          <Answers report={report} />
          <form action={close}>
            <input type="hidden" name="key" value={report.key} />
            <input type="hidden" name="closed" value={report.closed ? 'no' : 'yes'} />
            <SubmitButton variant="secondary">{t(report.closed ? 'reopen' : 'close')}</SubmitButton>
          </form>
        </li>
      ))}
    </ul>
  );
}

function Answers({ report: { answers } }: { report: ReportView }) {
  const t = useTranslations('reports');
  const code = (chunks: ReactNode) => <code className="font-mono wrap-anywhere">{chunks}</code>;
  const words = (text: string, asked: QuestionPart | undefined) =>
    asked && text.trim() !== '' ? () => <GivenAnswer part={asked} answer={text} /> : code;
  if (answers.length === 0) return null;
  return (
    <dl className="grid gap-2 text-sm">
      {answers.map(({ part, given, right, asked }) => (
        <div key={part} className="grid gap-x-4 sm:grid-cols-[8rem_minmax(0,1fr)]">
          <dt className="font-mono text-muted">{part}</dt>
          <dd className="grid gap-1">
            <div>{t.rich('answered', { answer: given, code: words(given, asked) })}</div>
            <div>{t.rich('right', { answer: right, code: words(right, asked) })}</div>
          </dd>
        </div>
      ))}
    </dl>
  );
}
