// A quiet surface that groups what belongs together.
import type { ReactNode } from 'react';

export function Card({
  title,
  level = 2,
  children,
  className = '',
  id,
}: {
  title?: ReactNode;
  level?: 2 | 3;
  children: ReactNode;
  className?: string;
  id?: string;
}) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section id={id} className={`rounded-lg border border-line bg-surface p-4 sm:p-6 ${className}`}>
      {title ? <Heading className="mb-3 text-lg font-semibold">{title}</Heading> : null}
      {children}
    </section>
  );
}
