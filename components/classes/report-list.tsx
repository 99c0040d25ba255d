// Reports about templates, each with what was said, the numbers, and the answers beside the right ones.
import { Badge } from '@/components/ui/badge';
import { EmptyState } from '@/components/ui/empty-state';
import { SubmitButton } from '@/components/ui/submit-button';
import { Time } from '@/components/ui/time';
import type { ReportView } from '@/lib/classes/view';

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
  if (reports.length === 0) {
    return (
      <EmptyState title="Nothing was reported">
        Under every problem learners can say that something is wrong with it. It arrives here.
      </EmptyState>
    );
  }
  return (
    <ul className="grid gap-6">
      {reports.map((report) => (
        <li key={report.key} className="grid gap-3 rounded-lg border border-line bg-surface p-4 *:min-w-0 sm:p-6">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
            <h2 className="text-lg font-semibold">{report.title}</h2>
            {report.closed ? <Badge tone="right">Dealt with</Badge> : <Badge tone="partly">Open</Badge>}
          </div>
          <p className="text-sm text-muted">
            <code className="font-mono">
              {report.template}@{report.version}
            </code>
            , seed <code className="font-mono">{report.seed}</code>,{' '}
            <Time iso={report.at} timeZone={timeZone} style="due" />
          </p>
          <p className="whitespace-pre-line">{report.text}</p>
          <Answers report={report} />
          <form action={close}>
            <input type="hidden" name="key" value={report.key} />
            <input type="hidden" name="closed" value={report.closed ? 'no' : 'yes'} />
            <SubmitButton variant="secondary">{report.closed ? 'Open it again' : 'Mark as dealt with'}</SubmitButton>
          </form>
        </li>
      ))}
    </ul>
  );
}

function Answers({ report: { answers } }: { report: ReportView }) {
  if (answers.length === 0) return null;
  return (
    <dl className="grid gap-2 text-sm">
      {answers.map(({ part, given, right }) => (
        <div key={part} className="grid gap-x-4 sm:grid-cols-[8rem_minmax(0,1fr)]">
          <dt className="font-mono text-muted">{part}</dt>
          <dd className="grid gap-1">
            <span>
              Answered <code className="font-mono wrap-anywhere">{given}</code>
            </span>
            <span>
              Right is <code className="font-mono wrap-anywhere">{right}</code>
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
