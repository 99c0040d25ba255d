// Markdown with `$TeX$`, rendered on the server. Raw HTML, images and outside scripts have no way in.
import 'server-only';
import { LRUCache } from 'lru-cache';
import type { ReactElement } from 'react';
import ReactMarkdown, { type Components, type Options } from 'react-markdown';
import remarkMath from 'remark-math';
import { keepPunctuation } from './keep-punctuation';
import { splitLists } from './split-lists';
import { Tex } from './tex';

const MAX_LENGTH = 20_000;

/** A line that is one `$$…$$` is a display formula, as people expect; remark-math wants the dollars on lines of their own. */
const DISPLAY_LINE = /^\$\$(?!\$)(.+?)\$\$[ \t]*$/gm;

const prepared = (text: string) => text.slice(0, MAX_LENGTH).replace(DISPLAY_LINE, '\n$$$$\n$1\n$$$$\n');

const COMPONENTS: Components = {
  code({ className = '', children }) {
    const text = String(children ?? '');
    if (className.includes('math-inline')) return <Tex tex={text} />;
    if (className.includes('math-display')) return <Tex tex={text.trim()} display />;
    return <code className={className}>{children}</code>;
  },
  pre({ node, children }) {
    const child = node?.children[0];
    const isMath = child?.type === 'element' && String(child.properties.className).includes('math-display');
    return isMath ? children : <pre>{children}</pre>;
  },
};

const IN_LINE = ['em', 'strong', 'code', 'a'];
const ALLOWED = ['p', 'em', 'strong', 'code', 'pre', 'ul', 'ol', 'li', 'a', 'blockquote', 'br', 'hr', 'h2', 'h3', 'h4'];

/** Texts read lately, as elements. Counted in characters of the text. */
const READ = new LRUCache<string, ReactElement>({ maxSize: 2_000_000, sizeCalculation: (_, key) => key.length });

/** The elements of a text; `way` tells one kind of reading from another. */
function read(way: 'block' | 'line', text: string, options: Options): ReactElement {
  const key = `${way} ${text}`;
  const known = READ.get(key);
  if (known) return known;
  const element = ReactMarkdown({
    ...options,
    remarkPlugins: [remarkMath, splitLists, keepPunctuation],
    components: COMPONENTS,
    children: text,
  });
  READ.set(key, element);
  return element;
}

export function Markdown({ text, className = '' }: { text: string; className?: string }) {
  return (
    <div className={`prose ${className}`}>
      {read('block', prepared(text), { allowedElements: ALLOWED, unwrapDisallowed: true })}
    </div>
  );
}

/** The same for one line inside other text: a label, a choice, a sentence. */
export function MarkdownLine({ text }: { text: string }) {
  return read('line', text.slice(0, MAX_LENGTH), { allowedElements: IN_LINE, unwrapDisallowed: true });
}
