// An expression as TeX for KaTeX, with the fewest brackets and the field's signs.
import type { Expression } from './expression';
import { APPLY, type Box, INVISIBLE_TIMES, layout } from './print-layout';
import { GREEK } from './read-symbols';

/** The expression as TeX in math mode. */
export const printTex = (e: Expression): string => tex(layout(e));

const OPERATOR: ReadonlyMap<string, string> = new Map([
  ['−', '-'],
  ['·', ' \\cdot '],
  ['⊙', ' \\odot '],
  ['⊤', '\\top'],
  ['∂', '\\partial '],
  ['<=', ' \\le '],
  ['>=', ' \\ge '],
  ['<', ' < '],
  ['>', ' > '],
  ['+', '+'],
  [',', ', '],
  [INVISIBLE_TIMES, ' '],
  [APPLY, ''],
]);

/** Functions that TeX knows by a command of their own. */
const COMMANDS: ReadonlySet<string> = new Set(
  'sin cos tan sec csc cot sinh cosh tanh coth arcsin arccos arctan exp ln log max min'.split(' '),
);

const ACCENT: Readonly<Record<string, string>> = { hat: 'hat', bar: 'bar', tilde: 'tilde' };

function tex(box: Box): string {
  switch (box.kind) {
    case 'number':
      return box.text;
    case 'name':
      return texName(box.text);
    case 'function':
      return COMMANDS.has(box.text) ? `\\${box.text}` : `\\operatorname{${box.text}}`;
    case 'operator':
      return OPERATOR.get(box.text) ?? '\\prime'.repeat(box.text.length);
    case 'row':
      return box.items.map((item, i) => (isApplied(item, box.items[i + 1]) ? '\\!' : tex(item))).join('');
    case 'fraction':
      return `\\frac{${tex(box.top)}}{${tex(box.bottom)}}`;
    case 'raised':
      return box.mark.kind === 'operator' && box.mark.text[0] === '′'
        ? `${tex(box.base)}${"'".repeat(box.mark.text.length)}`
        : `${tex(box.base)}^{${tex(box.mark)}}`;
    case 'lowered':
      return `${tex(box.base)}_{${tex(box.mark)}}`;
    case 'accent':
      return `\\${ACCENT[box.accent]}{${tex(box.base)}}`;
    case 'fence':
      return isTall(box) || box.open !== '('
        ? `\\left${box.open}${tex(box.body)}\\right${box.close}`
        : `(${tex(box.body)})`;
    case 'root':
      return box.index ? `\\sqrt[${tex(box.index)}]{${tex(box.body)}}` : `\\sqrt{${tex(box.body)}}`;
    case 'table':
      return `\\begin{matrix}${box.rows.map((r) => r.map(tex).join(' & ')).join(' \\\\ ')}\\end{matrix}`;
  }
}

/** Whether brackets around it must grow. */
function isTall(box: Box): boolean {
  switch (box.kind) {
    case 'fraction':
    case 'root':
    case 'table':
      return true;
    case 'row':
      return box.items.some(isTall);
    case 'raised':
    case 'lowered':
    case 'accent':
      return isTall(box.base);
    case 'fence':
      return isTall(box.body);
    default:
      return false;
  }
}

/** Brackets that grow stand off from a function's name; a negative space brings them back. */
const isApplied = (item: Box, next: Box | undefined): boolean =>
  item.kind === 'operator' && item.text === APPLY && next?.kind === 'fence' && isTall(next);

function texName(text: string): string {
  const greek = GREEK.get(text);
  if (greek !== undefined) return `\\${greek}`;
  return text.length === 1 ? text : `\\mathrm{${text}}`;
}
