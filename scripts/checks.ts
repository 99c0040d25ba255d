// The checks that read the sources without running them.
import { runChild } from './run-child';
import { createReport } from './setup/report.mjs';
import type { Tally } from './tally';

const CHECKS: Readonly<Record<string, readonly string[]>> = {
  Types: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'],
  'Lint and format': ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.'],
  Walls: ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', '.'],
};

/** Runs every check; each counts as one. */
export async function runChecks(): Promise<Tally> {
  const report = createReport(1);
  const tally = { passed: 0, failed: 0 };
  for (const [title, command] of Object.entries(CHECKS)) {
    const status = await report.step(title, () => runChild(command).ended);
    if (status === 0) tally.passed += 1;
    else tally.failed += 1;
  }
  return tally;
}
