// How much JavaScript a page loads before anything is pressed, compressed as it travels.
import type { Browser } from 'playwright';

type Cookie = { readonly name: string; readonly value: string; readonly url: string };

/** Bytes of all scripts, response headers included, until the network is quiet, for somebody who comes for the first time. */
export async function scriptBytes(browser: Browser, url: string, session: Cookie | undefined): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  if (session) await context.addCookies([session]);
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  const scripts = new Set<string>();
  let bytes = 0;
  protocol.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await protocol.send('Network.enable');
  await page.goto(url, { waitUntil: 'networkidle' });
  await context.close();
  return bytes;
}
