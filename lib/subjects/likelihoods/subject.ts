// Likelihoods: logarithmic derivatives, scores, and where they are zero.
import type { Subject } from '../subject';
import { likelihoodSkills } from './skills';
import { coinScore } from './templates/coin-score';
import { countsInLogRate } from './templates/counts-in-log-rate';
import { logarithmicDerivative } from './templates/logarithmic-derivative';
import { logisticScore } from './templates/logistic-score';
import { normalScores } from './templates/normal-scores';

export const likelihoods: Subject = {
  id: 'likelihoods',
  title: { en: 'Log-derivatives and likelihoods', de: 'Logarithmische Ableitungen und Likelihoods' },
  skills: likelihoodSkills,
  templates: [logarithmicDerivative, coinScore, normalScores, countsInLogRate, logisticScore],
};
