// Who may do what: every predicate of lib/access against every kind of viewer. A predicate without a row fails the test.
import type { Viewer } from './viewer';

const base = { name: '', timeZone: 'UTC', theme: 'system', locale: 'en', showStreak: true } as const;

export const VIEWERS = {
  guest: { ...base, id: 'me', email: null, role: 'learner', guest: true },
  learner: { ...base, id: 'me', email: 'l@example.org', role: 'learner', guest: false },
  instructor: { ...base, id: 'me', email: 'i@example.org', role: 'instructor', guest: false },
  administrator: { ...base, id: 'me', email: 'a@example.org', role: 'administrator', guest: false },
} as const satisfies Record<string, Viewer>;

export type ViewerName = keyof typeof VIEWERS;

export interface PermissionCase {
  readonly predicate: string;
  readonly about: readonly unknown[];
  readonly allowed: readonly ViewerName[];
  readonly why: string;
}

const everyone = ['guest', 'learner', 'instructor', 'administrator'] as const;
const members = ['learner', 'instructor', 'administrator'] as const;
const teachers = ['instructor', 'administrator'] as const;
const nobody = [] as const;

const mine = { learnerId: 'me', state: 'open', withheld: false };
const other = { ...mine, learnerId: 'you' };
const learnerAccount = { id: 'you', role: 'learner', teaches: false };

