// Results of an assignment, and changing it while it runs.
import Papa from 'papaparse';
import { beforeEach, describe, expect, it } from 'vitest';
import { leaveClass, removeMember } from '../classes/change-members';
import { database } from '../database';
import { loadProblem } from '../practice/load-problem';
import { answer, later, makeSchool, NOW, open, partsOf, type School } from '../testing/assignments';
import { assign, enrol } from '../testing/classes';
import { makePerson } from '../testing/people';
import { changeDue, closeAssignment, deleteAssignment } from './change-assignment';
import { exportResults } from './export-results';
import { loadAssignment } from './load-assignment';
import { loadResults } from './load-results';
import { viewClassResults } from './view-results';

const refused = { ok: false, error: { code: 'not-found' } };

let { instructor, learner, outsider, classId } = {} as School;

beforeEach(async () => {
  ({ instructor, learner, outsider, classId } = await makeSchool());
});

describe('results', () => {
  it('are for those who teach the class, and end with the membership', async () => {
    const id = await assign(instructor, classId, { now: NOW });
    const second = await enrol(classId, 'instructor');
    const assistant = await enrol(classId, 'assistant');
    for (const person of [instructor, second, assistant]) {
      expect(await loadResults(person, id)).not.toBeNull();
      expect(await viewClassResults(person, classId)).not.toBeNull();
    }
    await removeMember(instructor, classId, second.id);
    for (const person of [second, learner, outsider, await makePerson('administrator')]) {
      expect(await loadResults(person, id)).toBeNull();
      expect(await exportResults(person, id)).toBeNull();
      expect(await viewClassResults(person, classId)).toBeNull();
    }
  });

  it('say who did what, also of somebody who left', async () => {
    const id = await assign(instructor, classId, { now: NOW, count: 2, dueInHours: 5 });
    const left = await enrol(classId, 'learner', 'Zed');
    await enrol(classId, 'learner', 'Bea');
    const problem = await open(learner, id, 0);
    const parts = await partsOf(learner, problem);
    await answer(learner, problem, parts, later(1));
    await answer(left, await open(left, id, 1), 1, later(2));
    await leaveClass(left, classId);
    const rows = (await loadResults(instructor, id))?.gradebook.rows;
    expect(rows?.map((row) => [row.learner.name, row.learner.member, row.total, row.attempts])).toEqual([
      ['Ada', true, 1, 1],
      ['Bea', true, 0, 0],
      ['Zed', false, 1 / parts, 1],
    ]);
    expect((await viewClassResults(instructor, classId))?.rows.map((row) => row.totals[0]?.total)).toEqual([
      1,
      0,
      1 / parts,
    ]);
  });

  it('are exported as CSV that a spreadsheet cannot run', async () => {
    const id = await assign(instructor, classId, { now: NOW, count: 1, dueInHours: 5 });
    await database().user.update({ where: { id: learner.id }, data: { name: '=HYPERLINK("x"), "quoted"' } });
    const problem = await open(learner, id, 0);
    await answer(learner, problem, await partsOf(learner, problem), later(1));
    const file = await exportResults(instructor, id);
    expect(file?.name).toBe('week-1-results.csv');
    const [header, row] = Papa.parse<string[]>(file?.text.replace(/^\uFEFF/, '') ?? '').data;
    expect(header?.slice(0, 3)).toEqual(['Name', 'Email', 'Member']);
    expect(row?.[0]).toBe('\'=HYPERLINK("x"), "quoted"');
    expect(row?.slice(1)).toEqual([learner.email, 'yes', '1', '1', '1', '1', '1', later(1).toISOString()]);
    expect(await database().auditEvent.count({ where: { action: 'results.exported', subjectId: id } })).toBe(1);
  });
});

describe('changing an assignment', () => {
  it('extends and closes practice, and closes a quiz for good', async () => {
    const practice = await assign(instructor, classId, { now: NOW, dueInHours: 1 });
    const quiz = await assign(instructor, classId, { now: NOW, dueInHours: 10, mode: 'quiz' });
    expect(await closeAssignment(instructor, practice, later(0.5))).toMatchObject({ ok: true });
    expect(await closeAssignment(instructor, practice, later(0.6))).toMatchObject({
      error: { code: 'assignment-ended' },
    });
    expect(await changeDue(instructor, practice, '2026-03-05T12:00', later(2))).toMatchObject({ ok: true });
    expect(await loadAssignment(learner, practice, later(2))).toMatchObject({ dueAt: '2026-03-05T11:00:00.000Z' });
    expect(await changeDue(instructor, practice, '', later(2))).toMatchObject({ ok: true });
    expect(await changeDue(instructor, quiz, '', later(2))).toMatchObject({ error: { code: 'quiz-needs-due' } });
    expect(await closeAssignment(instructor, quiz, later(2))).toMatchObject({ ok: true });
    expect(await loadAssignment(learner, quiz, later(3))).toMatchObject({ withheld: false, acceptsAnswers: false });
    expect(await changeDue(instructor, quiz, '2026-03-09T12:00', later(3))).toMatchObject({
      error: { code: 'quiz-ended' },
    });
  });

  it('is refused to everybody but those who teach the class', async () => {
    const id = await assign(instructor, classId, { now: NOW, dueInHours: 1 });
    for (const person of [learner, outsider, await makePerson('instructor')]) {
      expect(await changeDue(person, id, '2026-03-09T12:00', NOW)).toEqual(refused);
      expect(await closeAssignment(person, id, NOW)).toEqual(refused);
      expect(await deleteAssignment(person, id)).toEqual(refused);
    }
  });

  it('leaves learners their work when it is taken back, and tells a quiz’s verdicts', async () => {
    const id = await assign(instructor, classId, { now: NOW, dueInHours: 10, count: 1, mode: 'quiz' });
    const problem = await open(learner, id, 0);
    await answer(learner, problem, await partsOf(learner, problem), later(1));
    expect(await deleteAssignment(instructor, id)).toMatchObject({ ok: true, value: { classId } });
    expect(await loadAssignment(learner, id, later(1))).toBeNull();
    expect(await loadProblem(learner, problem, later(1))).toMatchObject({ state: 'solved', withheld: false });
  });
});
