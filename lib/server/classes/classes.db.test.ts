// Classes on a real database: who may do what, joining, leaving, roles, links.
import { beforeEach, describe, expect, it } from 'vitest';
import type { ClassRole } from '@/lib/access/class';
import type { Viewer } from '@/lib/access/viewer';
import { database } from '../database';
import { makeGuest, makePerson } from '../testing/people';
import { leaveClass, removeMember, setMemberRole } from './change-members';
import { createClass } from './create-class';
import { archiveClass, renameClass, renewJoinCode } from './edit-class';
import { findClassToJoin } from './find-class-to-join';
import { issueMemberLink } from './issue-member-link';
import { joinClass } from './join-class';
import { listClasses } from './list-classes';
import { loadClass } from './load-class';
import { loadMembers } from './load-members';

const refused = { ok: false, error: { code: 'not-found' } };

async function makeClass(viewer: Viewer): Promise<{ id: string; code: string }> {
  const made = await createClass(viewer, { name: 'Calculus', description: '' });
  if (!made.ok) throw new Error(made.error.code);
  const { joinCode } = await database().class.findUniqueOrThrow({ where: { id: made.value.id } });
  return { id: made.value.id, code: joinCode };
}

async function enrol(classId: string, role: ClassRole = 'learner'): Promise<Viewer> {
  const person = await makePerson();
  await database().membership.create({ data: { classId, userId: person.id, role } });
  return person;
}

const roleOf = async (classId: string, userId: string) =>
  (await database().membership.findUnique({ where: { userId_classId: { userId, classId } } }))?.role;

let instructor: Viewer;
let stranger: Viewer;
let id: string;
let code: string;

beforeEach(async () => {
  await database().class.deleteMany();
  await database().user.deleteMany();
  instructor = await makePerson('instructor');
  stranger = await makePerson('instructor');
  ({ id, code } = await makeClass(instructor));
});

describe('making a class', () => {
  it('makes its maker the instructor', async () => {
    expect(await listClasses(instructor)).toMatchObject([{ id, name: 'Calculus', role: 'instructor', learners: 0 }]);
    expect(await roleOf(id, instructor.id)).toBe('instructor');
  });

  it('is refused to learners and guests', async () => {
    for (const person of [await makePerson('learner'), await makeGuest()]) {
      expect(await createClass(person, { name: 'Mine', description: '' })).toEqual(refused);
    }
  });
});

describe('joining', () => {
  it('shows the class to whoever holds the link, however the code is typed', async () => {
    const typed = `${code.slice(0, 4)}-${code.slice(4)}`.toLowerCase();
    expect(await findClassToJoin(null, typed)).toMatchObject({ id, name: 'Calculus', member: false });
    expect(await findClassToJoin(instructor, code)).toMatchObject({ member: true, instructors: [instructor.name] });
    expect(await findClassToJoin(null, 'NOSUCHCODE')).toBeNull();
  });

  it('makes a learner once, also when it is clicked twice at once', async () => {
    const learner = await makePerson();
    const both = await Promise.all([joinClass(learner, code), joinClass(learner, code)]);
    expect(both.every((joined) => joined.ok)).toBe(true);
    expect(await database().membership.count({ where: { userId: learner.id } })).toBe(1);
    expect(await roleOf(id, learner.id)).toBe('learner');
  });

  it('takes no right away from an instructor who follows the own link', async () => {
    await joinClass(instructor, code);
    expect(await roleOf(id, instructor.id)).toBe('instructor');
  });

  it('is refused to guests, with an old link, and for an archived class', async () => {
    expect(await joinClass(await makeGuest(), code)).toEqual(refused);
    await renewJoinCode(instructor, id);
    expect(await joinClass(stranger, code)).toEqual(refused);
    const { joinCode } = await database().class.findUniqueOrThrow({ where: { id } });
    await archiveClass(instructor, id, true);
    expect(await joinClass(stranger, joinCode)).toEqual(refused);
    expect(await findClassToJoin(null, joinCode)).toBeNull();
    await archiveClass(instructor, id, false);
    expect(await joinClass(stranger, joinCode)).toMatchObject({ ok: true });
  });
});

