// The service worker: what was read stays readable without a connection. Bundled by `npm run build` to /sw.js.
import { CacheFirst, ExpirationPlugin, NetworkFirst, Serwist } from 'serwist';
import type { WorkerMessage } from './worker-message';

/** Put in by the bundler: another build fetches the page for lost connections anew. */
declare const REVISION: string;

const PAGES = 'pages';
const OWNER = 'owner';
const OWNER_KEY = '/owner';
const OFFLINE_PAGE = '/offline';
const WEEK_IN_SECONDS = 7 * 24 * 60 * 60;

/** Pages worth reading again. Interviews are not among them: their clock runs at the server. */
const READABLE = /^\/$|^\/(home|practice|progress|problems|rounds|assignments|lab|help)(\/|$)/;

const serwist = new Serwist({
  precacheEntries: [{ url: OFFLINE_PAGE, revision: REVISION }],
  // Nobody's page: without the cookie it shows no name.
  precacheOptions: { fetchOptions: { credentials: 'omit' }, cleanupOutdatedCaches: true },
  skipWaiting: true,
  clientsClaim: true,
  runtimeCaching: [
    {
      matcher: ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/_next/static/'),
      handler: new CacheFirst({ cacheName: 'static', plugins: [new ExpirationPlugin({ maxEntries: 300 })] }),
    },
    {
      matcher: ({ request, url, sameOrigin }) =>
        sameOrigin && request.mode === 'navigate' && READABLE.test(url.pathname),
      handler: new NetworkFirst({
        cacheName: PAGES,
        plugins: [new ExpirationPlugin({ maxEntries: 50, maxAgeSeconds: WEEK_IN_SECONDS })],
      }),
    },
  ],
  fallbacks: {
    entries: [{ url: OFFLINE_PAGE, matcher: ({ request }) => request.destination === 'document' }],
  },
});

/** Pages belong to the person who read them: when another comes, or nobody, they are forgotten. */
async function belongTo(person: string): Promise<void> {
  const cache = await caches.open(OWNER);
  const before = await (await cache.match(OWNER_KEY))?.text();
  if (before === person) return;
  await caches.delete(PAGES);
  await cache.put(OWNER_KEY, new Response(person));
}

/** A page reached without loading it whole is fetched whole, so that it can be opened again. */
async function keep(path: string): Promise<void> {
  if (!READABLE.test(new URL(path, location.href).pathname)) return;
  const cache = await caches.open(PAGES);
  if (!(await cache.match(path))) await cache.add(path);
}

interface MessageLike {
  readonly data: WorkerMessage;
  waitUntil(work: Promise<void>): void;
}

self.addEventListener('message', (event) => {
  const { data, waitUntil } = event as unknown as MessageLike;
  const work = data.type === 'owner' ? belongTo(data.person) : keep(data.path);
  // A lost connection or a full disk costs only the copy.
  waitUntil.call(
    event,
    work.catch(() => {}),
  );
});

serwist.addEventListeners();
