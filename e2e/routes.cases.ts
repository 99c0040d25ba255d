// Who finds what behind each address: one row for every page and handler. An address without a row fails the story.
import { ASKERS, type Asker, type World } from './world';

/** `page` 200, `missing` 404, `sign in` and `elsewhere` redirects, `token` 401, `post only` 405. */
export type Answer = 'page' | 'missing' | 'sign in' | 'elsewhere' | 'token' | 'post only';

export interface RouteCase {
  /** An address of this route in the world. */
  readonly at: (world: World) => string;
  readonly answers: Readonly<Record<Asker, Answer>>;
  /** Whose view of a page is looked at closely: the one with most on it. */
  readonly looksBest?: Asker;
}

const all = (answer: Answer): Record<Asker, Answer> =>
  Object.fromEntries(ASKERS.map((asker) => [asker, answer])) as Record<Asker, Answer>;

const everybody = all('page');
const signedOut = { nobody: 'sign in', guest: 'sign in' } as const;
/** Anybody with an account. */
const members = { ...everybody, ...signedOut };
const only = (...askers: readonly Asker[]): Record<Asker, Answer> => ({
  ...all('missing'),
  ...signedOut,
  ...Object.fromEntries(askers.map((asker) => [asker, 'page'])),
});
/** A guest has work of their own, so another's is missing, not a matter of signing in. */
const onlyLearner = { ...only('learner'), guest: 'missing' } as const;
const beforeSignIn = { ...all('elsewhere'), nobody: 'page', guest: 'page' } as const;
const byToken = all('token');

export const ROUTES: Readonly<Record<string, RouteCase>> = {
  '/': { at: () => '/', answers: { ...all('elsewhere'), nobody: 'page', guest: 'page' }, looksBest: 'nobody' },
  '/admin': { at: () => '/admin', answers: only('administrator'), looksBest: 'administrator' },
  '/assignments/[id]': {
    at: (world) => `/assignments/${world.assignmentId}`,
    answers: only('learner', 'instructor'),
    looksBest: 'instructor',
  },
  '/assignments/[id]/results.csv': {
    at: (world) => `/assignments/${world.assignmentId}/results.csv`,
    answers: only('instructor'),
  },
  '/classes': { at: () => '/classes', answers: members, looksBest: 'instructor' },
  '/classes/[id]': {
    at: (world) => `/classes/${world.classId}`,
    answers: only('learner', 'instructor'),
    looksBest: 'instructor',
  },
  '/classes/[id]/members': {
    at: (world) => `/classes/${world.classId}/members`,
    answers: only('instructor'),
    looksBest: 'instructor',
  },
  '/classes/[id]/results': {
    at: (world) => `/classes/${world.classId}/results`,
    answers: only('instructor'),
    looksBest: 'instructor',
  },
  '/classes/[id]/settings': {
    at: (world) => `/classes/${world.classId}/settings`,
    answers: only('instructor'),
    looksBest: 'instructor',
  },
  '/help/answers': { at: () => '/help/answers', answers: everybody, looksBest: 'nobody' },
  '/home': { at: () => '/home', answers: members, looksBest: 'learner' },
  '/interviews': { at: () => '/interviews', answers: members, looksBest: 'stranger' },
  '/interviews/[id]': {
    at: (world) => `/interviews/${world.runningInterviewId}`,
    answers: only('learner'),
    looksBest: 'learner',
  },
  '/interviews/[id]/report': {
    at: (world) => `/interviews/${world.finishedInterviewId}/report`,
    answers: only('learner'),
    looksBest: 'learner',
  },
  '/join': { at: () => '/join?code=abc', answers: all('elsewhere') },
  '/join/[code]': { at: (world) => `/join/${world.joinCode}`, answers: everybody, looksBest: 'stranger' },
  '/lab': {
    at: () =>
      '/lab?kind=deep&depth=20&width=8&activation=tanh&initialisation=he&weight=1&gate=0.9&clip=1&seed=1&flow=stable&power=0',
    answers: everybody,
    looksBest: 'learner',
  },
  '/lab/check': {
    at: () => '/lab/check?function=sin(3x%5E2%2B2)&derivative=cos(3x%5E2%2B2)&x=1',
    answers: everybody,
    looksBest: 'nobody',
  },
  '/offline': { at: () => '/offline', answers: everybody, looksBest: 'nobody' },
  '/placements/[id]': {
    at: (world) => `/placements/${world.placementId}`,
    answers: onlyLearner,
    looksBest: 'learner',
  },
  '/practice': { at: () => '/practice', answers: { ...everybody, nobody: 'sign in' }, looksBest: 'learner' },
  '/problems/[id]': {
    at: (world) => `/problems/${world.problemId}`,
    answers: onlyLearner,
    looksBest: 'learner',
  },
  '/progress': { at: () => '/progress', answers: { ...everybody, nobody: 'sign in' }, looksBest: 'learner' },
  '/reports': {
    at: () => '/reports',
    answers: only('instructor', 'colleague', 'administrator'),
    looksBest: 'administrator',
  },
  '/rounds/[id]': { at: (world) => `/rounds/${world.roundId}`, answers: onlyLearner, looksBest: 'learner' },
  '/set-password/[token]': {
    at: (world) => `/set-password/${world.passwordToken}`,
    answers: everybody,
    looksBest: 'nobody',
  },
  '/sets': { at: () => '/sets', answers: only('instructor', 'colleague', 'administrator'), looksBest: 'instructor' },
  '/sets/[id]': { at: (world) => `/sets/${world.setId}`, answers: only('instructor'), looksBest: 'instructor' },
  '/sets/[id]/preview/[template]': {
    at: (world) => `/sets/${world.setId}/preview/rnn-through-time?seed=3`,
    answers: only('instructor'),
    looksBest: 'instructor',
  },
  '/settings': { at: () => '/settings', answers: members, looksBest: 'learner' },
  '/settings/export': { at: () => '/settings/export', answers: all('post only') },
  '/skills': { at: () => '/skills', answers: { ...everybody, nobody: 'sign in' }, looksBest: 'learner' },
  '/skills/[id]': {
    at: () => '/skills/chain-rule',
    answers: { ...everybody, nobody: 'sign in' },
    looksBest: 'learner',
  },
  '/sign-in': { at: () => '/sign-in', answers: beforeSignIn, looksBest: 'nobody' },
  '/sign-up': { at: () => '/sign-up', answers: beforeSignIn, looksBest: 'nobody' },

  '/api/auth/[...nextauth]': { at: () => '/api/auth/session', answers: everybody },
  '/api/health': { at: () => '/api/health', answers: everybody },
  '/api/metrics': { at: () => '/api/metrics', answers: everybody },
  '/api/v1': { at: () => '/api/v1', answers: all('missing') },
  '/api/v1/[...path]': { at: () => '/api/v1/nothing', answers: all('missing') },
  '/api/v1/openapi.json': { at: () => '/api/v1/openapi.json', answers: everybody },
  // Cookies open nothing of the API: it takes a token alone.
  '/api/v1/problems': { at: () => '/api/v1/problems', answers: all('post only') },
  '/api/v1/problems/[id]': { at: (world) => `/api/v1/problems/${world.problemId}`, answers: byToken },
  '/api/v1/problems/[id]/attempts': {
    at: (world) => `/api/v1/problems/${world.problemId}/attempts`,
    answers: all('post only'),
  },
  '/api/v1/progress': { at: () => '/api/v1/progress', answers: byToken },
  '/api/v1/templates': { at: () => '/api/v1/templates', answers: byToken },
};
