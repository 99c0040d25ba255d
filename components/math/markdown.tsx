// Markdown with `$TeX$`, rendered on the server. Raw HTML, images and outside scripts have no way in.
import 'server-only';
import ReactMarkdown, { type Components } from 'react-markdown';
import remarkMath from 'remark-math';
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

const ALLOWED = ['p', 'em', 'strong', 'code', 'pre', 'ul', 'ol', 'li', 'a', 'blockquote', 'br', 'hr', 'h2', 'h3', 'h4'];

export function Markdown({ text, className = '' }: { text: string; className?: string }) {
  return (
    <div className={`prose ${className}`}>
      <ReactMarkdown remarkPlugins={[remarkMath]} components={COMPONENTS} allowedElements={ALLOWED} unwrapDisallowed>
        {prepared(text)}
      </ReactMarkdown>
    </div>
  );
}

/** The same for one line inside other text: a label, a choice, a sentence. */
export function MarkdownLine({ text }: { text: string }) {
  return (
    <ReactMarkdown
      remarkPlugins={[remarkMath]}
      components={COMPONENTS}
      allowedElements={['em', 'strong', 'code', 'a']}
      unwrapDisallowed
    >
      {text.slice(0, MAX_LENGTH)}
    </ReactMarkdown>
  );
}
