// Matrices, shapes, softmax and batches.
import type { TemplateDocument } from '../../problems/template';
import { batchLayerGradient } from './templates/batch-layer-gradient';
import { batchRegressionGradient } from './templates/batch-regression-gradient';
import { gradientShapes } from './templates/gradient-shapes';
import { inputGradient } from './templates/input-gradient';
import { linearLayerGradient } from './templates/linear-layer-gradient';
import { matrixFactorisation } from './templates/matrix-factorisation';
import { meanSubtraction } from './templates/mean-subtraction';
import { quadraticFormGradient } from './templates/quadratic-form-gradient';
import { reluAttentionMatrices } from './templates/relu-attention-matrices';
import { ridgeGradient } from './templates/ridge-gradient';
import { softmaxCrossEntropy } from './templates/softmax-cross-entropy';
import { threeLayerMatrices } from './templates/three-layer-matrices';
import { twoLayerMatrices } from './templates/two-layer-matrices';

export const tensors: readonly TemplateDocument[] = [
  gradientShapes,
  linearLayerGradient,
  inputGradient,
  batchLayerGradient,
  twoLayerMatrices,
  threeLayerMatrices,
  softmaxCrossEntropy,
  batchRegressionGradient,
  ridgeGradient,
  quadraticFormGradient,
  matrixFactorisation,
  meanSubtraction,
  reluAttentionMatrices,
];
