// One number with its name and a word about it; several stand in a `dl`.
import type { ReactNode } from 'react';

export function Figure({ label, value, note }: { label: string; value: ReactNode; note: ReactNode }) {
  return (
    <div className="border-s-2 border-line ps-4">
      <dt className="text-sm text-muted">{label}</dt>
      <dd className="text-2xl font-semibold">{value}</dd>
      <dd className="text-sm text-muted">{note}</dd>
    </div>
  );
}
