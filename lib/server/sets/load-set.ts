// A set as its editor shows it, with the catalogue to choose from.
import 'server-only';
import { canEditSet } from '@/lib/access/set';
import type { Viewer } from '@/lib/access/viewer';
import { countProblems } from '@/lib/classes/set-items';
import type { SetView } from '@/lib/classes/view';
import { listTemplates, type TemplateEntry } from '../catalogue/list-templates';
import { database } from '../database';
import { findOwnSet } from './find-own-set';

export interface SetEditor {
  readonly set: SetView;
  readonly editable: boolean;
  readonly catalogue: readonly TemplateEntry[];
}

/** Null when it is not there or not the viewer's. */
export async function loadSet(viewer: Viewer, setId: string): Promise<SetEditor | null> {
  const set = await findOwnSet(database(), viewer, setId, 'see');
  if (!set) return null;
  const catalogue = await listTemplates(viewer);
  const titles = new Map(catalogue.map((template) => [template.id, template.title]));
  return {
    catalogue,
    editable: canEditSet(viewer, set),
    set: {
      id: set.id,
      title: set.title,
      description: set.description,
      problems: countProblems(set.items),
      items: set.items.map((item, position) => ({
        position,
        title: titles.get(item.templateId) ?? item.templateId,
        ...item,
      })),
    },
  };
}
