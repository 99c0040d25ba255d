// `npm run check`: types, lint with format, and the walls. Every one runs, also after another has failed.
import { runChecks } from './checks';

const { passed, failed } = await runChecks();
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
