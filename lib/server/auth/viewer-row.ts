// A user's row as a viewer.
import 'server-only';
import { THEMES, type Theme, type Viewer } from '@/lib/access/viewer';
import type { Prisma } from '@/lib/server/prisma/generated/client';
import { isLocale, type Locale } from '@/lib/words/locale';

export const viewerSelect = {
  id: true,
  name: true,
  email: true,
  role: true,
  guest: true,
  timeZone: true,
  theme: true,
  locale: true,
  showStreak: true,
} satisfies Prisma.UserSelect;

type ViewerRow = Prisma.UserGetPayload<{ select: typeof viewerSelect }>;

const isTheme = (text: string): text is Theme => (THEMES as readonly string[]).includes(text);

/** `fallback` is the language of somebody who never chose one. */
export const toViewer = (row: ViewerRow, fallback: Locale): Viewer => ({
  id: row.id,
  name: row.name,
  email: row.email,
  role: row.role,
  guest: row.guest,
  timeZone: row.timeZone,
  theme: isTheme(row.theme) ? row.theme : 'system',
  locale: isLocale(row.locale) ? row.locale : fallback,
  showStreak: row.showStreak,
});
