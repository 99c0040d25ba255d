// What comes of an operation: a ball, certainly no value, or nothing known at this precision.
import type { Ball } from './ball';

export type Outcome = Ball | 'undefined' | undefined;
