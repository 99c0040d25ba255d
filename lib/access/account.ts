// Who may do what with accounts: one's own, and other people's.
import type { OwnMembership } from './class';
import type { Role, Viewer } from './viewer';

export interface AccountFacts {
  readonly id: string;
  readonly role: Role;
}

export const canAdminister = (viewer: Viewer): boolean => !viewer.guest && viewer.role === 'administrator';

/** An administrator may not take their own role away: somebody must be left to give it back. */
export const canSetRole = (viewer: Viewer, account: AccountFacts): boolean =>
  canAdminister(viewer) && account.id !== viewer.id;

/**
 * `shared` is the viewer's and the account's membership of one class. The link opens the account, so an instructor makes
 * one only for somebody with no more rights than a learner anywhere: `teaches` is assistant or instructor of any class.
 */
export const canIssuePasswordLink = (
  viewer: Viewer,
  account: AccountFacts & { readonly teaches: boolean },
  shared: { readonly viewer: OwnMembership; readonly account: OwnMembership } | null,
): boolean =>
  canAdminister(viewer) ||
  (!viewer.guest &&
    account.role === 'learner' &&
    !account.teaches &&
    shared?.viewer?.role === 'instructor' &&
    shared.account?.role === 'learner');

export const canHaveTokens = (viewer: Pick<Viewer, 'guest'>): boolean => !viewer.guest;

export const canEditProfile = (viewer: Viewer): boolean => !viewer.guest;
