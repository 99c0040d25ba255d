// `npm run build`: the production build, made again only when a source has changed.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildWorker, WORKER } from './build-worker';
import { runChild } from './run-child';
import { CHECKOUT } from './setup/checkout.mjs';
import { fingerprint } from './setup/fingerprint.mjs';
import { createReport } from './setup/report.mjs';

const SOURCES = [
  'app',
  'components',
  'lib',
  'prisma/schema.prisma',
  'instrumentation.ts',
  'next.config.mjs',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
];
/** Next writes it when everything else is there. */
const BUILT = join(CHECKOUT, '.next/BUILD_ID');
const STAMP = join(CHECKOUT, '.next/chainwise-build');

const isSource = (path: string) => !/\.(test|cases)\.tsx?$/.test(path);
const current = fingerprint(CHECKOUT, SOURCES, isSource);
const built = [STAMP, BUILT, WORKER].every((file) => existsSync(file)) ? readFileSync(STAMP, 'utf8') : '';

const report = createReport(1);
if (built === current) report.line('The build is up to date.');
else {
  for (const mark of [STAMP, BUILT]) rmSync(mark, { force: true });
  await buildWorker(current);
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };
  const status = await report.step('Building', () => runChild(['node_modules/next/dist/bin/next', 'build'], env).ended);
  const whole = status === 0 && existsSync(BUILT);
  if (whole) writeFileSync(STAMP, current);
  process.exitCode = whole ? 0 : status || 1;
}
