// The `grade` command from outside, as a separate process: the contract's promises about its input and output.
import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const COMMAND = ['--import', 'tsx', '--conditions=react-server', 'scripts/grade.ts'];

interface Run {
  readonly status: number | null;
  readonly lines: readonly Record<string, unknown>[];
  readonly errors: string;
}

function start() {
  const child = spawn(process.execPath, COMMAND, { stdio: ['pipe', 'pipe', 'pipe'] });
  let out = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const done = new Promise<Run>((resolve) =>
    child.on('close', (status) =>
      resolve({
        status,
        errors,
        lines: out
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line)),
      }),
    ),
  );
  return { child, done, output: () => out };
}

function run(input: string | Buffer): Promise<Run> {
  const { child, done } = start();
  child.stdin.end(input);
  return done;
}

const line = (fields: Record<string, unknown>) => JSON.stringify(fields);
const SINE = { reference: '6*x*cos(3*x^2+2)', variables: ['x'] };

describe('npm run -s grade', () => {
  it('answers a mixed batch in order, with the fields of the contract', async () => {
    const { status, lines, errors } = await run(
      [
        line({ id: 1, student: '6x cos(3x^2+2)', ...SINE }),
        line({ id: 'two', student: 'cos(3x^2+2)', ...SINE }),
        line({ id: 3, student: '6x cos(', ...SINE }),
        'nonsense',
        '',
        line({ id: 4, kind: 'riddle', student: 'x', reference: 'x' }),
        '[1,2]',
        line({ id: 5, student: 'x', reference: ')' }),
        line({ student: 'x', reference: 'x', variables: { x: 'real' } }),
        line({
          id: { nested: [1] },
          kind: 'number',
          student: '1.70',
          reference: '6*cos(5)',
          tolerance: null,
          form: null,
        }),
        line({ id: 7, reference: 'x' }),
      ].join('\r\n'),
    );
    expect(errors).toBe('');
    expect(status).toBe(0);
    expect(lines.map(({ id, verdict, code }) => [id, verdict, code])).toEqual([
      [1, 'equal', undefined],
      ['two', 'different', undefined],
      [3, 'invalid', 'syntax'],
      [null, 'invalid', 'bad-request'],
      [4, 'invalid', 'bad-request'],
      [null, 'invalid', 'bad-request'],
      [5, 'invalid', 'bad-reference'],
      [null, 'equal', undefined],
      [{ nested: [1] }, 'equal', undefined],
      [7, 'invalid', 'bad-request'],
    ]);
    const allowed = new Set(['id', 'verdict', 'method', 'code', 'reason', 'witness', 'interpreted', 'us']);
    for (const answer of lines) {
      expect(Object.keys(answer).filter((key) => !allowed.has(key))).toEqual([]);
      expect(answer.method).toEqual(expect.any(String));
      expect(answer.us).toBeGreaterThanOrEqual(0);
    }
    expect(lines[0]?.interpreted).toBe('(6*x)*cos((3*(x^2))+2)');
    expect(lines[1]?.witness).toMatchObject({ at: { x: expect.any(String) }, student: expect.any(String) });
    expect(lines[2]?.reason).toMatch(/character 8/);
  });

  it('answers each line before the next one comes', async () => {
    const { child, done, output } = start();
    for (const count of [1, 2, 3]) {
      child.stdin.write(`${line({ id: count, student: 'x', ...SINE })}\n`);
      await expect.poll(() => output().split('\n').length - 1, { timeout: 20_000 }).toBe(count);
    }
    child.stdin.end();
    expect((await done).status).toBe(0);
  });

  it('stands hostile lines', async () => {
    const hostile = [
      'x'.repeat(100_000),
      '('.repeat(10_000),
      '9^9^9^9',
      'exp(exp(exp(exp(x))))',
      '__proto__',
      'constructor',
      'import("fs")',
      '\ud800',
      '\u202e x',
      '[[1,2],[3,4]]',
      `${'x+'.repeat(5_000)}x`,
      '-'.repeat(3_000).concat('x'),
      `x^${'9'.repeat(2_000)}`,
    ];
    const input = hostile.map((student, id) => line({ id, student, ...SINE }));
    input.push(`{"id":"__proto__","student":"x","reference":"x","variables":{"__proto__":"real"}}`);
    input.push(`{"student":"${'y'.repeat(1_000_000)}"`);
    input.push(`{"id":${'['.repeat(50_000)}${']'.repeat(50_000)},"student":"y","reference":"x","variables":["x"]}`);
    const { status, lines } = await run(`${input.join('\n')}\n`);
    expect(status).toBe(0);
    expect(lines).toHaveLength(input.length);
    for (const { verdict, method } of lines) {
      expect(verdict).not.toBe('equal');
      expect(method).not.toBe('failure');
    }
    for (const { us } of lines) expect(us).toBeLessThan(2_000_000);
  });

  it('ends quietly when nobody reads', async () => {
    const { child, done } = start();
    child.stdout.destroy();
    const many = `${line({ id: 1, student: 'x', ...SINE })}\n`.repeat(2_000);
    child.stdin.on('error', () => {});
    child.stdin.end(many);
    const { errors, status } = await done;
    expect(errors).toBe('');
    expect(status).toBe(0);
  });

  it('ends with status 0 on no input at all', async () => {
    expect(await run('')).toEqual({ status: 0, lines: [], errors: '' });
  });
});
