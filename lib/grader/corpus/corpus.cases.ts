// The corpus: every class of answers with its table, in the order of the page that is made from them.
import type { CaseGroup } from '../case-group';
import { CHAIN_CASES } from './chain.cases';
import { COINCIDENCE_CASES } from './coincidence.cases';
import { DEMAND_CASES } from './demands.cases';
import { DOMAIN_CASES } from './domain.cases';
import { EXPONENTIAL_CASES } from './exponentials.cases';
import { EXPRESSION_CASES } from './expression.cases';
import { FACTORS_CASES } from './factors.cases';
import { FORM_CASES } from './form.cases';
import { HABIT_CASES } from './habits.cases';
import { HOSTILE_CASES } from './hostile.cases';
import { INVALID_CASES } from './invalid.cases';
import { INVERSE_CASES } from './inverses.cases';
import { LARGE_CASES } from './large.cases';
import { LATEX_CASES } from './latex.cases';
import { LINK_CASES } from './links.cases';
import { LIST_CASES } from './lists.cases';
import { LOGARITHM_CASES } from './logarithms.cases';
import { MATRIX_CASES } from './matrix.cases';
import { NETWORK_CASES } from './networks.cases';
import { NUMBER_CASES } from './number.cases';
import { PIECEWISE_CASES } from './piecewise.cases';
import { POWER_CASES } from './powers.cases';
import { ROUNDING_CASES } from './rounding.cases';
import { SHAPE_CASES } from './shapes.cases';
import { SUM_CASES } from './sum.cases';
import { TINY_CASES } from './tiny.cases';
import { TRIGONOMETRIC_CASES } from './trigonometric.cases';
import { UNICODE_CASES } from './unicode.cases';
import { WORDS_CASES } from './words.cases';

/** Name of a class and its groups. */
export const CORPUS: Readonly<Record<string, readonly CaseGroup[]>> = {
  expressions: EXPRESSION_CASES,
  'chain products': CHAIN_CASES,
  trigonometric: TRIGONOMETRIC_CASES,
  logarithms: LOGARITHM_CASES,
  exponentials: EXPONENTIAL_CASES,
  'hyperbolic and inverse functions': INVERSE_CASES,
  'roots and powers': POWER_CASES,
  domain: DOMAIN_CASES,
  piecewise: PIECEWISE_CASES,
  large: LARGE_CASES,
  tiny: TINY_CASES,
  coincidence: COINCIDENCE_CASES,
  LaTeX: LATEX_CASES,
  Unicode: UNICODE_CASES,
  'typing habits': HABIT_CASES,
  'activations and networks': NETWORK_CASES,
  numbers: [...NUMBER_CASES, ...ROUNDING_CASES],
  forms: [...FORM_CASES, ...DEMAND_CASES],
  factors: FACTORS_CASES,
  'sums over paths': SUM_CASES,
  'chains and graphs': LINK_CASES,
  matrices: [...MATRIX_CASES, ...SHAPE_CASES],
  'choice, order and match': [...WORDS_CASES, ...LIST_CASES],
  'unreadable input': INVALID_CASES,
  'hostile input': HOSTILE_CASES,
};
