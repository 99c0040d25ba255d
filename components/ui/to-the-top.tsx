// When another question comes, the page starts at its top again and the heading is read out. Without JavaScript the browser does it.
'use client';
import { useEffect, useRef } from 'react';

export function ToTheTop({ question, headingId }: { question: number; headingId: string }) {
  const shown = useRef(question);
  useEffect(() => {
    if (shown.current === question) return;
    shown.current = question;
    window.scrollTo({ top: 0 });
    document.getElementById(headingId)?.focus({ preventScroll: true });
  }, [question, headingId]);
  return null;
}
