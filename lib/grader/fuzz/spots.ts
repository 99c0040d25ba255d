// Places where the oracle looks: points of the domain with random binary digits, and a stand-in for each unknown function.
import { rangeOf } from '../../math/equivalence/points';
import type { Random } from '../../math/equivalence/random';
import type { Expression } from '../../math/expression';
import type { Precise } from '../../math/mathjs';
import { readNames } from '../scope';
import type { Place, StandIn } from './oracle';
import type { Setting } from './setting';

const SCALES = [1, 2, 0.5, 4, 1, 8] as const;

function coordinate(from: number, to: number, index: number, random: Random): number {
  const t = (random.next() + 0.5) / 2 ** 32;
  const scale = SCALES[index % SCALES.length] as number;
  if (Number.isFinite(from) && Number.isFinite(to)) return from + (to - from) * t;
  if (Number.isFinite(from)) return from + scale * (t * 1.5 + 0.01);
  if (Number.isFinite(to)) return to - scale * (t * 1.5 + 0.01);
  return (random.below(2) === 0 ? 1 : -1) * scale * (t * 1.5 + 0.01);
}

/** sin(7z/5 + 1/3) + z²/4 − z/3 and its derivatives, with another frequency for each name. */
export function standInOf(name: string): StandIn {
  const frequency = `1.${(name.charCodeAt(0) % 7) + 2}`;
  return (z, order, decimal): Precise => {
    const angle = z.times(frequency).plus(decimal('1').div('3'));
    const turned = angle.plus(decimal('-1').acos().div('2').times(order));
    const wave = turned.sin().times(decimal(frequency).pow(order));
    if (order === 0) return wave.plus(z.times(z).div('4')).minus(z.div('3'));
    if (order === 1) return wave.plus(z.div('2')).minus(decimal('1').div('3'));
    return order === 2 ? wave.plus('0.5') : wave;
  };
}

/** The index-th place of a setting. */
export function placeOf(
  setting: Setting,
  index: number,
  random: Random,
  definitions: ReadonlyMap<string, Expression>,
): Place {
  const at = new Map<string, string>();
  const functions = new Map<string, StandIn>();
  const names = readNames({ kind: 'expression', reference: '0', variables: setting }, 'expression');
  if (!names.ok) throw new Error('a setting that cannot be read');
  for (const [name, domain] of names.value.scope.variables) {
    if (domain.type === 'function') functions.set(name, standInOf(name));
    else if (domain.type === 'integer') at.set(name, `${[2, 3, 1, 5, 4, -1, 0, -2][index % 8]}`);
    else at.set(name, coordinate(...rangeOf(domain), index, random).toFixed(12));
  }
  return { at, functions, definitions };
}
