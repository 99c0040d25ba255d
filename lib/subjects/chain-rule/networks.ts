// Activations, losses, neurons and layers.
import type { TemplateDocument } from '../../problems/template';
import { activationFromOutput } from './templates/activation-from-output';
import { backwardWorksheet } from './templates/backward-worksheet';
import { deepLinearNetwork } from './templates/deep-linear-network';
import { focalLoss } from './templates/focal-loss';
import { gaussianLikelihood } from './templates/gaussian-likelihood';
import { geluSlope } from './templates/gelu-slope';
import { hiddenFanOut } from './templates/hidden-fan-out';
import { huberLoss } from './templates/huber-loss';
import { logCoshLoss } from './templates/log-cosh-loss';
import { logitLoss } from './templates/logit-loss';
import { neuronBiasInput } from './templates/neuron-bias-input';
import { neuronCrossEntropy } from './templates/neuron-cross-entropy';
import { neuronFactorMeanings } from './templates/neuron-factor-meanings';
import { neuronGradient } from './templates/neuron-gradient';
import { neuronSaturation } from './templates/neuron-saturation';
import { neuronTwoInputs } from './templates/neuron-two-inputs';
import { neuronUnknownActivation } from './templates/neuron-unknown-activation';
import { preluSlope } from './templates/prelu-slope';
import { reluActivePaths } from './templates/relu-active-paths';
import { reluTwoLayers } from './templates/relu-two-layers';
import { siluSlope } from './templates/silu-slope';
import { softplusSharpness } from './templates/softplus-sharpness';
import { threeLayerAllWeights } from './templates/three-layer-all-weights';
import { threeLayerBackprop } from './templates/three-layer-backprop';
import { twoTaskTrunk } from './templates/two-task-trunk';

export const networks: readonly TemplateDocument[] = [
  neuronGradient,
  threeLayerBackprop,
  activationFromOutput,
  reluActivePaths,
  reluTwoLayers,
  siluSlope,
  geluSlope,
  softplusSharpness,
  preluSlope,
  neuronBiasInput,
  neuronCrossEntropy,
  logitLoss,
  huberLoss,
  logCoshLoss,
  focalLoss,
  gaussianLikelihood,
  neuronSaturation,
  neuronTwoInputs,
  neuronUnknownActivation,
  neuronFactorMeanings,
  threeLayerAllWeights,
  hiddenFanOut,
  deepLinearNetwork,
  backwardWorksheet,
  twoTaskTrunk,
];
