// Functions of one variable, from the inner function to second derivatives.
import type { TemplateDocument } from '../../problems/template';
import { composedRates } from './templates/composed-rates';
import { compoundFunction } from './templates/compound-function';
import { inverseSlope } from './templates/inverse-slope';
import { linearApproximation } from './templates/linear-approximation';
import { ratesFromATable } from './templates/rates-from-a-table';
import { slidingLadder } from './templates/sliding-ladder';
import { tangentLine } from './templates/tangent-line';

export const foundations: readonly TemplateDocument[] = [
  compoundFunction,
  tangentLine,
  inverseSlope,
  composedRates,
  ratesFromATable,
  slidingLadder,
  linearApproximation,
];
