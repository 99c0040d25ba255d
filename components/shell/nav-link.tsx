// A link of the main navigation; it knows whether the page shown is its own or below it.
'use client';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';

export function NavLink({ href, children }: { href: string; children: ReactNode }) {
  const path = usePathname();
  const current = path === href ? 'page' : path.startsWith(`${href}/`) ? 'true' : undefined;
  return (
    <Link
      href={href}
      aria-current={current}
      className="inline-flex min-h-11 lg:min-h-14 items-center border-b-2 border-transparent forced-colors:not-aria-[current]:border-none px-1 text-muted hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink"
    >
      {children}
    </Link>
  );
}
