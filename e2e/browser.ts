// Which Chromium drives the stories: Playwright's own where it is installed, else the one that came as a package, else the system's.
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import packaged from '@sparticuz/chromium';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** The packaged one is unpacked once, where only this checkout's user comes. */
const UNPACKED = join(import.meta.dirname, '../.data/browser');

/** Throws when there is no browser: the stories fail then, they are never skipped. */
export async function findBrowser(): Promise<{ executablePath?: string }> {
  if (existsSync(chromium.executablePath())) return {};
  if (process.platform === 'linux' && process.arch === 'x64') {
    mkdirSync(UNPACKED, { recursive: true });
    const before = process.env.TMPDIR;
    process.env.TMPDIR = UNPACKED;
    try {
      return { executablePath: await packaged.executablePath() };
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
  }
  const system = SYSTEM.find((path) => existsSync(path));
  if (system === undefined) {
    throw new Error('No Chromium was found. Install one: npx playwright install chromium, or your system’s package.');
  }
  return { executablePath: system };
}
