// Several variables and computational graphs.
import type { TemplateDocument } from '../../problems/template';
import { backwardPassOrder } from './templates/backward-pass-order';
import { directionalDerivative } from './templates/directional-derivative';
import { fanOutGradient } from './templates/fan-out-gradient';
import { forwardModeTangents } from './templates/forward-mode-tangents';
import { forwardOrReverseCost } from './templates/forward-or-reverse-cost';
import { forwardPassValues } from './templates/forward-pass-values';
import { gateRouting } from './templates/gate-routing';
import { graphWorksheet } from './templates/graph-worksheet';
import { immediateAndTotal } from './templates/immediate-and-total';
import { jacobianOfAMap } from './templates/jacobian-of-a-map';
import { jacobiansMultiply } from './templates/jacobians-multiply';
import { layeredPaths } from './templates/layered-paths';
import { lossContourSlope } from './templates/loss-contour-slope';
import { missingChainFactor } from './templates/missing-chain-factor';
import { mixedSecondDerivative } from './templates/mixed-second-derivative';
import { polarDerivatives } from './templates/polar-derivatives';
import { rateAlongACurve } from './templates/rate-along-a-curve';
import { reversePassAdjoints } from './templates/reverse-pass-adjoints';
import { twoDiamonds } from './templates/two-diamonds';
import { twoVariablePartials } from './templates/two-variable-partials';

export const graphs: readonly TemplateDocument[] = [
  twoVariablePartials,
  rateAlongACurve,
  polarDerivatives,
  immediateAndTotal,
  directionalDerivative,
  jacobianOfAMap,
  jacobiansMultiply,
  forwardOrReverseCost,
  forwardModeTangents,
  forwardPassValues,
  fanOutGradient,
  reversePassAdjoints,
  twoDiamonds,
  graphWorksheet,
  backwardPassOrder,
  gateRouting,
  layeredPaths,
  missingChainFactor,
  mixedSecondDerivative,
  lossContourSlope,
];
