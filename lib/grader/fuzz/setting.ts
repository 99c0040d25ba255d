// What a fuzzed case may name: variables with their domains, sometimes an unknown function; chosen by a seed.
import type { Random } from '../../math/equivalence/random';
import type { ParseScope } from '../../math/names';
import { readNames } from '../scope';

/** Domains in the notation of the contracts. */
export type Setting = Readonly<Record<string, string>>;

const SETTINGS: readonly Setting[] = [
  { x: 'real' },
  { x: 'real' },
  { x: 'positive' },
  { x: 'positive', y: 'real' },
  { x: 'real', y: 'real' },
  { x: 'real', y: 'positive', z: 'nonnegative' },
  { x: '(-1,1)' },
  { x: '[-1,1]' },
  { x: '(-1,1)', y: '(0,1)' },
  { x: '(0,pi/2)' },
  { x: '(-pi/2,pi/2)', y: 'real' },
  { x: '(0,pi)' },
  { x: '(1,inf)' },
  { x: '(-inf,0)', y: 'positive' },
  { x: '[1,3]', y: '[-2,1/2]' },
  { x: 'real', phi: 'function' },
  { x: 'positive', y: 'real', phi: 'function', g: 'function' },
  { x: 'real', n: 'integer' },
  { x: 'positive', n: 'integer' },
  { w: 'real', x: 'real', b: 'real', t: 'real' },
];

export const drawSetting = (random: Random): Setting => SETTINGS[random.below(SETTINGS.length)] as Setting;

/** How texts over this setting are read. */
export function readingOf(variables: Setting): ParseScope {
  const names = readNames({ kind: 'expression', reference: '0', variables }, 'expression');
  if (!names.ok) throw new Error(`a setting that cannot be read: ${JSON.stringify(variables)}`);
  return names.value.reading;
}

/** The names with one of these domains. */
export const namesIn = (setting: Setting, ...domains: readonly string[]): string[] =>
  Object.keys(setting).filter((name) => domains.includes(setting[name] as string));

/** The names of numbers, unknown functions left out. */
export const numbersOf = (setting: Setting): string[] =>
  Object.keys(setting).filter((name) => setting[name] !== 'function');
