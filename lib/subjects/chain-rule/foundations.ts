// Functions of one variable, from the inner function to second derivatives.
import type { TemplateDocument } from '../../problems/template';
import { absoluteValueCorner } from './templates/absolute-value-corner';
import { angleUnits } from './templates/angle-units';
import { arcFunctions } from './templates/arc-functions';
import { composedRates } from './templates/composed-rates';
import { compoundFunction } from './templates/compound-function';
import { exponentialAnyBase } from './templates/exponential-any-base';
import { fillingCone } from './templates/filling-cone';
import { implicitCurve } from './templates/implicit-curve';
import { inflatingBalloon } from './templates/inflating-balloon';
import { inverseSlope } from './templates/inverse-slope';
import { layerOrder } from './templates/layer-order';
import { linearApproximation } from './templates/linear-approximation';
import { logOfAProduct } from './templates/log-of-a-product';
import { newtonStep } from './templates/newton-step';
import { productWithChain } from './templates/product-with-chain';
import { propagatedError } from './templates/propagated-error';
import { quotientWithChain } from './templates/quotient-with-chain';
import { ratesFromATable } from './templates/rates-from-a-table';
import { secondDerivativeOfAComposition } from './templates/second-derivative-of-a-composition';
import { selfComposition } from './templates/self-composition';
import { slidingLadder } from './templates/sliding-ladder';
import { tangentLine } from './templates/tangent-line';
import { threeLayers } from './templates/three-layers';
import { variableExponent } from './templates/variable-exponent';
import { whichSlip } from './templates/which-slip';

export const foundations: readonly TemplateDocument[] = [
  compoundFunction,
  whichSlip,
  angleUnits,
  threeLayers,
  layerOrder,
  tangentLine,
  productWithChain,
  quotientWithChain,
  exponentialAnyBase,
  variableExponent,
  inverseSlope,
  arcFunctions,
  implicitCurve,
  secondDerivativeOfAComposition,
  composedRates,
  ratesFromATable,
  slidingLadder,
  linearApproximation,
  selfComposition,
  absoluteValueCorner,
  logOfAProduct,
  inflatingBalloon,
  fillingCone,
  propagatedError,
  newtonStep,
];
