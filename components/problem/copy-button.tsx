// Copies a text and says so. It appears where the browser can copy.
'use client';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';

const SAID_FOR = 3000;

export function CopyButton({
  text,
  label,
  name,
  copied,
  refused,
}: {
  text: string;
  label: string;
  /** What a screen reader says instead of the label. */
  name?: string;
  /** What is said after it was copied, and when the browser does not allow it. */
  copied: string;
  refused: string;
}) {
  const [able, setAble] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => setAble(Boolean(navigator.clipboard)), []);
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => setSaid(''), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  if (!able) return null;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(copied),
      () => setSaid(refused),
    );
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3">
      <Button type="button" variant="secondary" aria-label={name} onClick={copy}>
        {label}
      </Button>
      <span role="status" className="text-sm text-muted">
        {said}
      </span>
    </span>
  );
}
