// What every `npm run …` calls: installs and generates what is missing, then runs the command. Needs nothing but Node.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CHECKOUT } from './setup/checkout.mjs';
import {
  checkServiceSettings,
  loadEnvironment,
  requireExternalSettings,
  requireFreeAddress,
  requireSecret,
  SettingError,
} from './setup/environment.mjs';
import { ensureClient } from './setup/generate-client.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { createReport } from './setup/report.mjs';

/**
 * @typedef {object} Command
 * @property {readonly string[]} run a script of this folder, or a file of a package, and its first arguments
 * @property {boolean} [quiet] standard output carries nothing but the command's answer
 * @property {boolean} [pure] needs neither the database nor its client
 * @property {boolean} [serves] listens on HOST and PORT
 * @property {boolean} [external] needs somebody's own database
 */

/** @type {Readonly<Record<string, Command>>} */
const COMMANDS = {
  start: { run: ['scripts/start.ts'], serves: true },
  dev: { run: ['scripts/dev.ts'], serves: true },
  serve: { run: ['scripts/serve.ts'], serves: true, external: true },
  build: { run: ['scripts/build.ts'] },
  migrate: { run: ['scripts/with-database.ts'] },
  'make-migration': { run: ['scripts/make-migration.ts'] },
  user: { run: ['scripts/with-database.ts', 'scripts/user.ts'], quiet: true },
  token: { run: ['scripts/with-database.ts', 'scripts/token.ts'], quiet: true },
  grade: { run: ['scripts/grade.ts'], quiet: true, pure: true },
  generate: { run: ['scripts/generate.ts'], quiet: true, pure: true },
  certify: { run: ['scripts/certify.ts'], quiet: true, pure: true },
  fuzz: { run: ['scripts/fuzz.ts'], quiet: true, pure: true },
  test: { run: ['scripts/test.ts'] },
  bench: { run: ['scripts/bench.ts'], pure: true },
  check: { run: ['scripts/check.ts'] },
  e2e: { run: ['scripts/e2e.ts'] },
  unit: { run: ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit'] },
  'write-docs': {
    run: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      'unit',
      'scripts/corpus-page.test.ts',
      'scripts/template-schema.test.ts',
      '--update',
    ],
    pure: true,
  },
};

await main(process.argv[2] ?? '', process.argv.slice(3));

/**
 * @param {string} name
 * @param {readonly string[]} rest
 */
async function main(name, rest) {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    process.stderr.write(`There is no command "${name}". Commands: ${Object.keys(COMMANDS).join(', ')}\n`);
    process.exitCode = 2;
    return;
  }
  try {
    await prepare(command);
  } catch (error) {
    const known = error instanceof SettingError || !(error instanceof TypeError);
    process.stderr.write(`${known && error instanceof Error ? error.message : /** @type {Error} */ (error).stack}\n`);
    process.exitCode = 1;
    return;
  }
  hand(command, rest);
}

/** @param {Command} command */
async function prepare(command) {
  const report = createReport(command.quiet ? 2 : 1);
  loadEnvironment();
  if (!command.pure) checkServiceSettings();
  if (command.external) requireExternalSettings();
  if (command.serves) {
    if (process.env.DATABASE_URL !== undefined) requireSecret();
    await requireFreeAddress();
  }
  await ensureInstalled(report);
  if (!command.pure) await ensureClient(report);
}

/**
 * Runs the command in a child process that lives exactly as long as this one, and ends as it ends.
 * @param {Command} command
 * @param {readonly string[]} rest
 */
function hand(command, rest) {
  const [file = '', ...first] = command.run;
  const preload = ['--import', pathToFileURL(join(CHECKOUT, 'scripts/setup/follow-parent.mjs')).href];
  const typed = file.endsWith('.ts') ? ['--import', import.meta.resolve('tsx'), '--conditions=react-server'] : [];
  const child = spawn(process.execPath, [...preload, ...typed, join(CHECKOUT, file), ...first, ...rest], {
    cwd: CHECKOUT,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  followNpm(child);
  child.once('error', (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
  child.once('exit', (status, signal) => {
    if (signal === null) process.exit(status ?? 1);
    for (const each of signals) process.removeAllListeners(each);
    process.kill(process.pid, signal);
  });
}

/**
 * A killed npm cannot say so; its child sees that its parent changed.
 * @param {import('node:child_process').ChildProcess} child
 */
function followNpm(child) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const npm = process.ppid;
  setInterval(() => {
    if (process.ppid !== npm) child.kill('SIGTERM');
  }, 500).unref();
}
