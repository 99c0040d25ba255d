// Who may do what with a template. Built-in templates have no owner and belong to everybody.
import type { Viewer } from './viewer';

export interface TemplateFacts {
  readonly ownerId: string | null;
}

/** Seeing any seed of a template shows its answers. */
export const canPreviewTemplate = (viewer: Viewer, template: TemplateFacts): boolean =>
  !viewer.guest && viewer.role !== 'learner' && (template.ownerId === null || template.ownerId === viewer.id);

export const canPractiseTemplate = (viewer: Viewer, template: TemplateFacts): boolean =>
  template.ownerId === null || template.ownerId === viewer.id;

export const canCreateTemplate = (viewer: Viewer): boolean => !viewer.guest && viewer.role !== 'learner';

export const canEditTemplate = (viewer: Viewer, template: TemplateFacts): boolean =>
  canCreateTemplate(viewer) && template.ownerId === viewer.id;
