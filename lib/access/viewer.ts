// Who is asking: the signed-in person (or guest) as every page, action and permission sees them.
import type { Locale } from '../words/locale';

export const ROLES = ['learner', 'instructor', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export interface Viewer {
  readonly id: string;
  readonly name: string;
  /** A guest has none. */
  readonly email: string | null;
  readonly role: Role;
  readonly guest: boolean;
  /** IANA name, for example `Europe/Paris`: the learner's own day. */
  readonly timeZone: string;
  readonly theme: Theme;
  /** The language this person reads the interface in. */
  readonly locale: Locale;
  readonly showStreak: boolean;
}
