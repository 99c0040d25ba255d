// A TeX formula, set by KaTeX on the server, with MathML for screen readers. The only door to KaTeX.
import 'server-only';
import katex from 'katex';
import { LRUCache } from 'lru-cache';
import { useTranslations } from 'next-intl';
import type { HTMLAttributes } from 'react';
import { staysWhole } from './stays-whole';

/** Longer than any template's formula; what is longer is shown as typed. */
const MAX_LENGTH = 4_000;
/** A display formula of more characters than this may be wider than a phone, so its box takes the keyboard's focus. */
const WIDE = 48;

/** Formulas set lately: a page is shown again after each answer, and its problem to a whole class. Counted in characters. */
const FORMULAS = new LRUCache<string, string>({ maxSize: 20_000_000, sizeCalculation: (html) => html.length });

function typeset(tex: string, display: boolean): string {
  const key = `${display} ${tex}`;
  const known = FORMULAS.get(key);
  if (known !== undefined) return known;
  const html = katex.renderToString(tex, {
    displayMode: display,
    output: 'htmlAndMathml',
    trust: false,
    strict: 'ignore',
    throwOnError: false,
    errorColor: 'currentColor',
    maxSize: 20,
    maxExpand: 200,
  });
  FORMULAS.set(key, html);
  return html;
}

export function Tex({ tex, display = false }: { tex: string; display?: boolean }) {
  if (tex.length > MAX_LENGTH) return <code>{tex.slice(0, MAX_LENGTH)}…</code>;
  const html = typeset(tex, display);
  if (!display) {
    const className = staysWhole(tex) ? 'whitespace-nowrap' : undefined;
    // biome-ignore lint/security/noDangerouslySetInnerHtml: KaTeX's own output; it escapes its input, and `trust` is off.
    return <span className={className} dangerouslySetInnerHTML={{ __html: html }} />;
  }
  const box = { className: 'formula-block', dangerouslySetInnerHTML: { __html: html } };
  return tex.length <= WIDE ? <div {...box} /> : <ScrollingFormula {...box} />;
}

function ScrollingFormula(box: HTMLAttributes<HTMLDivElement>) {
  const t = useTranslations('ui');
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable with the keyboard (WCAG 2.1.1).
  // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; a section would be a landmark for every formula.
  return <div role="group" aria-label={t('formula')} tabIndex={0} {...box} />;
}
