// The skills of likelihoods and what each builds on.
import { type Skill, skillsIn } from '../subject';

const skill = skillsIn('likelihoods', { en: 'Likelihoods', de: 'Likelihoods' });

export const likelihoodSkills: readonly Skill[] = [
  skill(
    'log-derivative',
    ['Logarithmic derivatives', 'Take the logarithm first: products become sums.'],
    ['Logarithmische Ableitungen', 'Zuerst logarithmieren: Aus Produkten werden Summen.'],
    [],
  ),
  skill(
    'score',
    ['The score', 'The derivative of a log-likelihood with respect to a parameter.'],
    ['Der Score', 'Die Ableitung einer Log-Likelihood nach einem Parameter.'],
    ['log-derivative'],
  ),
  skill(
    'maximum-likelihood',
    ['Maximum likelihood', 'Where the score is zero, and why that is a maximum.'],
    ['Maximum-Likelihood', 'Wo der Score null ist, und warum dort ein Maximum liegt.'],
    ['score'],
  ),
  skill(
    'reparametrisation',
    ['Another parameter', 'The chain rule from one parameter to another.'],
    ['Ein anderer Parameter', 'Die Kettenregel von einem Parameter zu einem anderen.'],
    ['score'],
  ),
];
