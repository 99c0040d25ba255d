// Random tokens, of which only the hash is stored.
import 'server-only';
import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits as text for an address or a header. */
export const randomToken = (): string => randomBytes(32).toString('base64url');

/** A plain hash is enough: the token is random and long. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
