// Where this checkout is, and where it keeps what it makes.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The root of this checkout. */
export const CHECKOUT = resolve(import.meta.dirname, '../..');

/** The folder of everything this checkout makes and keeps; no other checkout touches it. */
export const DATA = join(CHECKOUT, '.data');

/** The data folder, made when it is missing. Others may pass through it but not list it. */
export function ensureData() {
  mkdirSync(DATA, { recursive: true, mode: 0o711 });
  return DATA;
}
