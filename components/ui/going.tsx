// Inside a link: marks it while the page it leads to is on its way.
'use client';
import { useLinkStatus } from 'next/link';

export function Going() {
  const { pending } = useLinkStatus();
  return pending ? <span data-going="" hidden /> : null;
}
