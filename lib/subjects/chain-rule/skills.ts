// The skills of the chain rule and what each builds on.
import type { Skill } from '../subject';

const skill = (id: string, title: string, description: string, prerequisites: readonly string[]): Skill => ({
  id,
  subject: 'chain-rule',
  title,
  description,
  prerequisites,
});

export const chainRuleSkills: readonly Skill[] = [
  skill('inner-function', 'Name the inner function', 'See a composition and say which function sits inside which.', []),
  skill(
    'chain-rule',
    'Differentiate a composition',
    'Outer derivative at the inner function, times the inner derivative.',
    ['inner-function'],
  ),
  skill('derivative-at-a-point', 'Evaluate a derivative', 'Put the point in last, and read the number as a slope.', [
    'chain-rule',
  ]),
  skill('rates-multiply', 'Multiply local rates', 'Along a chain the rates multiply, each taken at its own point.', [
    'chain-rule',
  ]),
  skill('local-estimate', 'Use a derivative as a local rate', 'Estimate a small change from a derivative.', [
    'rates-multiply',
  ]),
  skill(
    'vanishing-exploding',
    'Vanishing and exploding gradients',
    'Say what a product of many factors does with depth.',
    ['rates-multiply'],
  ),
  skill(
    'chain-factors',
    'Write the named factors',
    'Walk from the loss back to a weight and name each local derivative.',
    ['rates-multiply'],
  ),
  skill(
    'neuron-gradient',
    'Gradient of a neuron',
    'The derivative of a loss with respect to one weight of one neuron.',
    ['chain-factors'],
  ),
  skill('backpropagation', 'Backpropagate through layers', 'The gradient of an early weight through several layers.', [
    'neuron-gradient',
  ]),
  skill('count-paths', 'Count the paths', 'Find every way a shared weight reaches the loss.', ['chain-factors']),
  skill('sum-over-paths', 'Sum over paths', 'One product for each path, added: the chain rule with fan-out.', [
    'count-paths',
  ]),
  skill(
    'through-time',
    'Backpropagation through time',
    'Unroll a recurrent network and add what every step contributes.',
    ['sum-over-paths', 'backpropagation'],
  ),
];
