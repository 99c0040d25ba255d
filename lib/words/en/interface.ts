// The English words of the interface, by area.

import { EN_ANSWER } from './interface/answer';
import { EN_ERRORS } from './interface/errors';
import { EN_LAB } from './interface/lab';
import { EN_OFFLINE } from './interface/offline';
import { EN_PRACTICE } from './interface/practice';
import { EN_PROBLEM } from './interface/problem';
import { EN_PROGRESS } from './interface/progress';
import { EN_REPORTS } from './interface/reports';
import { EN_SHELL } from './interface/shell';
import { EN_SKILLS } from './interface/skills';
import { EN_UI } from './interface/ui';

export const EN_INTERFACE = {
  errors: EN_ERRORS,
  practice: EN_PRACTICE,
  lab: EN_LAB,
  offline: EN_OFFLINE,
  progress: EN_PROGRESS,
  shell: EN_SHELL,
  skills: EN_SKILLS,
  ui: EN_UI,
  answer: EN_ANSWER,
  problem: EN_PROBLEM,
  reports: EN_REPORTS,
} as const;
