// The class behind a join link, for whoever holds the link.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { normaliseJoinCode } from '@/lib/classes/join-code';
import { database } from '../database';

export interface ClassToJoin {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly instructors: readonly string[];
  /** The viewer is in it already. */
  readonly member: boolean;
}

/** Null when no class that can be joined has this code. */
export async function findClassToJoin(viewer: Viewer | null, code: string): Promise<ClassToJoin | null> {
  const found = await database().class.findFirst({
    where: { joinCode: normaliseJoinCode(code), archivedAt: null },
    select: {
      id: true,
      name: true,
      description: true,
      members: {
        where: { OR: [{ role: 'instructor' }, ...(viewer ? [{ userId: viewer.id }] : [])] },
        orderBy: { joinedAt: 'asc' },
        select: { userId: true, role: true, user: { select: { name: true } } },
      },
    },
  });
  if (!found) return null;
  const { members, ...about } = found;
  return {
    ...about,
    instructors: members.filter((member) => member.role === 'instructor').map((member) => member.user.name),
    member: members.some((member) => member.userId === viewer?.id),
  };
}
