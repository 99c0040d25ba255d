// A component whose code is fetched when it is first asked for, so that a page weighs nothing more before.
'use client';
import { type ComponentType, useState } from 'react';

/**
 * The component once it has come, and what fetches it. Fetching rejects while the network is away and may be tried again.
 * `load` returns the same component each time.
 */
export function useOnDemand<Props>(load: () => Promise<ComponentType<Props>>) {
  const [Found, setFound] = useState<ComponentType<Props>>();
  const fetchIt = async () => {
    const component = await load();
    setFound(() => component);
  };
  return [Found, fetchIt] as const;
}
