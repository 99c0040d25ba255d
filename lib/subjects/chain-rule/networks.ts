// Activations, losses, neurons and layers.
import type { TemplateDocument } from '../../problems/template';
import { neuronGradient } from './templates/neuron-gradient';
import { threeLayerBackprop } from './templates/three-layer-backprop';

export const networks: readonly TemplateDocument[] = [neuronGradient, threeLayerBackprop];
