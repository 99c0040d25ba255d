// Stories in a real Chromium against the built product; `npm run e2e` starts both, this only drives them.
import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser';

const baseURL = process.env.E2E_URL;
if (baseURL === undefined) throw new Error('Start the stories with `npm run e2e`: they need a running product.');

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: process.env.E2E_REPORT ?? '../test-results/report.json' }]],
  use: {
    baseURL,
    // A trace photographs the page at every step, a third of a story's time: ask for one with `npm run e2e -- --trace on WORDS`.
    trace: 'off',
    screenshot: 'only-on-failure',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(await findBrowser()),
      // Without them Chromium looks up hosts of its own, which a closed network refuses many at a time.
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    },
  },
});
