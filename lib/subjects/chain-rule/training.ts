// Training in practice: normalisation, residuals, checks, optimisers.
import type { TemplateDocument } from '../../problems/template';

export const training: readonly TemplateDocument[] = [];
