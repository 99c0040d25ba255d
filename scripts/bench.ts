// `npm run bench -- grade`: the grader beside its peers, `--peer NAME` only that one; `-- memory`: over a million grades, or `--grades N`; `-- generate`: instances and
// diagnoses; `-- pages`: Lighthouse, JavaScript and the time of a check, `--runs N` on each page; `-- checks`: the time of a check alone; `-- progress`: the progress page of ten thousand attempts.
import { parseArgs } from 'node:util';
import { TEMPLATES } from '../lib/subjects';
import { equalityCases } from './bench/equality-cases';
import { benchGenerate } from './bench/generate-bench';
import { benchGrade } from './bench/grade-bench';
import { benchMemory } from './bench/memory-bench';
import { PEER_NAMES } from './bench/peer';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    grades: { type: 'string', default: '1000000' },
    peer: { type: 'string', multiple: true },
    runs: { type: 'string', default: '5' },
  },
});
const print = (line: string) => void process.stdout.write(`${line}\n`);
const BENCHES: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  grade: () => {
    const asked = values.peer ?? PEER_NAMES;
    return benchGrade(
      equalityCases(),
      PEER_NAMES.filter((name) => asked.includes(name)),
      print,
    );
  },
  generate: () => {
    benchGenerate(TEMPLATES, print);
    return true;
  },
  memory: () => {
    benchMemory(equalityCases(), Number(values.grades), print);
    return true;
  },
  pages: async () =>
    (await import('./bench/pages-bench')).benchPages(Number(values.runs), print).then((status) => status === 0),
  checks: async () => (await import('./bench/pages-bench')).benchChecks(print).then((status) => status === 0),
  progress: async () => (await import('./bench/progress-bench')).benchProgress(print).then((status) => status === 0),
};

const [what = ''] = positionals;
const bench = Object.hasOwn(BENCHES, what) ? BENCHES[what] : undefined;
if (bench === undefined) {
  process.stderr.write(`npm run bench -- ${Object.keys(BENCHES).join('|')}\n`);
  process.exitCode = 2;
} else if (!(await bench())) process.exitCode = 1;
