// Mastery in one of four words.
import type { MasteryLevel } from './view';

const GROWING = 0.5;
const SOLID = 0.8;

/** `tried` is false before the first counted answer and without a placement. */
export function masteryLevel(mastery: number, tried: boolean): MasteryLevel {
  if (!tried) return 'new';
  if (mastery < GROWING) return 'begun';
  return mastery < SOLID ? 'growing' : 'solid';
}
