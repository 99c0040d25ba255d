// Where to go after signing in: a path of this site, never another site.
import 'server-only';

const BASE = 'http://path.invalid';

/** The path with its query, or `fallback` when the text leads away from this site. */
export function safePath(text: string | null | undefined, fallback = '/'): string {
  if (!text?.startsWith('/')) return fallback;
  try {
    const url = new URL(text, BASE);
    return url.origin === BASE && !url.pathname.startsWith('//') ? url.pathname + url.search + url.hash : fallback;
  } catch {
    return fallback;
  }
}
