// Whose clock the times of a page follow.
import Link from 'next/link';

export function ZoneNote({ timeZone }: { timeZone: string }) {
  return (
    <p className="text-sm text-muted">
      Times are in your zone, {timeZone.replaceAll('_', ' ')} (
      <Link className="link" href="/settings">
        change it
      </Link>
      ).
    </p>
  );
}
