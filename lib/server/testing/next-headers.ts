// Stands in for `next/headers` in tests: one browser's cookies and the headers of its next request.

interface Options {
  readonly maxAge?: number;
}

const jar = new Map<string, string>();
let sent = new Headers();

export const cookies = async () => ({
  get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) ?? '' } : undefined),
  getAll: () => [...jar].map(([name, value]) => ({ name, value })),
  set: (name: string, value: string, options?: Options) => {
    if (options?.maxAge === 0) jar.delete(name);
    else jar.set(name, value);
  },
});

export const headers = async () => sent;

/** A browser with these cookies and no others. */
export function freshBrowser(from: Readonly<Record<string, string>> = {}, request: Headers = new Headers()): void {
  jar.clear();
  for (const [name, value] of Object.entries(from)) jar.set(name, value);
  sent = request;
}

export const browserCookies = (): Readonly<Record<string, string>> => Object.fromEntries(jar);
