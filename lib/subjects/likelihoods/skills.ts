// The skills of likelihoods and what each builds on.
import type { Skill } from '../subject';

const skill = (id: string, title: string, description: string, prerequisites: readonly string[]): Skill => ({
  id,
  subject: 'likelihoods',
  title,
  description,
  branch: 'Likelihoods',
  prerequisites,
});

export const likelihoodSkills: readonly Skill[] = [
  skill('log-derivative', 'Logarithmic derivatives', 'Take the logarithm first: products become sums.', []),
  skill('score', 'The score', 'The derivative of a log-likelihood with respect to a parameter.', ['log-derivative']),
  skill('maximum-likelihood', 'Maximum likelihood', 'Where the score is zero, and why that is a maximum.', ['score']),
  skill('reparametrisation', 'Another parameter', 'The chain rule from one parameter to another.', ['score']),
];
