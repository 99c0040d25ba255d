// What the enclosing evaluation knows about a node besides its bounds: bits, joined by or from the operands upwards.

/** Perhaps undefined somewhere in the box. */
export const MAYBE = 1;
/** Certainly undefined, and so in a neighbourhood of the point. */
export const OPEN = 2;
/** Certainly undefined at this very point (a division by an exact zero, ln 0). */
export const SPOT = 4;
/** A breakpoint (of sign, step) may lie inside the enclosure. */
export const JUMP = 8;

export const UNDEFINED = OPEN | SPOT;
/** Any of these bits keeps a value from being evidence. */
export const UNCERTAIN = MAYBE | UNDEFINED;
