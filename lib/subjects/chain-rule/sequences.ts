// Recurrent networks, vanishing and exploding, and what is done about it.
import type { TemplateDocument } from '../../problems/template';
import { bpttSteps } from './templates/bptt-steps';
import { gradientClipping } from './templates/gradient-clipping';
import { gruUpdateGate } from './templates/gru-update-gate';
import { lstmCellState } from './templates/lstm-cell-state';
import { rnnInputWeight } from './templates/rnn-input-weight';
import { rnnLossEachStep } from './templates/rnn-loss-each-step';
import { rnnThroughTime } from './templates/rnn-through-time';
import { stepsToVanish } from './templates/steps-to-vanish';

export const sequences: readonly TemplateDocument[] = [
  rnnThroughTime,
  rnnInputWeight,
  rnnLossEachStep,
  lstmCellState,
  gruUpdateGate,
  bpttSteps,
  gradientClipping,
  stepsToVanish,
];
