// Recurrent networks, vanishing and exploding, and what is done about it.
import type { TemplateDocument } from '../../problems/template';
import { rnnThroughTime } from './templates/rnn-through-time';

export const sequences: readonly TemplateDocument[] = [rnnThroughTime];
