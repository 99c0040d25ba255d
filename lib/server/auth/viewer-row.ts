// A user's row as a viewer.
import 'server-only';
import { THEMES, type Theme, type Viewer } from '@/lib/access/viewer';
import type { Prisma } from '@/lib/server/prisma/generated/client';

export const viewerSelect = {
  id: true,
  name: true,
  email: true,
  role: true,
  guest: true,
  timeZone: true,
  theme: true,
  showStreak: true,
} satisfies Prisma.UserSelect;

type ViewerRow = Prisma.UserGetPayload<{ select: typeof viewerSelect }>;

const isTheme = (text: string): text is Theme => (THEMES as readonly string[]).includes(text);

export const toViewer = (row: ViewerRow): Viewer => ({
  id: row.id,
  name: row.name,
  email: row.email,
  role: row.role,
  guest: row.guest,
  timeZone: row.timeZone,
  theme: isTheme(row.theme) ? row.theme : 'system',
  showStreak: row.showStreak,
});
