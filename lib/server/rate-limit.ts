// Rate limits, counted in this process: how often one person, address or token may do a thing.
import 'server-only';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { metrics } from './metrics';

/** `points` uses in `duration` seconds. A whole class may sit behind one address, so addresses get much room. */
const LIMITS = {
  signIn: { points: 500, duration: 15 * 60 },
  signInFailures: { points: 10, duration: 15 * 60 },
  signUp: { points: 300, duration: 60 * 60 },
  guest: { points: 300, duration: 60 * 60 },
  submit: { points: 120, duration: 60 },
  write: { points: 240, duration: 60 },
  api: { points: 600, duration: 60 },
} as const;

export type LimitName = keyof typeof LIMITS;

export type Limited = { readonly limited: false } | { readonly limited: true; readonly retryAfter: number };

declare global {
  var chainwiseLimiters: Map<LimitName, RateLimiterMemory> | undefined;
}

function limiter(name: LimitName): RateLimiterMemory {
  globalThis.chainwiseLimiters ??= new Map();
  const known = globalThis.chainwiseLimiters.get(name);
  if (known) return known;
  const made = new RateLimiterMemory({ keyPrefix: name, ...LIMITS[name] });
  globalThis.chainwiseLimiters.set(name, made);
  return made;
}

const refused = (name: LimitName, result: RateLimiterRes): Limited => {
  metrics().limited.inc({ limit: name });
  return { limited: true, retryAfter: Math.max(1, Math.ceil(result.msBeforeNext / 1000)) };
};

/** Uses one point of `key`; `retryAfter` is in seconds. */
export async function spendLimit(name: LimitName, key: string): Promise<Limited> {
  try {
    await limiter(name).consume(key);
    return { limited: false };
  } catch (result) {
    if (result instanceof RateLimiterRes) return refused(name, result);
    throw result;
  }
}

/** Looks whether `key` has points left, without using one. */
export async function checkLimit(name: LimitName, key: string): Promise<Limited> {
  const result = await limiter(name).get(key);
  return result && result.consumedPoints >= LIMITS[name].points ? refused(name, result) : { limited: false };
}

export async function resetLimit(name: LimitName, key: string): Promise<void> {
  await limiter(name).delete(key);
}
