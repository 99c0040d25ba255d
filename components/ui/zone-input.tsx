// A hidden field with the browser's own time zone; without JavaScript it stays at the given one.
'use client';
import { useEffect, useState } from 'react';

export function ZoneInput({ name, fallback = 'UTC' }: { name: string; fallback?: string }) {
  const [zone, setZone] = useState(fallback);
  useEffect(() => setZone(Intl.DateTimeFormat().resolvedOptions().timeZone || fallback), [fallback]);
  return <input type="hidden" name={name} value={zone} />;
}
