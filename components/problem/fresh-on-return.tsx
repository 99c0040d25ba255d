// The browser's way back shows a page as it once came: a problem that was left is asked for again, with what was typed and answered since.
'use client';
import { useRouter } from 'next/navigation';
import { Fragment, type ReactNode, startTransition, useEffect, useState } from 'react';
import { draftsArrived } from './use-drafts';

/** Problems whose page was left, as long as the site is open. */
const left = new Set<string>();

export function FreshOnReturn({ problemId, children }: { problemId: string; children: ReactNode }) {
  const router = useRouter();
  const [returns, setReturns] = useState(0);
  useEffect(() => {
    const ask = () =>
      startTransition(() => {
        router.refresh();
        setReturns((count) => count + 1);
      });
    if (left.delete(problemId)) draftsArrived(problemId).then(ask);
    return () => void left.add(problemId);
  }, [problemId, router]);
  return <Fragment key={returns}>{children}</Fragment>;
}