export const PERMISSIONS: readonly PermissionCase[] = [
  { predicate: 'canChooseSeed', about: [], allowed: teachers, why: 'a seed tells the numbers in advance' },
  { predicate: 'canSeeProblem', about: [mine], allowed: everyone, why: 'one sees one’s own work' },
  { predicate: 'canSeeProblem', about: [other], allowed: nobody, why: 'not even an administrator opens another’s' },
  { predicate: 'canAnswerProblem', about: [mine], allowed: everyone, why: 'an open problem of one’s own' },
  { predicate: 'canAnswerProblem', about: [other], allowed: nobody, why: 'another’s' },
  { predicate: 'canAnswerProblem', about: [{ ...mine, state: 'solved' }], allowed: nobody, why: 'it is over' },
  { predicate: 'canAnswerProblem', about: [{ ...mine, state: 'givenUp' }], allowed: nobody, why: 'it is over' },
  { predicate: 'canAnswerProblem', about: [{ ...mine, state: 'closed' }], allowed: nobody, why: 'it is over' },
  { predicate: 'canSeeHints', about: [mine], allowed: everyone, why: 'practice' },
  { predicate: 'canSeeHints', about: [{ ...mine, withheld: true }], allowed: nobody, why: 'a quiz has none' },
  { predicate: 'canSeeHints', about: [other], allowed: nobody, why: 'another’s' },
  { predicate: 'canGiveUp', about: [mine], allowed: everyone, why: 'practice' },
  { predicate: 'canGiveUp', about: [{ ...mine, withheld: true }], allowed: nobody, why: 'it would release the answer' },
  { predicate: 'canGiveUp', about: [other], allowed: nobody, why: 'another’s' },
  { predicate: 'canSeeSolution', about: [mine], allowed: nobody, why: 'it can still be tried' },
  { predicate: 'canSeeSolution', about: [{ ...mine, state: 'givenUp' }], allowed: everyone, why: 'given up' },
  { predicate: 'canSeeSolution', about: [{ ...mine, state: 'solved' }], allowed: everyone, why: 'solved' },
  { predicate: 'canSeeSolution', about: [{ ...other, state: 'solved' }], allowed: nobody, why: 'another’s' },
  {
    predicate: 'canSeeSolution',
    about: [{ ...mine, state: 'closed', withheld: true }],
    allowed: nobody,
    why: 'not released yet',
  },
  { predicate: 'canCreateClass', about: [], allowed: teachers, why: 'an administrator grants the role' },
  { predicate: 'canJoinClass', about: [], allowed: members, why: 'a guest signs up first' },
  { predicate: 'canSeeClass', about: [null], allowed: nobody, why: 'the global role opens no class' },
  { predicate: 'canSeeClass', about: [{ role: 'learner' }], allowed: members, why: 'a member' },
  { predicate: 'canEditClass', about: [null], allowed: nobody, why: 'the global role opens no class' },
  { predicate: 'canEditClass', about: [{ role: 'learner' }], allowed: nobody, why: 'a learner here' },
  { predicate: 'canEditClass', about: [{ role: 'assistant' }], allowed: nobody, why: 'assistants help, owners decide' },
  { predicate: 'canEditClass', about: [{ role: 'instructor' }], allowed: members, why: 'the membership decides' },
  { predicate: 'canAssign', about: [{ role: 'learner' }], allowed: nobody, why: 'a learner here' },
  { predicate: 'canAssign', about: [{ role: 'assistant' }], allowed: members, why: 'assistants may' },
  { predicate: 'canAssign', about: [null], allowed: nobody, why: 'not a member' },
  { predicate: 'canSeeGradebook', about: [{ role: 'learner' }], allowed: nobody, why: 'results are for who teaches' },
  { predicate: 'canSeeGradebook', about: [{ role: 'assistant' }], allowed: members, why: 'assistants may' },
  { predicate: 'canSeeGradebook', about: [null], allowed: nobody, why: 'not a member' },
  { predicate: 'canRemoveMember', about: [{ role: 'assistant' }], allowed: nobody, why: 'owners decide' },
  { predicate: 'canRemoveMember', about: [{ role: 'instructor' }], allowed: members, why: 'the membership decides' },
  { predicate: 'canWorkOnAssignment', about: [{ role: 'learner' }], allowed: members, why: 'the membership decides' },
  {
    predicate: 'canWorkOnAssignment',
    about: [{ role: 'instructor' }],
    allowed: nobody,
    why: 'teaching is not handing in',
  },
  { predicate: 'canWorkOnAssignment', about: [null], allowed: nobody, why: 'not a member' },
  { predicate: 'canCreateSet', about: [], allowed: teachers, why: 'an administrator grants the role' },
  { predicate: 'canSeeSet', about: [{ ownerId: 'me' }], allowed: members, why: 'one’s own' },
  { predicate: 'canSeeSet', about: [{ ownerId: 'you' }], allowed: nobody, why: 'another’s' },
  { predicate: 'canEditSet', about: [{ ownerId: 'me' }], allowed: teachers, why: 'a role taken back acts at once' },
  { predicate: 'canEditSet', about: [{ ownerId: 'you' }], allowed: nobody, why: 'another’s' },
  { predicate: 'canPreviewTemplate', about: [{ ownerId: null }], allowed: teachers, why: 'a preview shows answers' },
  { predicate: 'canPreviewTemplate', about: [{ ownerId: 'you' }], allowed: nobody, why: 'another’s draft' },
  { predicate: 'canPractiseTemplate', about: [{ ownerId: null }], allowed: everyone, why: 'the catalogue is open' },
  { predicate: 'canPractiseTemplate', about: [{ ownerId: 'you' }], allowed: nobody, why: 'another’s draft' },
  { predicate: 'canCreateTemplate', about: [], allowed: teachers, why: 'an administrator grants the role' },
  { predicate: 'canEditTemplate', about: [{ ownerId: 'me' }], allowed: teachers, why: 'one’s own' },
  {
    predicate: 'canEditTemplate',
    about: [{ ownerId: null }],
    allowed: nobody,
    why: 'built-in ones change in the code',
  },
  { predicate: 'canStartInterview', about: [], allowed: members, why: 'a report is kept for somebody' },
  { predicate: 'canSeeInterview', about: [{ learnerId: 'me' }], allowed: everyone, why: 'one’s own' },
  { predicate: 'canSeeInterview', about: [{ learnerId: 'you' }], allowed: nobody, why: 'another’s' },
  { predicate: 'canAdminister', about: [], allowed: ['administrator'], why: 'the role says so' },
  { predicate: 'canSetRole', about: [learnerAccount], allowed: ['administrator'], why: 'the role says so' },
  {
    predicate: 'canSetRole',
    about: [{ id: 'me', role: 'administrator' }],
    allowed: nobody,
    why: 'somebody must be left',
  },
  {
    predicate: 'canIssuePasswordLink',
    about: [learnerAccount, null],
    allowed: ['administrator'],
    why: 'no class in common',
  },
  {
    predicate: 'canIssuePasswordLink',
    about: [learnerAccount, { viewer: { role: 'instructor' }, account: { role: 'learner' } }],
    allowed: members,
    why: 'instructor of the learner’s class',
  },
  {
    predicate: 'canIssuePasswordLink',
    about: [learnerAccount, { viewer: { role: 'assistant' }, account: { role: 'learner' } }],
    allowed: ['administrator'],
    why: 'an assistant may not',
  },
  {
    predicate: 'canIssuePasswordLink',
    about: [
      { ...learnerAccount, teaches: true },
      { viewer: { role: 'instructor' }, account: { role: 'learner' } },
    ],
    allowed: ['administrator'],
    why: 'a link for somebody who teaches elsewhere would open that class too',
  },
  {
    predicate: 'canIssuePasswordLink',
    about: [
      { id: 'you', role: 'administrator', teaches: false },
      { viewer: { role: 'instructor' }, account: { role: 'learner' } },
    ],
    allowed: ['administrator'],
    why: 'a class must not be a way to take over a stronger account',
  },
  { predicate: 'canHaveTokens', about: [], allowed: members, why: 'a guest has no account' },
  { predicate: 'canEditProfile', about: [], allowed: members, why: 'a guest has no account' },
  { predicate: 'canSeeReports', about: [], allowed: teachers, why: 'a report shows the right answer' },
  { predicate: 'canCloseReport', about: [{ ownerId: 'me' }], allowed: teachers, why: 'a template of one’s own' },
  { predicate: 'canCloseReport', about: [{ ownerId: 'you' }], allowed: nobody, why: 'it is for its author' },
  {
    predicate: 'canCloseReport',
    about: [{ ownerId: null }],
    allowed: ['administrator'],
    why: 'built-in templates are the administrators’',
  },
];
