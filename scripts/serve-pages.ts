// Serves the production build on HOST and PORT until it is told to stop.
import { type Child, runChild } from './run-child';
import { readAddress } from './setup/environment.mjs';

const PATIENCE_MS = 60_000;

/** Starts the server; resolves once a page is served. Throws when none is, for its end or within the patience. */
export async function servePages(env: NodeJS.ProcessEnv): Promise<Child & { readonly address: string }> {
  const { host, port } = readAddress();
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const command = ['node_modules/next/dist/bin/next', 'start', '--hostname', host, '--port', String(port)];
  const child = runChild(command, { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
  let running = true;
  void child.ended.then(() => {
    running = false;
  });
  const end = performance.now() + PATIENCE_MS;
  const local = address.replace('0.0.0.0', '127.0.0.1').replace('[::]', '[::1]');
  while (running && performance.now() < end) {
    const answers = await fetch(`${local}/api/health`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (answers && running) return { ...child, address };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.process.kill('SIGTERM');
  throw new Error(running ? `No page was served within ${PATIENCE_MS / 1000} s.` : 'The server has stopped.');
}
