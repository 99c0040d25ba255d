// The `generate` command from outside, as a separate process: what it lists, what it prints, and how it refuses.
import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { instanceLine } from '../lib/problems/instance-line';
import { TEMPLATES } from '../lib/subjects';
import { draw } from '../lib/subjects/testing/seeds';
import { say } from '../lib/words/say';

const COMMAND = ['--import', 'tsx', '--conditions=react-server', 'scripts/generate.ts'];

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly errors: string;
}

function run(...args: string[]): Promise<Run> {
  const child = spawn(process.execPath, [...COMMAND, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, out, errors })));
}

const linesOf = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('npm run -s generate', () => {
  it('lists every template on its own line', async () => {
    const { status, out, errors } = await run('--list');
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(linesOf(out)).toEqual(
      TEMPLATES.map((document) => ({
        template: document.id,
        version: document.version,
        subject: document.subject,
        skill: document.skill,
        title: document.title.en,
        difficulty: document.difficulty,
        parts: draw(document, 0).line.parts.map(({ kind }) => kind),
      })),
    );
  });

  it('prints the instances of consecutive seeds', async () => {
    const [document] = TEMPLATES;
    if (!document) throw new Error('no templates');
    const { status, out, errors } = await run('--template', document.id, '--seed', '7', '--count', '3');
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    const due = [7, 8, 9].map((seed) => instanceLine(draw(document, seed).instance, say));
    expect(linesOf(out)).toEqual(JSON.parse(JSON.stringify(due)));
  });

  it.each([
    ['an unknown template', ['--template', 'riddle']],
    ['no template', ['--seed', '1']],
    ['a seed that is not a number', ['--template', 'compound-function', '--seed', 'x']],
    ['a count of nothing', ['--template', 'compound-function', '--count', '0']],
    ['an option it does not have', ['--tempalte', 'compound-function']],
  ])('refuses %s with one sentence and status 2', async (_, args) => {
    const { status, out, errors } = await run(...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(errors).toMatch(/^[^\n]+\n$/);
    expect(errors).not.toMatch(/Error:|node_modules/);
  });
});
