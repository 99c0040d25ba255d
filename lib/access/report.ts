// Who may read and close what learners report about a template: its author; for built-in ones the administrators.
import type { TemplateFacts } from './template';
import type { Viewer } from './viewer';

export const canSeeReports = (viewer: Viewer): boolean => !viewer.guest && viewer.role !== 'learner';

export const canCloseReport = (viewer: Viewer, template: TemplateFacts): boolean =>
  canSeeReports(viewer) &&
  (template.ownerId === null ? viewer.role === 'administrator' : template.ownerId === viewer.id);
