// Every case of the corpus through the function behind the `grade` command.
import { describe, expect, it } from 'vitest';
import type { CaseTarget } from '../case-group';
import { judgeOf } from '../compare-answer';
import { gradeLine } from '../grade-line';
import { CORPUS } from './corpus.cases';
import { LINE_CASES } from './lines.cases';

const LEAST = 1000;

const lineOf = (target: CaseTarget, student: string) => JSON.stringify({ id: 1, student, ...target });

const classes = Object.entries(CORPUS).map(
  ([name, groups]) =>
    [
      name,
      groups.flatMap(({ target, rows }) =>
        rows.map(([student, verdict, code, why, more = {}]) => ({
          title: `${target.reference} | ${student.slice(0, 60)} is ${verdict}: ${why}`,
          target,
          student,
          verdict,
          code,
          why,
          more,
        })),
      ),
    ] as const,
);
const all = classes.flatMap(([, cases]) => cases);

describe.each(classes)('%s', (_name, cases) => {
  it.each(cases)('$title', ({ target, student, verdict, code, more }) => {
    const line = lineOf(target, student);
    const told = gradeLine(line);
    expect(told.verdict, told.reason).toBe(verdict);
    expect(told.method).not.toBe('failure');

    // What the command says in a sentence, and the pages by its code.
    const found = judgeOf({ ...target })(student);
    const reason = found.reason?.code ?? found.code ?? '';
    // Codes of the parser have more detail than a row need care about.
    expect(code && reason.startsWith(`${code}.`) ? code : reason).toBe(code);
    if (verdict === 'invalid') expect(told.code).toBe(code.split('.', 1)[0]);
    if (more.method !== undefined) expect(told.method).toBe(more.method);
    if (more.read !== undefined) expect(told.interpreted).toBe(more.read);
    if (more.at !== undefined) {
      expect(found.position).toBe(more.at);
      expect(told.reason).toContain(`character ${more.at + 1}.`);
    }

    // The same line again, after others: the same verdict, method and witness.
    expect(gradeLine(line)).toEqual(told);
  });
});

describe('whole lines', () => {
  it.each(LINE_CASES)('%s', (line, answer) => {
    expect(gradeLine(line)).toMatchObject(answer);
  });
});

describe('the corpus', () => {
  it('is large, and no class of it is small', () => {
    expect(all.length).toBeGreaterThanOrEqual(LEAST);
    for (const [name, cases] of classes) expect(cases.length, name).toBeGreaterThanOrEqual(30);
  });

  it('has no case twice', () => {
    const keys = all.map(({ target, student }) => lineOf(target, student));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('gives each case a reason of its own', () => {
    for (const { why, title } of all) expect(why.trim(), title).not.toBe('');
  });

  it('has right, wrong and unreadable answers', () => {
    for (const verdict of ['equal', 'different', 'invalid'] as const) {
      expect(all.filter((c) => c.verdict === verdict).length).toBeGreaterThan(LEAST / 5);
    }
  });
});
