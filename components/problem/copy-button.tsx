// Copies a text and says so. It appears where the browser can copy.
'use client';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';

const SAID_FOR = 3000;

export function CopyButton({ text, what }: { text: string; what: string }) {
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
        Copy<span className="sr-only"> {what}</span>
      </Button>
      <span role="status" className="text-sm text-muted">
        {said}
      </span>
    </span>
  );
}
