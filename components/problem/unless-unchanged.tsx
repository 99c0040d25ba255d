// What is said once the field no longer holds the answer that was judged: beside its verdict, that it is about another one.
'use client';
import type { ReactNode } from 'react';
import { useAnswer } from './answering';

export function UnlessUnchanged({ partId, judged, children }: { partId: string; judged: string; children: ReactNode }) {
  const [text] = useAnswer(partId);
  return text.trim() === judged.trim() ? null : children;
}
