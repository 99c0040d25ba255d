// Asks for the typeface of the text with the page itself, not once the style sheet has come: in time for the first paint if it can be.
import { preload } from 'react-dom';

/** Next gives it the same address as in the style sheet. */
const LATIN = new URL(
  '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  import.meta.url,
);

export function PreloadTextFont() {
  // After the style sheet, which no paint can do without.
  preload(String(LATIN), { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous', fetchPriority: 'low' });
  return null;
}
