// Ids as they come from an address: anything that cannot be one is treated as not there.
import 'server-only';

const ID = /^[A-Za-z0-9_-]{1,64}$/;

export const isId = (text: string): boolean => ID.test(text);
