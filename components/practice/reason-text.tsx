// Why a problem was chosen.
import type { Message } from '@/lib/result';
import { sayReason } from '@/lib/words/say-reason';

export function ReasonText({ reason }: { reason: Message }) {
  return (
    <span className="text-sm">
      <strong className="font-semibold">Why this one?</strong> {sayReason(reason)}
    </span>
  );
}
