// What an administrator does for an account: its role, and a link that sets its password.
'use server';
import { z } from 'zod';
import { canAdminister } from '@/lib/access/account';
import { ROLES } from '@/lib/access/viewer';
import { ok } from '@/lib/result';
import { issuePasswordLink } from '@/lib/server/account/issue-password-link';
import { setRole } from '@/lib/server/account/set-role';
import { formAction } from '@/lib/server/action';
import { siteAddress } from '@/lib/server/site-address';

export const setRoleAction = formAction(
  'admin.set-role',
  z.object({ accountId: z.string(), role: z.enum(ROLES) }),
  async ({ accountId, role }, viewer) => {
    const set = await setRole(viewer, accountId, role);
    return set.ok ? ok({ message: { code: 'role-set', params: { role } } }) : set;
  },
  { allow: canAdminister },
);

export const passwordLinkAction = formAction(
  'admin.password-link',
  z.object({ accountId: z.string() }),
  async ({ accountId }, viewer) => {
    const link = await issuePasswordLink(viewer, accountId);
    if (!link.ok) return link;
    return ok({ message: { code: 'password-link', params: { address: (await siteAddress()) + link.value.path } } });
  },
  { allow: canAdminister },
);
