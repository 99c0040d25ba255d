// A comma or a full stop after a formula never begins a line: the two are joined.

interface Node {
  readonly type: string;
  value?: string;
  readonly children?: readonly Node[];
}

/** Unicode's word joiner: no line is broken at it, and it is not seen. */
const JOINER = '\u2060';
const PUNCTUATION = /^[.,;:!?)\]]/;

function keep({ children = [] }: Node): void {
  children.forEach((node, i) => {
    const [before, text = ''] = [children[i - 1], node.value];
    if (node.type === 'text' && before?.type === 'inlineMath' && PUNCTUATION.test(text)) node.value = JOINER + text;
    keep(node);
  });
}

/** A plugin for remark, after remark-math. */
export const keepPunctuation = () => keep;
