// What comes after a problem that has ended: a similar one, the same numbers again, something else.
import Link from 'next/link';
import { type StartAction, StartButton } from '@/components/practice/start-button';

export function NextSteps({ problemId, start }: { problemId: string; start: StartAction }) {
  const from = `/problems/${problemId}`;
  return (
    <div className="no-print flex flex-wrap items-center gap-3">
      <div data-shortcut="similar">
        <StartButton action={start} ask={{ similarTo: problemId }} from={from}>
          Try a similar one
        </StartButton>
      </div>
      <StartButton action={start} ask={{ sameAs: problemId }} from={from} variant="secondary">
        Same numbers again
      </StartButton>
      <div data-shortcut="next">
        <StartButton action={start} ask={{}} from={from} variant="secondary">
          Next problem
        </StartButton>
      </div>
      <Link className="link px-2" href="/practice">
        Choose something else
      </Link>
    </div>
  );
}
