// The foot of every page.
import Link from 'next/link';

export function Footer() {
  return (
    <footer className="no-print mt-16 border-t border-line px-4 sm:px-6">
      <div className="mx-auto flex max-w-page flex-wrap gap-x-6 gap-y-2 py-6 text-sm text-muted">
        <p>Chainwise is free and open source (MIT).</p>
        <Link className="link" href="/help/answers">
          How to type answers
        </Link>
      </div>
    </footer>
  );
}
