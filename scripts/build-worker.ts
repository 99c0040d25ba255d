// Bundles the service worker to public/sw.js.
import { join } from 'node:path';
import { build } from 'esbuild';
import { CHECKOUT } from './setup/checkout.mjs';

export const WORKER = join(CHECKOUT, 'public/sw.js');

/** @param revision changes with every build that differs */
export async function buildWorker(revision: string): Promise<void> {
  await build({
    entryPoints: [join(CHECKOUT, 'components/offline/service-worker.ts')],
    outfile: WORKER,
    bundle: true,
    minify: true,
    target: 'es2022',
    legalComments: 'none',
    define: { REVISION: JSON.stringify(revision), 'process.env.NODE_ENV': '"production"' },
  });
}
