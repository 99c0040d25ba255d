// The foot of every page.
import Link from 'next/link';

export function Footer() {
  return (
    <footer className="no-print mt-16 border-t border-line">
      <div className="mx-auto flex max-w-page flex-wrap gap-x-6 gap-y-2 px-4 py-6 text-sm text-muted sm:px-6">
        <p>Chainwise is free and open source (MIT).</p>
        <Link className="link" href="/help/answers">
          How to type answers
        </Link>
      </div>
    </footer>
  );
}
