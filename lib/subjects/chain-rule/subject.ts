// The chain rule and backpropagation.
import type { Subject } from '../subject';
import { foundations } from './foundations';
import { graphs } from './graphs';
import { networks } from './networks';
import { chainRuleScenarios } from './scenarios';
import { sequences } from './sequences';
import { chainRuleSkills } from './skills';
import { tensors } from './tensors';
import { training } from './training';

export const chainRule: Subject = {
  id: 'chain-rule',
  title: { en: 'The chain rule and backpropagation', de: 'Kettenregel und Backpropagation' },
  skills: chainRuleSkills,
  templates: [...foundations, ...graphs, ...networks, ...tensors, ...sequences, ...training],
  scenarios: chainRuleScenarios,
};
