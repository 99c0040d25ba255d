// The German words of the interface, by area.

import { DE_ANSWER } from './interface/answer';
import { DE_ERRORS } from './interface/errors';
import { DE_LAB } from './interface/lab';
import { DE_OFFLINE } from './interface/offline';
import { DE_PRACTICE } from './interface/practice';
import { DE_PROBLEM } from './interface/problem';
import { DE_PROGRESS } from './interface/progress';
import { DE_REPORTS } from './interface/reports';
import { DE_SHELL } from './interface/shell';
import { DE_SKILLS } from './interface/skills';
import { DE_UI } from './interface/ui';

export const DE_INTERFACE = {
  errors: DE_ERRORS,
  practice: DE_PRACTICE,
  lab: DE_LAB,
  offline: DE_OFFLINE,
  progress: DE_PROGRESS,
  shell: DE_SHELL,
  skills: DE_SKILLS,
  ui: DE_UI,
  answer: DE_ANSWER,
  problem: DE_PROBLEM,
  reports: DE_REPORTS,
} as const;
