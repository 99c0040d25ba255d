// Experiments worth a prediction: a few to begin with, or the last one with one thing changed.
import { Link } from '@/components/ui/link';

export interface SuggestedExperiment {
  readonly href: string;
  readonly label: string;
}

export function Suggestions({ title, items }: { title: string; items: readonly SuggestedExperiment[] }) {
  return (
    <section className="grid gap-3">
      <h2 className="text-lg font-semibold">{title}</h2>
      <ul className="flex flex-wrap gap-x-3 gap-y-2">
        {items.map(({ href, label }) => (
          <li key={href}>
            <Link
              href={href}
              className="inline-flex min-h-11 items-center rounded-md border border-line bg-surface px-4 text-accent hover:border-edge hover:text-accent-strong"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
