// The class of an address for whoever is signed in, or the 404 page; read once for each request.
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { requireViewer } from '@/lib/server/auth/viewer';
import { loadClass } from '@/lib/server/classes/load-class';

export const findClass = cache(async (id: string, page = '') => {
  const viewer = await requireViewer(`/classes/${encodeURIComponent(id)}${page}`);
  const its = await loadClass(viewer, id);
  return its ? { viewer, its } : notFound();
});
