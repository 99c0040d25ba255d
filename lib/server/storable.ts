// Text that PostgreSQL can hold: no NUL and no half of a surrogate pair.
import 'server-only';

const UNSTORABLE = /\0|\p{Surrogate}/gu;

/** The text with what cannot be stored shown as U+FFFD. */
export const storable = (text: string): string => text.replace(UNSTORABLE, '\uFFFD');
