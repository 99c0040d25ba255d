// `npm run bench -- pages`: Lighthouse, JavaScript and layout shift of the main pages beside an empty page of the framework, and the time a check takes.
import { chromium } from 'playwright';
import { makePerson } from '@/lib/server/testing/people';
import { makeProblem } from '@/lib/server/testing/problems';
import { findBrowser } from '../../e2e/browser';
import { sessionOf } from '../../e2e/people';
import { runChild } from '../run-child';
import { findFreePort } from '../setup/port.mjs';
import { withProduct } from '../with-product';
import { checkLoad } from './check-load';
import { lighthouseScores } from './lighthouse-scores';
import { quantile } from './quantile';
import { scriptBytes } from './script-bytes';

type Print = (line: string) => void;

const EMPTY_PAGE = 'scripts/bench/empty-page';
const NEXT = 'node_modules/next/dist/bin/next';
const LOAD = { learners: 50, every: 5, seconds: 60 };

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Builds and serves the empty page for as long as the work takes. */
async function withEmptyPage<T>(work: (address: string) => Promise<T>): Promise<T> {
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };
  if ((await runChild([NEXT, 'build', EMPTY_PAGE], env).ended) !== 0) throw new Error('The empty page was not built.');
  const port = await findFreePort();
  const server = runChild([NEXT, 'start', EMPTY_PAGE, '--hostname', '127.0.0.1', '--port', String(port)], env);
  const address = `http://127.0.0.1:${port}/`;
  try {
    while (
      !(await fetch(address).then(
        () => true,
        () => false,
      ))
    )
      await new Promise((resolve) => setTimeout(resolve, 100));
    return await work(address);
  } finally {
    server.process.kill('SIGTERM');
    await server.ended;
  }
}

async function measurePages(product: string, empty: string, runs: number, print: Print): Promise<void> {
  const port = await findFreePort();
  const browser = await chromium.launch({
    ...(await findBrowser()),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', `--remote-debugging-port=${port}`],
  });
  try {
    const viewer = await makePerson();
    const problem = await makeProblem(viewer);
    const session = await sessionOf(viewer);
    const floor = await scriptBytes(browser, empty, undefined);
    const pages = [
      ['empty page', empty, undefined],
      ['landing', product, undefined],
      ['problem', `${product}/problems/${problem.id}`, session],
      ['progress', `${product}/progress`, session],
    ] as const;
    print(`Lighthouse on its throttled phone, median of ${runs}; JavaScript compressed\n`);
    print(
      '             performance  accessibility  best practices   paint, largest, blocked (ms)   shift   JavaScript  above the empty page',
    );
    for (const [name, url, signedIn] of pages) {
      const bytes = await scriptBytes(browser, url, signedIn);
      const cookie = signedIn ? `${signedIn.name}=${signedIn.value}` : '';
      const { scores, times, shift, failed } = await lighthouseScores(url, port, cookie, runs);
      const numbers = Object.values(scores)
        .map((score) => String(score).padStart(14))
        .join('');
      print(
        `${name.padEnd(10)}${numbers}${times.map((ms) => ms.toFixed(0).padStart(10)).join('')}${shift.toFixed(4).padStart(11)}${kilobytes(bytes).padStart(12)}${kilobytes(bytes - floor).padStart(14)}` +
          (failed.length > 0 ? `   not passed: ${failed.join(', ')}` : ''),
      );
    }
  } finally {
    await browser.close();
  }
}

async function measureChecks(product: string, print: Print): Promise<void> {
  const { learners, every, seconds } = LOAD;
  await checkLoad(product, { ...LOAD, seconds: 10 });
  const times = await checkLoad(product, LOAD);
  print(`\n${times.length} checks by ${learners} learners, one each ${every} s for ${seconds} s, open loop:`);
  print(
    `p50 ${quantile(times, 0.5).toFixed(0)} ms, p99 ${quantile(times, 0.99).toFixed(0)} ms, max ${Math.max(...times).toFixed(0)} ms\n`,
  );
}

/** The time of a check alone, without the pages. */
export const benchChecks = (print: Print): Promise<number> =>
  withProduct(async (product) => {
    await measureChecks(product, print);
    return 0;
  });

/** @param runs of Lighthouse on each page */
export function benchPages(runs: number, print: Print): Promise<number> {
  return withProduct(async (product) => {
    await measureChecks(product, print);
    await withEmptyPage((empty) => measurePages(product, empty, runs, print));
    return 0;
  });
}
