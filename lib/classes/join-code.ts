// The code of a class's join link: short enough to read out, long enough not to be guessed.

/** No 0/O, 1/I/L, U/V: what is read from a blackboard is typed as it was meant. */
const LETTERS = 'ABCDEFGHJKMNPQRSTWXYZ23456789';

export const JOIN_CODE_LENGTH = 10;

/** From random bytes (at least one a letter; 29¹⁰ ≈ 4·10¹⁴ codes). A byte of 232 or more is skipped to keep it even. */
export function joinCode(bytes: Uint8Array): string | null {
  const even = Array.from(bytes).filter((byte) => byte < LETTERS.length * 8);
  if (even.length < JOIN_CODE_LENGTH) return null;
  return even
    .slice(0, JOIN_CODE_LENGTH)
    .map((byte) => LETTERS.charAt(byte % LETTERS.length))
    .join('');
}

/** What somebody typed as a code: case, spaces and hyphens do not matter. */
export const normaliseJoinCode = (typed: string): string => typed.replace(/[\s-]/g, '').toUpperCase();
