// The German words of the interface, by area.

import { DE_ANSWER } from './interface/answer';
import { DE_ERRORS } from './interface/errors';
import { DE_PROBLEM } from './interface/problem';
import { DE_REPORTS } from './interface/reports';
import { DE_SHELL } from './interface/shell';
import { DE_UI } from './interface/ui';

export const DE_INTERFACE = {
  errors: DE_ERRORS,
  shell: DE_SHELL,
  ui: DE_UI,
  answer: DE_ANSWER,
  problem: DE_PROBLEM,
  reports: DE_REPORTS,
} as const;
