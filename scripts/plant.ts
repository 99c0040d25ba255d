// A small tree beside the checkout, for tests that plant what the checks must catch.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CHECKOUT } from './setup/checkout.mjs';

export type Sources = Readonly<Record<string, string>>;

/** Writes the files, runs a tool of this checkout among them, and removes them again. */
export function runAmong(files: Sources, command: readonly string[]): { status: number | null; output: string } {
  const [tool = '', ...options] = command;
  const folder = mkdtempSync(join(tmpdir(), 'chainwise-planted-'));
  try {
    for (const [path, source] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), source);
    }
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(CHECKOUT, tool), ...options], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    if (stdout === '') throw new Error(`${tool} said nothing: ${stderr}`);
    return { status, output: stdout };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
