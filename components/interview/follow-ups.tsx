// What an interviewer would ask next: to answer aloud, then to compare with what a good answer holds.
import { Markdown } from '@/components/math/markdown';
import { Disclosure } from '@/components/ui/disclosure';
import type { FollowUpView } from '@/lib/interview/view';

export function FollowUps({ followUps, number }: { followUps: readonly FollowUpView[]; number: number }) {
  if (followUps.length === 0) return null;
  return (
    <section
      aria-label={`Follow-ups of question ${number}`}
      className="grid gap-3 rounded-lg bg-sunken p-4 *:min-w-0 sm:p-6"
    >
      <h3 className="font-semibold">An interviewer might ask next</h3>
      <p className="text-sm text-muted">Answer aloud first, then compare.</p>
      <ul className="grid gap-4">
        {followUps.map((followUp) => (
          <li key={followUp.question} className="grid gap-1 *:min-w-0">
            <Markdown text={followUp.question} />
            <Disclosure summary="What a good answer holds">
              <Markdown text={followUp.rubric} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  );
}
