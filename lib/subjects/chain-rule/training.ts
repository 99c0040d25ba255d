// Training in practice: normalisation, residuals, checks, optimisers.
import type { TemplateDocument } from '../../problems/template';
import { adamFirstStep } from './templates/adam-first-step';
import { attentionWeights } from './templates/attention-weights';
import { batchMeanGradient } from './templates/batch-mean-gradient';
import { centralDifference } from './templates/central-difference';
import { dropoutScaling } from './templates/dropout-scaling';
import { gatedConnection } from './templates/gated-connection';
import { initialVariance } from './templates/initial-variance';
import { learningRateLimit } from './templates/learning-rate-limit';
import { momentumSteps } from './templates/momentum-steps';
import { residualBlocks } from './templates/residual-blocks';
import { ridgePenalty } from './templates/ridge-penalty';
import { sgdStep } from './templates/sgd-step';
import { standardisedEntry } from './templates/standardised-entry';
import { tiedWeights } from './templates/tied-weights';

export const training: readonly TemplateDocument[] = [
  residualBlocks,
  gatedConnection,
  batchMeanGradient,
  ridgePenalty,
  sgdStep,
  momentumSteps,
  adamFirstStep,
  centralDifference,
  dropoutScaling,
  initialVariance,
  tiedWeights,
  learningRateLimit,
  standardisedEntry,
  attentionWeights,
];