describe('seeing and editing', () => {
  it('is for members only: an instructor of another class and an administrator see nothing', async () => {
    for (const person of [stranger, await makePerson('administrator')]) {
      expect(await loadClass(person, id)).toBeNull();
      expect(await loadMembers(person, id)).toBeNull();
      expect(await renameClass(person, id, { name: 'Taken', description: '' })).toEqual(refused);
      expect(await archiveClass(person, id, true)).toEqual(refused);
      expect(await renewJoinCode(person, id)).toEqual(refused);
    }
    expect(await loadClass(instructor, id)).toMatchObject({ name: 'Calculus', archived: false, joinCode: code });
  });

  it('shows a learner the class, but neither join code nor members', async () => {
    const learner = await enrol(id);
    expect(await loadClass(learner, id)).toMatchObject({ role: 'learner', joinCode: null, learners: 1 });
    expect(await loadMembers(learner, id)).toBeNull();
    expect(await renameClass(learner, id, { name: 'Mine', description: '' })).toEqual(refused);
  });

  it('lets an assistant look, not decide', async () => {
    const assistant = await enrol(id, 'assistant');
    expect(await loadMembers(assistant, id)).toHaveLength(2);
    expect(await loadClass(assistant, id)).toMatchObject({ joinCode: null });
    expect(await renewJoinCode(assistant, id)).toEqual(refused);
    expect(await removeMember(assistant, id, instructor.id)).toEqual(refused);
  });

  it('ends at once for an instructor who is removed', async () => {
    await database().membership.create({ data: { classId: id, userId: stranger.id, role: 'instructor' } });
    expect(await loadMembers(stranger, id)).not.toBeNull();
    expect(await removeMember(instructor, id, stranger.id)).toMatchObject({ ok: true });
    expect(await loadClass(stranger, id)).toBeNull();
    expect(await renameClass(stranger, id, { name: 'Back', description: '' })).toEqual(refused);
    expect(await database().auditEvent.findFirst({ where: { subjectId: id } })).toMatchObject({
      actorId: instructor.id,
      action: 'member.removed',
      data: { userId: stranger.id },
    });
  });

  it('treats an id that cannot be one as not there', async () => {
    expect(await loadClass(instructor, "x' OR 1=1")).toBeNull();
    expect(await loadClass(instructor, 'nosuchclass')).toBeNull();
  });
});

describe('members', () => {
  it('keep their class an instructor, also when the last two leave at once', async () => {
    expect(await leaveClass(instructor, id)).toMatchObject({ error: { code: 'last-instructor' } });
    expect(await setMemberRole(instructor, id, instructor.id, 'learner')).toMatchObject({
      error: { code: 'last-instructor' },
    });
    const second = await enrol(id, 'instructor');
    const both = await Promise.all([leaveClass(instructor, id), leaveClass(second, id)]);
    expect(both.filter((left) => left.ok)).toHaveLength(1);
    expect(await database().membership.count({ where: { classId: id, role: 'instructor' } })).toBe(1);
  });

  it('leave on their own and are removed by an instructor only', async () => {
    const [one, two] = [await enrol(id), await enrol(id)];
    expect(await removeMember(one, id, two.id)).toEqual(refused);
    expect(await removeMember(stranger, id, two.id)).toEqual(refused);
    expect(await leaveClass(one, id)).toMatchObject({ ok: true });
    expect(await leaveClass(one, id)).toEqual(refused);
    expect(await removeMember(instructor, id, two.id)).toMatchObject({ ok: true });
    expect(await loadClass(two, id)).toBeNull();
  });

  it('get their role from an instructor of the class, and with it its rights', async () => {
    const learner = await enrol(id);
    expect(await setMemberRole(learner, id, learner.id, 'instructor')).toEqual(refused);
    expect(await setMemberRole(stranger, id, learner.id, 'instructor')).toEqual(refused);
    expect(await setMemberRole(instructor, id, 'nobody', 'assistant')).toEqual(refused);
    expect(await setMemberRole(instructor, id, learner.id, 'assistant')).toMatchObject({ ok: true });
    expect(await loadMembers(learner, id)).toHaveLength(2);
  });

  it('are listed with those who teach first, then by name', async () => {
    const [zoe, adam] = [await enrol(id), await enrol(id)];
    await database().user.update({ where: { id: zoe.id }, data: { name: 'Zoë' } });
    await database().user.update({ where: { id: adam.id }, data: { name: 'adam' } });
    const members = await loadMembers(instructor, id);
    expect(members?.map((member) => member.name)).toEqual([instructor.name, 'adam', 'Zoë']);
    expect(members?.map((member) => member.self)).toEqual([true, false, false]);
  });
});

describe('a set-password link for a member', () => {
  it('is made by an instructor of the class for a learner of it', async () => {
    const learner = await enrol(id);
    expect(await issueMemberLink(instructor, id, learner.id)).toMatchObject({
      value: { path: expect.stringMatching(/^\/set-password\/.+/) },
    });
    expect((await loadMembers(instructor, id))?.find((member) => member.userId === learner.id)?.linkAllowed).toBe(true);
  });

  it('is refused to everybody else, and for anybody with more rights', async () => {
    const [learner, assistant] = [await enrol(id), await enrol(id, 'assistant')];
    for (const person of [stranger, assistant, learner]) {
      expect(await issueMemberLink(person, id, learner.id)).toEqual(refused);
    }
    const administrator = await makePerson('administrator');
    await joinClass(administrator, code);
    await joinClass(stranger, code);
    const elsewhere = await enrol(id);
    const other = await makeClass(stranger);
    await database().membership.create({ data: { classId: other.id, userId: elsewhere.id, role: 'assistant' } });
    for (const target of [administrator, stranger, elsewhere, assistant, instructor]) {
      expect(await issueMemberLink(instructor, id, target.id)).toEqual(refused);
    }
    const allowed = (await loadMembers(instructor, id))?.filter((member) => member.linkAllowed);
    expect(allowed?.map((member) => member.userId)).toEqual([learner.id]);
  });
});
