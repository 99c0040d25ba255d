// An expression as presentation MathML: the live preview, drawn by the browser itself and read by screen readers.
import type { Expression } from './expression';
import { type Box, layout } from './print-layout';

/** The expression as one `<math>` element. Names are escaped: the result is safe as HTML. */
export const printMathml = (e: Expression): string => `<math>${mathml(layout(e))}</math>`;

const escapeText = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

const SIGN: ReadonlyMap<string, string> = new Map([
  ['<=', '≤'],
  ['>=', '≥'],
]);
const ACCENT: Readonly<Record<string, string>> = { hat: '^', bar: '¯', tilde: '~' };

const fenced = (sign: string): string => `<mo stretchy="true" fence="true">${sign}</mo>`;

function mathml(box: Box): string {
  switch (box.kind) {
    case 'number':
      return `<mn>${box.text}</mn>`;
    case 'name':
    case 'function':
      return `<mi>${escapeText(box.text)}</mi>`;
    case 'operator':
      return `<mo>${escapeText(SIGN.get(box.text) ?? box.text)}</mo>`;
    case 'row':
      return `<mrow>${box.items.map(mathml).join('')}</mrow>`;
    case 'fraction':
      return `<mfrac>${mathml(box.top)}${mathml(box.bottom)}</mfrac>`;
    case 'raised':
      return `<msup>${mathml(box.base)}${mathml(box.mark)}</msup>`;
    case 'lowered':
      return `<msub>${mathml(box.base)}${mathml(box.mark)}</msub>`;
    case 'accent':
      return `<mover accent="true">${mathml(box.base)}<mo>${ACCENT[box.accent]}</mo></mover>`;
    case 'fence':
      return `<mrow>${fenced(box.open)}${mathml(box.body)}${fenced(box.close)}</mrow>`;
    case 'root':
      return box.index
        ? `<mroot>${mathml(box.body)}${mathml(box.index)}</mroot>`
        : `<msqrt>${mathml(box.body)}</msqrt>`;
    case 'table':
      return `<mtable>${box.rows.map((r) => `<mtr>${r.map((c) => `<mtd>${mathml(c)}</mtd>`).join('')}</mtr>`).join('')}</mtable>`;
  }
}
