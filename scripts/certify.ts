// `npm run certify`: tries templates over many seeds and reports every defect with the seed that shows it. Exit status 1 on any.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Certificate, certify, FULL_RUN } from '../lib/certify/certify';
import type { Golden } from '../lib/certify/golden';
import { describeDefect } from '../lib/certify/report';
import type { TemplateDocument } from '../lib/problems/template';
import { SKILLS, TEMPLATES } from '../lib/subjects';
import { say } from '../lib/words/say';
import { readDocument } from './read-document';

const USAGE = `npm run certify [-- --template ID … | --file PATH … ] [--seeds N] [--first N]
  --template  only these built-in templates (default: all)
  --file      a template document of your own, JSON or YAML
  --seeds     how many seeds each (default ${FULL_RUN})
  --first     the first seed (default 0)
`;

interface Candidate {
  readonly name: string;
  readonly data: unknown;
  readonly golden?: Golden;
}

class UsageError extends Error {}

/** What the golden file of a built-in version froze. */
function goldenOf({ subject, id, version }: TemplateDocument): { golden?: Golden } {
  const file = new URL(`../lib/subjects/${subject}/golden/${id}@${version}.json`, import.meta.url);
  return existsSync(file) ? { golden: JSON.parse(readFileSync(file, 'utf8')) } : {};
}

const builtIn = (document: TemplateDocument): Candidate => ({
  name: `${document.id}@${document.version}`,
  data: JSON.parse(JSON.stringify(document)),
  ...goldenOf(document),
});

function findBuiltIn(id: string): Candidate {
  const document = TEMPLATES.find((template) => template.id === id);
  if (!document)
    throw new UsageError(`There is no template "${id}"; npm run -s generate -- --list prints those there are.`);
  return builtIn(document);
}

function readWhole(text: string | undefined, name: string, fallback: number, least: number): number {
  if (text === undefined) return fallback;
  if (/^\d{1,7}$/.test(text) && Number(text) >= least) return Number(text);
  throw new UsageError(`--${name} must be a whole number from ${least}; it is "${text}".`);
}

function report({ name }: Candidate, certificate: Certificate, seconds: number): string {
  const { passed, seeds, prompts, misconceptions, defects } = certificate;
  const figures = `${seeds} seeds, ${prompts} statements, ${misconceptions.size} misconceptions, ${seconds.toFixed(1)} s`;
  const lines = defects.map((defect) => `    ${describeDefect(defect, say)}\n`);
  return `${passed ? 'ok    ' : 'DEFECT'} ${name}: ${figures}\n${lines.join('')}`;
}

function run(): boolean {
  const { values } = parseArgs({
    options: {
      template: { type: 'string', multiple: true },
      file: { type: 'string', multiple: true },
      seeds: { type: 'string' },
      first: { type: 'string' },
    },
    strict: true,
  });
  const count = readWhole(values.seeds, 'seeds', FULL_RUN, 1);
  const first = readWhole(values.first, 'first', 0, 0);
  const seeds = Array.from({ length: count }, (_, i) => first + i);
  const files = (values.file ?? []).map((file): Candidate => ({ name: file, data: readDocument(file) }));
  const chosen = values.template?.map(findBuiltIn) ?? (files.length > 0 ? [] : TEMPLATES.map(builtIn));
  const skills = new Set(SKILLS.map(({ id }) => id));
  let passed = 0;
  const candidates = [...chosen, ...files];
  for (const candidate of candidates) {
    const start = performance.now();
    const { golden } = candidate;
    const certificate = certify(candidate.data, { seeds, say, skills, ...(golden ? { golden } : {}) });
    if (certificate.passed) passed++;
    process.stdout.write(report(candidate, certificate, (performance.now() - start) / 1000));
  }
  process.stdout.write(`${passed} certified, ${candidates.length - passed} with defects\n`);
  return passed === candidates.length;
}

try {
  if (!run()) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 2;
}
