// The English words of the interface, by area.
import { EN_ERRORS } from './interface/errors';
import { EN_SHELL } from './interface/shell';
import { EN_UI } from './interface/ui';

export const EN_INTERFACE = {
  errors: EN_ERRORS,
  shell: EN_SHELL,
  ui: EN_UI,
} as const;
