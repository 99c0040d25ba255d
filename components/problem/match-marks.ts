// How the two sides of a match are told apart when one of them is letters already.
import { letterOf } from './letter';

interface Named {
  readonly plain: string;
}

const areLetters = (things: readonly Named[]): boolean => things.every(({ plain }) => /^[A-Z]$/.test(plain));

/** Things named by letters alone in the order of the letters, which is the statement's; others as they are. */
export const sortLettered = <Thing extends Named>(things: readonly Thing[]): readonly Thing[] =>
  areLetters(things) ? [...things].sort((a, b) => (a.plain < b.plain ? -1 : 1)) : things;

/** The marks of so many partners: letters, or numbers beside things that are letters themselves. */
export const markPartners = (things: readonly Named[], partners: number): readonly string[] =>
  Array.from({ length: partners }, (_, index) => (areLetters(things) ? `${index + 1}` : letterOf(index).toUpperCase()));
