// The English words of the interface, by area.
import { EN_ACCOUNT } from './interface/account';
import { EN_ANSWER } from './interface/answer';
import { EN_ASSIGNMENTS } from './interface/assignments';
import { EN_CLASSES } from './interface/classes';
import { EN_ERRORS } from './interface/errors';
import { EN_HELP } from './interface/help';
import { EN_HOME } from './interface/home';
import { EN_INTERVIEW } from './interface/interview';
import { EN_LAB } from './interface/lab';
import { EN_LANDING } from './interface/landing';
import { EN_OFFLINE } from './interface/offline';
import { EN_PLACEMENT } from './interface/placement';
import { EN_PRACTICE } from './interface/practice';
import { EN_PROBLEM } from './interface/problem';
import { EN_PROGRESS } from './interface/progress';
import { EN_REPORTS } from './interface/reports';
import { EN_SETS } from './interface/sets';
import { EN_SETTINGS } from './interface/settings';
import { EN_SHELL } from './interface/shell';
import { EN_SKILLS } from './interface/skills';
import { EN_UI } from './interface/ui';

export const EN_INTERFACE = {
  account: EN_ACCOUNT,
  answer: EN_ANSWER,
  assignments: EN_ASSIGNMENTS,
  classes: EN_CLASSES,
  errors: EN_ERRORS,
  help: EN_HELP,
  home: EN_HOME,
  interview: EN_INTERVIEW,
  lab: EN_LAB,
  landing: EN_LANDING,
  offline: EN_OFFLINE,
  placement: EN_PLACEMENT,
  practice: EN_PRACTICE,
  problem: EN_PROBLEM,
  reports: EN_REPORTS,
  sets: EN_SETS,
  settings: EN_SETTINGS,
  progress: EN_PROGRESS,
  shell: EN_SHELL,
  skills: EN_SKILLS,
  ui: EN_UI,
} as const;
