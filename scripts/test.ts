// `npm test`: every check there is, in stages that all run; ends with a plain line `N passed, N failed`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { runChecks } from './checks';
import { runChild } from './run-child';
import { createReport, seconds } from './setup/report.mjs';
import type { Tally } from './tally';

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});
const folder = mkdtempSync(join(tmpdir(), 'chainwise-test-'));

/**
 * A runner that breaks before it can report counts as one failure, and so does one that ran nothing. What was skipped has
 * not passed: the stages count it as failed.
 */
function settle(status: number, { passed, failed }: Tally): Tally {
  return failed === 0 && (status !== 0 || passed === 0) ? { passed, failed: 1 } : { passed, failed };
}

function readReport<T>(file: string, schema: z.ZodType<T>): T | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

async function vitest(project: string): Promise<Tally> {
  const file = join(folder, `${project}.json`);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const status = await runChild(['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters]).ended;
  const found = readReport(file, vitestReport);
  const failed = found ? found.numFailedTests + found.numPendingTests + found.numTodoTests : 0;
  return settle(status, { passed: found?.numPassedTests ?? 0, failed });
}

async function build(): Promise<Tally> {
  const status = await runChild(['scripts/build.ts']).ended;
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

async function stories(): Promise<Tally> {
  const file = join(folder, 'stories.json');
  const status = await runChild(['scripts/e2e.ts'], { ...process.env, E2E_REPORT: file }).ended;
  const stats = readReport(file, playwrightReport)?.stats;
  const failed = stats ? stats.unexpected + stats.flaky + stats.skipped : 0;
  return settle(status, { passed: stats?.expected ?? 0, failed });
}

const STAGES: Readonly<Record<string, () => Promise<Tally>>> = {
  'Types, lint, walls': runChecks,
  'Unit and property tests': () => vitest('unit'),
  'Database tests': () => vitest('db'),
  Build: build,
  'Stories in a browser': stories,
};

const report = createReport(1);
const total: Tally = { passed: 0, failed: 0 };
const lines: string[] = [];
for (const [title, stage] of Object.entries(STAGES)) {
  const start = performance.now();
  report.line(`\n== ${title}`);
  const { passed, failed } = await stage();
  total.passed += passed;
  total.failed += failed;
  lines.push(`${title}: ${passed} passed, ${failed} failed, ${seconds(performance.now() - start)}`);
}
rmSync(folder, { recursive: true, force: true });
report.line(`\n${lines.join('\n')}\n`);
report.line(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
