// Assignments on a real database: giving, working, who sees what, results and their export.
import { beforeEach, describe, expect, it } from 'vitest';
import { leaveClass } from '../classes/change-members';
import { database } from '../database';
import { loadProblem } from '../practice/load-problem';
import { addSetItem, deleteSet } from '../sets/edit-set';
import { answer, later, makeSchool, NOW, open, partsOf, type School } from '../testing/assignments';
import { assign, enrol, makeSet } from '../testing/classes';
import { makePerson } from '../testing/people';
import { TEMPLATE } from '../testing/problems';
import { assignSet } from './assign-set';
import { listDue } from './list-due';
import { loadAssignment } from './load-assignment';
import { loadResults } from './load-results';
import { openProblem } from './open-problem';

const refused = { ok: false, error: { code: 'not-found' } };

let { instructor, learner, outsider, classId } = {} as School;

beforeEach(async () => {
  ({ instructor, learner, outsider, classId } = await makeSchool());
});

describe('giving a set', () => {
  it('reads the due time in the instructor’s own zone and takes the set’s title', async () => {
    const setId = await makeSet(instructor, 2);
    const fields = { setId, title: '', mode: 'practice', opens: '', due: '2026-03-09T23:59' } as const;
    const given = await assignSet(instructor, classId, fields, NOW);
    expect(given.ok && (await database().assignment.findUnique({ where: { id: given.value.id } }))).toMatchObject({
      title: 'Week 1',
      problems: 2,
      opensAt: NOW,
      dueAt: new Date('2026-03-09T22:59:00Z'),
    });
  });

  it.each([
    [{ due: '2026-03-01T12:00' }, { code: 'due-in-past', field: 'due' }],
    [
      { due: '', mode: 'quiz' as const },
      { code: 'quiz-needs-due', field: 'due' },
    ],
    [
      { opens: '2026-03-09T12:00', due: '2026-03-08T12:00' },
      { code: 'due-before-opens', field: 'due' },
    ],
    [{ due: 'soon' }, { code: 'time-unreadable', field: 'due' }],
    [{ opens: 'soon' }, { code: 'time-unreadable', field: 'opens' }],
  ])('refuses %j', async (given, error) => {
    const setId = await makeSet(instructor, 1);
    const fields = { setId, title: '', mode: 'practice', opens: '', due: '', ...given } as const;
    expect(await assignSet(instructor, classId, fields, NOW)).toMatchObject({ ok: false, error });
  });

  it('is refused to learners, to instructors of another class, and for somebody else’s set', async () => {
    const setId = await makeSet(instructor, 1);
    const stranger = await makePerson('instructor');
    const fields = { setId, title: '', mode: 'practice', opens: '', due: '' } as const;
    for (const person of [learner, outsider, stranger]) {
      expect(await assignSet(person, classId, fields, NOW)).toEqual(refused);
    }
    const theirs = await makeSet(stranger, 1);
    expect(await assignSet(instructor, classId, { ...fields, setId: theirs }, NOW)).toEqual(refused);
  });

  it('is refused for an empty set and for an archived class', async () => {
    const empty = await database().problemSet.create({ data: { ownerId: instructor.id, title: 'Empty' } });
    const fields = { setId: empty.id, title: '', mode: 'practice', opens: '', due: '' } as const;
    expect(await assignSet(instructor, classId, fields, NOW)).toMatchObject({ error: { code: 'set-empty' } });
    await database().class.update({ where: { id: classId }, data: { archivedAt: NOW } });
    const setId = await makeSet(instructor, 1);
    expect(await assignSet(instructor, classId, { ...fields, setId }, NOW)).toMatchObject({
      error: { code: 'class-archived' },
    });
  });

  it('stays as it was given when the set changes or goes', async () => {
    const id = await assign(instructor, classId, { now: NOW, count: 2 });
    const { setId } = await database().assignment.findUniqueOrThrow({ where: { id } });
    await addSetItem(instructor, setId ?? '', { templateId: TEMPLATE, count: 3, seed: null });
    await deleteSet(instructor, setId ?? '');
    expect((await loadAssignment(learner, id, NOW))?.work?.problems).toHaveLength(2);
  });
});

