// Copies a text and says so. It appears where the browser can copy.
'use client';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';

const SAID_FOR = 3000;

/** Says "Copy" and for a screen reader what, unless it has a label of its own. */
export function CopyButton({ text, what, label }: { text: string; what?: string; label?: string }) {
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
      () => setSaid('Copied'),
      () => setSaid('Not allowed here: select the text instead'),
    );
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3">
      <Button type="button" variant="secondary" onClick={copy}>
        {label ?? 'Copy'}
        {what ? <span className="sr-only"> {what}</span> : null}
      </Button>
      <span role="status" className="text-sm text-muted">
        {said}
      </span>
    </span>
  );
}
