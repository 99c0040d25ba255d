// The environment, validated once with a clear message for each variable (contracts: Environment).
import 'server-only';
import { z } from 'zod';

const text = z.string().trim().min(1);
const url = z.url({ error: 'must be an address such as https://example.org' });

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  DATABASE_URL: z
    .string({ error: 'is missing; `npm start` sets it to the embedded database' })
    .regex(/^postgres(ql)?:\/\//, { error: 'must start with postgresql://' }),
  PORT: z.coerce.number({ error: 'must be a number' }).int().min(0).max(65535).default(3000),
  HOST: text.default('127.0.0.1'),
  AUTH_SECRET: z
    .string({
      error:
        'is missing; set a random text of at least 32 characters (`npm start` makes one for the embedded database)',
    })
    .min(32, { error: 'must have at least 32 characters' }),
  NEXTAUTH_URL: url.optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  METRICS_TOKEN: text.optional(),
  GOOGLE_CLIENT_ID: text.optional(),
  GOOGLE_CLIENT_SECRET: text.optional(),
  GITHUB_CLIENT_ID: text.optional(),
  GITHUB_CLIENT_SECRET: text.optional(),
  OIDC_ISSUER: url.optional(),
  OIDC_CLIENT_ID: text.optional(),
  OIDC_CLIENT_SECRET: text.optional(),
  OIDC_NAME: text.default('Single sign-on'),
});

export type Env = z.output<typeof schema>;

/** Names that go together: with one set, the others are required. */
const GROUPS: readonly (readonly (keyof Env)[])[] = [
  ['GOOGLE_CLIENT_ID', 'GOOGLE_CLIENT_SECRET'],
  ['GITHUB_CLIENT_ID', 'GITHUB_CLIENT_SECRET'],
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
];

/** Reads and checks the given variables; throws one error that names every variable that is wrong. */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse({ ...given, AUTH_SECRET: given.AUTH_SECRET ?? given.NEXTAUTH_SECRET });
  const faults = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  for (const group of GROUPS) {
    const missing = group.filter((name) => !given[name]);
    if (missing.length > 0 && missing.length < group.length) faults.push(`${missing.join(', ')} must be set too`);
  }
  if (!parsed.success || faults.length > 0)
    throw new Error(`The environment is not complete:\n  ${faults.join('\n  ')}`);
  return parsed.data;
}

let current: Env | undefined;

/** The environment of this process, read on first use. */
export function env(): Env {
  current ??= readEnv(process.env);
  return current;
}
