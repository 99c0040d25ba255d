// Matrices, shapes, softmax and batches.
import type { TemplateDocument } from '../../problems/template';

export const tensors: readonly TemplateDocument[] = [];
