// Parts are named by letters.

/** The name of a part by its place: a, b, c … */
export const letterOf = (index: number): string => String.fromCharCode('a'.charCodeAt(0) + index);
