// The chain rule and backpropagation.
import type { Subject } from '../subject';
import { chainRuleSkills } from './skills';
import { composedRates } from './templates/composed-rates';
import { compoundFunction } from './templates/compound-function';
import { neuronGradient } from './templates/neuron-gradient';
import { rnnThroughTime } from './templates/rnn-through-time';
import { threeLayerBackprop } from './templates/three-layer-backprop';

export const chainRule: Subject = {
  id: 'chain-rule',
  title: 'The chain rule and backpropagation',
  skills: chainRuleSkills,
  templates: [compoundFunction, composedRates, neuronGradient, threeLayerBackprop, rnnThroughTime],
};
