// The visual editor's keyboard on the screen: the names of the part, digits, and what an answer is made of.
import type { VirtualKeyboardKeycap, VirtualKeyboardLayout } from 'mathlive';
import { variable } from '@/lib/math/expression';
import { printTex } from '@/lib/math/print-tex';
import type { QuestionPart } from '@/lib/problems/question';

type Key = string | Partial<VirtualKeyboardKeycap>;

/** As many keys as a row of digits has. */
const ROW = 8;

const applied = (label: string, command = `\\${label}`): Key => ({ label, insert: `${command}\\left(#0\\right)` });
/** Brackets go through the editor's own keystroke, which closes them. */
const typed = (key: string): Key => ({ label: key, key });

const FRACTION: Key = { latex: '\\frac{a}{b}', insert: '\\frac{#@}{#?}', class: 'small' };
const POWER: Key = { latex: 'x^n', insert: '#@^{#?}' };
const ROOT: Key = { latex: '\\sqrt{\\,}', insert: '\\sqrt{#0}' };

const FIXED: readonly Key[][] = [
  ['7', '8', '9', '+', '-', FRACTION, POWER, ROOT],
  ['4', '5', '6', '\\cdot', typed('('), typed(')'), applied('sin'), applied('cos')],
  ['1', '2', '3', '.', applied('exp'), applied('ln'), applied('tan'), applied('σ', '\\sigma')],
];
const MOVES: readonly Key[] = ['[left]', '[right]', '[backspace]'];

/** Names beyond a row go on in the next one. */
export function keyboardOf({ variables, names, shapes }: QuestionPart): VirtualKeyboardLayout {
  const named = [...Object.keys(variables), ...names].map((name) => printTex(variable(name)));
  const rows = Array.from({ length: Math.ceil(named.length / ROW) }, (_, row) =>
    named.slice(row * ROW, (row + 1) * ROW),
  );
  const last: Key[] = ['0', '\\exponentialE', '\\pi', ...(shapes ? ['^{\\top}', '\\odot'] : []), ...MOVES];
  return { displayEditToolbar: false, rows: [...rows, ...FIXED.map((row) => [...row]), last] };
}
