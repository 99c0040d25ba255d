// The German words of the interface, by area.
import { DE_ACCOUNT } from './interface/account';
import { DE_ANSWER } from './interface/answer';
import { DE_ASSIGNMENTS } from './interface/assignments';
import { DE_CLASSES } from './interface/classes';
import { DE_ERRORS } from './interface/errors';
import { DE_HELP } from './interface/help';
import { DE_HOME } from './interface/home';
import { DE_INTERVIEW } from './interface/interview';
import { DE_LAB } from './interface/lab';
import { DE_LANDING } from './interface/landing';
import { DE_OFFLINE } from './interface/offline';
import { DE_PLACEMENT } from './interface/placement';
import { DE_PRACTICE } from './interface/practice';
import { DE_PROBLEM } from './interface/problem';
import { DE_PROGRESS } from './interface/progress';
import { DE_REPORTS } from './interface/reports';
import { DE_SETS } from './interface/sets';
import { DE_SETTINGS } from './interface/settings';
import { DE_SHELL } from './interface/shell';
import { DE_SKILLS } from './interface/skills';
import { DE_UI } from './interface/ui';

export const DE_INTERFACE = {
  account: DE_ACCOUNT,
  answer: DE_ANSWER,
  assignments: DE_ASSIGNMENTS,
  classes: DE_CLASSES,
  errors: DE_ERRORS,
  help: DE_HELP,
  home: DE_HOME,
  interview: DE_INTERVIEW,
  lab: DE_LAB,
  landing: DE_LANDING,
  offline: DE_OFFLINE,
  placement: DE_PLACEMENT,
  practice: DE_PRACTICE,
  problem: DE_PROBLEM,
  reports: DE_REPORTS,
  sets: DE_SETS,
  settings: DE_SETTINGS,
  progress: DE_PROGRESS,
  shell: DE_SHELL,
  skills: DE_SKILLS,
  ui: DE_UI,
} as const;
