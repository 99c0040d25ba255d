// `npm run bench -- grade`: measures the grader beside its peers; `npm run bench -- memory`: over a million grades; `npm run bench -- generate`: instances and diagnoses.
import { TEMPLATES } from '../lib/subjects';
import { equalityCases } from './bench/equality-cases';
import { benchGenerate } from './bench/generate-bench';
import { benchGrade } from './bench/grade-bench';
import { benchMemory } from './bench/memory-bench';

const print = (line: string) => void process.stdout.write(`${line}\n`);
const BENCHES: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  grade: () => benchGrade(equalityCases(), print),
  generate: () => {
    benchGenerate(TEMPLATES, print);
    return true;
  },
  memory: () => {
    benchMemory(equalityCases(), print);
    return true;
  },
};

const [, , what = ''] = process.argv;
const bench = Object.hasOwn(BENCHES, what) ? BENCHES[what] : undefined;
if (bench === undefined) {
  process.stderr.write(`npm run bench -- ${Object.keys(BENCHES).join('|')}\n`);
  process.exitCode = 2;
} else if (!(await bench())) process.exitCode = 1;
