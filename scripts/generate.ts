// `npm run -s generate`: lists the templates, or prints instances with their keys, one JSON line each.
import { parseArgs } from 'node:util';
import { instanceLine } from '../lib/problems/instance-line';
import { drawInstance } from '../lib/problems/instantiate';
import type { TemplateDocument } from '../lib/problems/template';
import { findTemplate, TEMPLATES } from '../lib/subjects';
import { say } from '../lib/words/say';

const MAX_SEED = 2_147_483_647;

class UsageError extends Error {}

function listLine(document: TemplateDocument): string {
  const { id, version, subject, skill, title, difficulty } = document;
  const drawn = drawInstance(document, 0);
  if (!drawn.ok) throw new Error(say(drawn.error));
  const parts = drawn.value.question.parts.map(({ kind }) => kind);
  return JSON.stringify({ template: id, version, subject, skill, title: title.en, difficulty, parts });
}

function readWhole(text: string | undefined, name: string, fallback: number, least: number): number {
  if (text === undefined) return fallback;
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= MAX_SEED) return value;
  throw new UsageError(`--${name} must be a whole number from ${least} to ${MAX_SEED}; it is "${text}".`);
}

function* lines(): Generator<string> {
  const options = {
    list: { type: 'boolean' },
    template: { type: 'string' },
    seed: { type: 'string' },
    count: { type: 'string' },
  } as const;
  let values: ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];
  try {
    ({ values } = parseArgs({ options, strict: true }));
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  if (values.list) {
    for (const document of TEMPLATES) yield listLine(document);
    return;
  }
  if (values.template === undefined) throw new UsageError('Say --list, or --template ID with --seed N and --count M.');
  const document = findTemplate(values.template);
  if (!document) throw new UsageError(`There is no template "${values.template}"; --list prints those there are.`);
  const first = readWhole(values.seed, 'seed', 0, 0);
  const count = readWhole(values.count, 'count', 1, 1);
  for (let seed = first; seed < first + count; seed++) {
    const drawn = drawInstance(document, seed);
    if (!drawn.ok) throw new Error(`seed ${seed}: ${say(drawn.error)}`);
    yield JSON.stringify(instanceLine(drawn.value, say));
  }
}

process.stdout.on('error', () => process.exit(0));
try {
  for (const line of lines()) {
    if (!process.stdout.write(`${line}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
