// From the key to what goes with its worked solutions, once they may be seen.
import type { Key } from '../problems/key';
import type { Supplement } from './view';

export const toSupplement = ({ figures, code }: Key): Supplement => ({ figures, ...(code && { code }) });
