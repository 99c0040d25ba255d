// The TeX of a Markdown text, and the text without it.

export interface MarkdownPieces {
  readonly tex: readonly { readonly text: string; readonly display: boolean }[];
  /** What is left: words only; a dollar sign in it is a formula that does not end. */
  readonly prose: string;
}

/** Splits at `$…$` and `$$…$$`; code spans are neither. */
export function splitMarkdown(markdown: string): MarkdownPieces {
  const tex: { text: string; display: boolean }[] = [];
  const prose = markdown
    .replace(/`[^`]*`/g, '')
    .replace(/\$\$([^$]+)\$\$|\$([^$]+)\$/g, (_, display: string | undefined, inline: string | undefined) => {
      tex.push({ text: display ?? inline ?? '', display: display !== undefined });
      return ' ';
    });
  return { tex, prose };
}
