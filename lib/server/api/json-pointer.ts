// Where in a JSON body something is wrong.
import 'server-only';

/** A JSON Pointer (RFC 6901) as a URI fragment: `#/answers/a`. */
export const jsonPointer = (path: readonly PropertyKey[]): string =>
  `#${path.map((step) => `/${encodeURIComponent(String(step).replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')}`;
