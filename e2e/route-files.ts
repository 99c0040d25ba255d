// Every address of the product, read from the folders of `app`: what has a page or a route handler.
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const APP = join(import.meta.dirname, '../app');

/** `/classes/[id]` and the like, in order; `kind` tells a page from a handler. */
export function routeFiles(): readonly { readonly route: string; readonly kind: 'page' | 'handler' }[] {
  return readdirSync(APP, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && (entry.name === 'page.tsx' || entry.name === 'route.ts'))
    .map((entry) => ({
      route: `/${relative(APP, entry.parentPath)}`.replace(/^\/\.?$/, '/'),
      kind: entry.name === 'page.tsx' ? ('page' as const) : ('handler' as const),
    }))
    .sort((a, b) => a.route.localeCompare(b.route));
}
