// Compares a secret without telling by the time how much of it was right.
import 'server-only';
import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

export const sameText = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));
