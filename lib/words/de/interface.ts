// The German words of the interface, by area.
import { DE_ERRORS } from './interface/errors';
import { DE_SHELL } from './interface/shell';
import { DE_UI } from './interface/ui';

export const DE_INTERFACE = {
  errors: DE_ERRORS,
  shell: DE_SHELL,
  ui: DE_UI,
} as const;
