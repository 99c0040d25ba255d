// Runs another program of this checkout that stops when this one does.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CHECKOUT } from './setup/checkout.mjs';

const FOLLOW = pathToFileURL(join(CHECKOUT, 'scripts/setup/follow-parent.mjs')).href;

export type Child = { process: ChildProcess; ended: Promise<number> };

/**
 * Starts Node on a file of this checkout. Signals this process receives are handed on; a child they end has status 0.
 * @param command the file (TypeScript or JavaScript) and its arguments
 */
export function runChild(command: readonly string[], env: NodeJS.ProcessEnv = process.env): Child {
  const [file = '', ...rest] = command;
  const typed = file.endsWith('.ts') ? ['--import', import.meta.resolve('tsx'), '--conditions=react-server'] : [];
  const child = spawn(process.execPath, ['--import', FOLLOW, ...typed, join(CHECKOUT, file), ...rest], {
    cwd: CHECKOUT,
    env,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  let told = false;
  const forward = (signal: NodeJS.Signals) => {
    told = true;
    child.kill(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, forward);
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status) => {
      for (const each of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(each, forward);
      resolve(status ?? (told ? 0 : 1));
    });
  });
  return { process: child, ended };
}
