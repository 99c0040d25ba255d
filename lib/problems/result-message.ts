// How a number that was worked out is written for reading: exact where that is short, rounded where it is no plain number.
import type { Message } from '../result';
import { type PointValue, roundedText } from './point-value';
import { texOf } from './tex';
import { unwieldyIn } from './unwieldy';

/** As TeX; one of the two at least. */
export interface WrittenNumber {
  readonly exact?: string;
  readonly about?: string;
}

/** A long decimal is rounded: six digits say enough, and a person stops earlier. */
export function writtenNumber({ exact, value }: PointValue): WrittenNumber {
  const tex = exact && texOf(exact);
  if (tex === undefined || unwieldyIn(tex).length > 0) return { about: roundedText(value) };
  const plain = exact?.op === 'number' && !tex.includes('\\');
  return { exact: tex, ...(plain ? {} : { about: roundedText(value) }) };
}

/** `0.5`, `1/3 \approx 0.3333` or `\approx 0.6225`, after an equals sign where it is exact. */
export function equalsTex(point: PointValue): string {
  const { exact, about } = writtenNumber(point);
  return [...(exact ? [`= ${exact}`] : []), ...(about ? [`\\approx ${about}`] : [])].join(' ');
}

/** The last line of a worked number. @param point the values that are put in, if that is how it comes about */
export function resultMessage(result: PointValue, point?: string): Message {
  const { exact, about = '' } = writtenNumber(result);
  const line = point === undefined ? 'solution.result' : 'solution.point';
  const at: Readonly<Record<string, string>> = point === undefined ? {} : { point };
  if (exact === undefined) return { code: `${line}-about`, params: { ...at, value: about } };
  return about === ''
    ? { code: line, params: { ...at, value: exact } }
    : { code: `${line}-both`, params: { ...at, exact, value: about } };
}
