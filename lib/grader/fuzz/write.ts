// The ways an expression may be typed: bracketed ASCII, plain ASCII, Unicode, TeX.
import type { Random } from '../../math/equivalence/random';
import type { Expression } from '../../math/expression';
import { printAscii } from '../../math/print-ascii';
import { printPlain } from '../../math/print-plain';
import { printTex } from '../../math/print-tex';

const unicode = (e: Expression): string =>
  printPlain(e)
    .replaceAll('*', '·')
    .replaceAll('-', '−')
    .replaceAll(/\^2(?![\d.])/g, '²')
    .replaceAll(/\^3(?![\d.])/g, '³')
    .replaceAll(/\bpi\b/g, 'π')
    .replaceAll(/\bphi\b/g, 'φ');

const STYLES: readonly ((e: Expression) => string)[] = [printPlain, printPlain, printAscii, unicode, printTex];

export const write = (e: Expression, random: Random): string =>
  (STYLES[random.below(STYLES.length)] as (e: Expression) => string)(e);
