// `$a = 1, b = 2$` is read as two formulas with a comma between them, so that a line breaks after the comma and nowhere else.

interface Node {
  readonly type: string;
  value?: string;
  data?: { hChildren?: readonly { readonly type: 'text'; value: string }[] };
  children?: Node[];
}

const OPEN = new Set(['(', '[', '{']);
const CLOSE = new Set([')', ']', '}']);

/** The pieces between the commas that stand in no bracket. */
function pieces(tex: string): string[] {
  const found = [''];
  let depth = 0;
  for (const char of tex) {
    if (OPEN.has(char)) depth++;
    if (CLOSE.has(char)) depth--;
    if (char === ',' && depth === 0) found.push('');
    else found[found.length - 1] += char;
  }
  return found.map((piece) => piece.trim());
}

/** Whether every piece says what something is; `1, 2, 3` and `\,` are no such list. */
const isList = (found: readonly string[]): boolean =>
  found.length > 1 && found.every((piece) => /^[^=]+=[^=]+$/.test(piece) && !piece.endsWith('\\'));

function split(node: Node): Node[] {
  const { value: tex, data } = node;
  if (node.type !== 'inlineMath' || tex === undefined || tex.includes('\\begin')) return [node];
  const found = pieces(tex);
  if (!isList(found)) return [node];
  return found.flatMap((value, i) => [
    ...(i > 0 ? [{ type: 'text', value: ', ' }] : []),
    { ...node, value, data: { ...data, hChildren: [{ type: 'text', value }] } },
  ]);
}

function walk(node: Node): void {
  if (!node.children) return;
  node.children = node.children.flatMap(split);
  node.children.forEach(walk);
}

/** A plugin for remark, after remark-math and before what joins punctuation to formulas. */
export const splitLists = () => walk;
