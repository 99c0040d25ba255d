// Numbers that nobody writes out.

const MOST_DIGITS = 6;

const digitsOf = (literal: string): number => literal.replace('.', '').replace(/^0+/, '').length;

/** The literals of a text with more than six digits, leading zeros aside. */
export const unwieldyIn = (text: string): string[] =>
  [...text.matchAll(/\d+(?:\.\d+)?|\.\d+/g)]
    .map(([literal]) => literal)
    .filter((literal) => digitsOf(literal) > MOST_DIGITS);
