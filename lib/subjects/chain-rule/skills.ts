// The skills of the chain rule and what each builds on.
import type { Skill } from '../subject';

const skill = (
  id: string,
  title: string,
  description: string,
  prerequisites: readonly string[],
): Omit<Skill, 'branch'> => ({ id, subject: 'chain-rule', title, description, prerequisites });

const foundations = [
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
  skill('nested-composition', 'Compositions in compositions', 'Three and more layers: one factor for each.', [
    'chain-rule',
  ]),
  skill('product-quotient', 'Product and quotient with the chain rule', 'Know which rule comes first.', ['chain-rule']),
  skill(
    'exponents-logarithms',
    'Exponents and logarithms',
    'Other bases, variable exponents, logarithmic differentiation.',
    ['product-quotient'],
  ),
  skill('inverse-functions', 'Inverse functions', 'The slope of an inverse, and the arc functions of an inner one.', [
    'chain-rule',
  ]),
  skill('implicit', 'Implicit differentiation', 'The slope of a curve given by an equation.', ['product-quotient']),
  skill('second-derivatives', 'Second derivatives', 'Differentiate a composition twice.', ['product-quotient']),
  skill('rates-multiply', 'Multiply local rates', 'Along a chain the rates multiply, each taken at its own point.', [
    'chain-rule',
  ]),
  skill('related-rates', 'Related rates', 'Rates in time of quantities that depend on one another.', [
    'rates-multiply',
  ]),
  skill('local-estimate', 'Use a derivative as a local rate', 'Estimate a small change from a derivative.', [
    'rates-multiply',
  ]),
];

const graphs = [
  skill('partial-derivatives', 'Partial derivatives', 'Hold the others fixed and differentiate.', ['chain-rule']),
  skill('multivariable-chain', 'The chain rule with several variables', 'One term for each variable in between.', [
    'partial-derivatives',
    'rates-multiply',
  ]),
  skill('gradient-vector', 'Gradients', 'All partial derivatives at once, and the change along a direction.', [
    'partial-derivatives',
  ]),
  skill('jacobian', 'Jacobians', 'Several outputs, several inputs: the matrix of all derivatives, and its products.', [
    'gradient-vector',
    'multivariable-chain',
  ]),
  skill(
    'chain-factors',
    'Write the named factors',
    'Walk from the loss back to a weight and name each local derivative.',
    ['rates-multiply'],
  ),
  skill(
    'computational-graph',
    'Computational graphs',
    'Forward values, local derivatives, and adjoints on the way back.',
    ['multivariable-chain', 'chain-factors'],
  ),
  skill('count-paths', 'Count the paths', 'Find every way a shared weight reaches the loss.', ['chain-factors']),
  skill('sum-over-paths', 'Sum over paths', 'One product for each path, added: the chain rule with fan-out.', [
    'count-paths',
  ]),
];

const networks = [
  skill('activations', 'Derivatives of activations', 'From sigmoid to SiLU, also by the output alone.', ['chain-rule']),
  skill('losses', 'Derivatives of losses', 'Squares, cross-entropy and their robust relatives.', ['chain-rule']),
  skill(
    'neuron-gradient',
    'Gradient of a neuron',
    'The derivative of a loss with respect to one weight of one neuron.',
    ['chain-factors', 'activations'],
  ),
  skill('backpropagation', 'Backpropagate through layers', 'The gradient of an early weight through several layers.', [
    'neuron-gradient',
  ]),
  skill('shapes', 'Shapes of gradients', 'Which shape a gradient has, and what is transposed.', ['jacobian']),
  skill('matrix-backprop', 'Backpropagation with matrices', 'Outer products, transposes and ⊙, in the right order.', [
    'shapes',
    'backpropagation',
  ]),
  skill('softmax-cross-entropy', 'Softmax with cross-entropy', 'Why the gradient is prediction minus target.', [
    'losses',
    'jacobian',
  ]),
  skill('batch-gradients', 'Gradients of a batch', 'Sum or mean over examples, and penalties beside it.', [
    'neuron-gradient',
  ]),
  skill(
    'residual-connections',
    'Residual connections',
    'The identity path, gates and attention: sums that let gradients through.',
    ['sum-over-paths', 'backpropagation'],
  ),
  skill('normalisation', 'Normalisation', 'Statistics that depend on every entry.', ['jacobian', 'sum-over-paths']),
  skill('weight-sharing', 'Shared weights', 'One weight in many places: convolution, tied layers.', ['sum-over-paths']),
];

const time = [
  skill(
    'through-time',
    'Backpropagation through time',
    'Unroll a recurrent network and add what every step contributes.',
    ['sum-over-paths', 'backpropagation'],
  ),
  skill(
    'vanishing-exploding',
    'Vanishing and exploding gradients',
    'Say what a product of many factors does with depth.',
    ['rates-multiply'],
  ),
  skill('remedies', 'Gates, clipping, initialisation', 'What keeps gradients in size, and how much.', [
    'vanishing-exploding',
    'through-time',
  ]),
];

const practice = [
  skill('gradient-checking', 'Check a gradient', 'Central differences beside a derivative.', ['neuron-gradient']),
  skill('optimisers', 'What optimisers do with gradients', 'Steps of SGD, momentum and Adam, by hand.', [
    'neuron-gradient',
  ]),
];

const branch = (title: string, skills: readonly Omit<Skill, 'branch'>[]): readonly Skill[] =>
  skills.map((one) => ({ ...one, branch: title }));

export const chainRuleSkills: readonly Skill[] = [
  ...branch('One variable', foundations),
  ...branch('Several variables and graphs', graphs),
  ...branch('Networks', networks),
  ...branch('Through time', time),
  ...branch('In practice', practice),
];