describe('working on an assignment', () => {
  it('gives one problem for two clicks at once, and the same one again later', async () => {
    const id = await assign(instructor, classId, { now: NOW });
    const both = await Promise.all([openProblem(learner, id, 0, NOW), openProblem(learner, id, 0, NOW)]);
    expect(both[0]).toEqual(both[1]);
    expect(await database().problem.count({ where: { assignmentId: id } })).toBe(1);
    expect(await open(learner, id, 0, later(1))).toBe(both[0]?.ok && both[0].value.id);
  });

  it('gives each learner other numbers, unless the seed is fixed', async () => {
    const other = await enrol(classId);
    const free = await assign(instructor, classId, { now: NOW, count: 1 });
    const fixed = await assign(instructor, classId, { now: NOW, count: 2, seed: 41 });
    for (const person of [learner, other]) {
      await open(person, free, 0);
      await open(person, fixed, 0);
      await open(person, fixed, 1);
    }
    const seeds = async (assignmentId: string) =>
      (await database().problem.findMany({ where: { assignmentId }, orderBy: { position: 'asc' } })).map((p) => p.seed);
    expect(await seeds(fixed)).toEqual([41, 41, 42, 42]);
    expect(new Set(await seeds(free)).size).toBe(2);
  });

  it('is for the learners of the class only, and for places that are there', async () => {
    const id = await assign(instructor, classId, { now: NOW, count: 1 });
    for (const person of [outsider, instructor, await makePerson('administrator')]) {
      expect(await openProblem(person, id, 0, NOW)).toEqual(refused);
    }
    expect(await openProblem(learner, id, 1, NOW)).toEqual(refused);
    expect(await openProblem(learner, 'nosuch', 0, NOW)).toEqual(refused);
    await leaveClass(learner, classId);
    expect(await openProblem(learner, id, 0, NOW)).toEqual(refused);
    expect(await loadAssignment(learner, id, NOW)).toBeNull();
  });

  it('waits until it opens, takes late practice, and nothing after a quiz', async () => {
    const practice = await assign(instructor, classId, { now: NOW, dueInHours: 1 });
    const quiz = await assign(instructor, classId, { now: NOW, dueInHours: 1, mode: 'quiz' });
    expect(await openProblem(learner, practice, 0, later(-1))).toMatchObject({
      error: { code: 'assignment-not-open' },
    });
    expect(await openProblem(learner, practice, 0, later(2))).toMatchObject({ ok: true });
    expect(await openProblem(learner, quiz, 0, later(2))).toMatchObject({ error: { code: 'assignment-ended' } });
  });

  it('shows where one stands, and late work beside what counts', async () => {
    const id = await assign(instructor, classId, { now: NOW, dueInHours: 2, count: 2 });
    const first = await open(learner, id, 0);
    const parts = await partsOf(learner, first);
    await answer(learner, first, 1, later(1));
    await answer(learner, first, parts, later(3));
    const view = await loadAssignment(learner, id, later(4));
    expect(view?.work).toMatchObject({ status: 'late', total: 1 / parts });
    expect(view?.work?.problems[0]).toMatchObject({ state: 'solved', score: 1 / parts, withLate: 1, attempts: 2 });
    expect(view?.work?.problems[1]).toMatchObject({ state: 'notStarted', problemId: null, score: null });
  });

  it('says nothing of a quiz’s verdicts before its due time, then all of them; the last answer counts', async () => {
    const id = await assign(instructor, classId, { now: NOW, dueInHours: 2, count: 1, mode: 'quiz' });
    const problem = await open(learner, id, 0);
    const parts = await partsOf(learner, problem);
    await answer(learner, problem, parts, later(0.5));
    await answer(learner, problem, 1, later(1));
    const during = await loadAssignment(learner, id, later(1));
    expect(during).toMatchObject({ withheld: true, work: { status: 'done', total: null } });
    expect(during?.work?.problems[0]).toMatchObject({ state: 'answered', score: null });
    expect((await loadProblem(learner, problem, later(1)))?.solution).toBeUndefined();
    const after = await loadAssignment(learner, id, later(3));
    expect(after).toMatchObject({ withheld: false, work: { total: 1 / parts } });
    expect((await loadProblem(learner, problem, later(3)))?.solution).toBeDefined();
    expect((await loadResults(instructor, id))?.gradebook.rows[0]?.total).toBe(1 / parts);
  });
});

describe('what is due', () => {
  it('lists a learner’s own classes only, soonest first, with what is done', async () => {
    const second = await assign(instructor, classId, { now: NOW, dueInHours: 100, count: 1 });
    const first = await assign(instructor, classId, { now: NOW, dueInHours: 10, count: 1 });
    const endless = await assign(instructor, classId, { now: NOW, count: 1 });
    const problem = await open(learner, second, 0);
    await answer(learner, problem, await partsOf(learner, problem), later(1));
    expect(await listDue(learner, later(1))).toMatchObject([
      { assignmentId: first, className: 'Calculus', status: 'dueSoon', finished: 0, problems: 1 },
      { assignmentId: second, status: 'done', finished: 1 },
      { assignmentId: endless, status: 'open', dueAt: null },
    ]);
    expect(await listDue(outsider, later(1))).toEqual([]);
    expect(await listDue(instructor, later(1))).toEqual([]);
  });

  it('lets go of what is done and over, and of archived classes', async () => {
    const id = await assign(instructor, classId, { now: NOW, dueInHours: 1, count: 1 });
    expect(await listDue(learner, later(2))).toMatchObject([{ status: 'late' }]);
    const problem = await open(learner, id, 0);
    await answer(learner, problem, await partsOf(learner, problem), later(2));
    expect(await listDue(learner, later(3))).toEqual([]);
    await assign(instructor, classId, { now: NOW, count: 1 });
    await database().class.update({ where: { id: classId }, data: { archivedAt: NOW } });
    expect(await listDue(learner, later(3))).toEqual([]);
  });
});
