// Functions of one variable, from the inner function to second derivatives.
import type { TemplateDocument } from '../../problems/template';
import { composedRates } from './templates/composed-rates';
import { compoundFunction } from './templates/compound-function';

export const foundations: readonly TemplateDocument[] = [compoundFunction, composedRates];
