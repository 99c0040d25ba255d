// One text for one JSON value, whatever the order of its keys: what a document's hash is taken of.
import 'server-only';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const write = (value: Json): string => {
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, member]) => `${JSON.stringify(key)}:${write(member)}`).join(',')}}`;
};

/** Keys sorted, no spaces; members that JSON cannot hold are left out as `JSON.stringify` does. */
export const canonicalJson = (value: unknown): string => write(JSON.parse(JSON.stringify(value)) as Json);
