// Which parts of a placement's problem are asked, in order.
import 'server-only';
import { askedParts } from '@/lib/progress/placed-skills';
import { partSkills } from '../catalogue/part-skills';

export async function askedPartsOf({
  templateId,
  version,
  skill,
}: {
  readonly templateId: string;
  readonly version: number;
  readonly skill: string;
}): Promise<readonly string[]> {
  const parts = [...(await partSkills(templateId, version))].map(([id, about]) => ({ id, skill: about }));
  return askedParts(skill, parts).map(({ id }) => id);
}
