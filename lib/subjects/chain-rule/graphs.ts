// Several variables and computational graphs.
import type { TemplateDocument } from '../../problems/template';

export const graphs: readonly TemplateDocument[] = [];
