// Sealed values: encrypted, expiring text that only this installation can read (JWE, direct, A256GCM).
import 'server-only';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { base64url, EncryptJWT, jwtDecrypt } from 'jose';
import { keyFor } from './secret';

/** Sealed text is at most this long when opened: a small token must not unpack into a large one. */
const MAX_OPENED = 256 * 1024;

/** Seals a JSON value for one purpose; it opens for `seconds`. */
export async function seal(purpose: string, value: unknown, seconds: number): Promise<string> {
  const packed = base64url.encode(deflateRawSync(JSON.stringify(value)));
  return new EncryptJWT({ v: packed })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setIssuedAt()
    .setExpirationTime(`${seconds}s`)
    .encrypt(keyFor(purpose));
}

/** The sealed value, or undefined when it was changed, is for another purpose or has expired. */
export async function unseal(purpose: string, sealed: string): Promise<unknown> {
  try {
    const { payload } = await jwtDecrypt(sealed, keyFor(purpose));
    const packed = base64url.decode(String(payload.v));
    return JSON.parse(inflateRawSync(packed, { maxOutputLength: MAX_OPENED }).toString('utf8'));
  } catch {
    return undefined;
  }
}
