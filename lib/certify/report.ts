// A defect as a line for a person: where, how often, what is wrong, what to do.
import type { Message } from '../result';
import type { Defect } from './defect';

/** `part value, seed 3 (12 times): …`; without a place for a fault of the document itself. */
export function describeDefect({ message, part, seed, count }: Defect, say: (message: Message) => string): string {
  const place = [...(part === undefined ? [] : [`part ${part}`]), ...(seed === undefined ? [] : [`seed ${seed}`])];
  const often = count > 1 ? ` (${count} times)` : '';
  return place.length > 0 ? `${place.join(', ')}${often}: ${say(message)}` : say(message);
}
