// `npm run e2e`: the stories of e2e/ in a browser, against the built product on a throw-away database.
import { runChild } from './run-child';
import { withProduct } from './with-product';

const STORIES = ['node_modules/@playwright/test/cli.js', 'test', '--config', 'e2e/playwright.config.ts'];

process.exitCode = await withProduct(() => {
  const env = { ...process.env, NODE_OPTIONS: `--conditions=react-server --import ${import.meta.resolve('tsx')}` };
  return runChild([...STORIES, ...process.argv.slice(2)], env).ended;
});
