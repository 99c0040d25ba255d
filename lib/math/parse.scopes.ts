// The problems whose names the parser's tests use.
import type { Domain, Shape } from './expression';
import type { ParseScope } from './names';

const real: Domain = { type: 'real' };
const smooth: Domain = { type: 'function' };

function scope(
  names: string,
  more: {
    mode?: ParseScope['mode'];
    functions?: string[];
    definitions?: string[];
    shapes?: Record<string, Shape>;
  } = {},
): ParseScope {
  return {
    variables: new Map([
      ...names.split(' ').flatMap((name): [string, Domain][] => (name === '' ? [] : [[name, real]])),
      ...(more.functions ?? []).map((name): [string, Domain] => [name, smooth]),
    ]),
    definitions: new Set(more.definitions),
    shapes: new Map(Object.entries(more.shapes ?? {})),
    mode: more.mode ?? 'expression',
  };
}

const shapes: Record<string, Shape> = { A: [2, 2], B: [2, 2], v: [2, 1], d: [2, 1], W1: [2, 2] };

export const SCOPES = {
  calculus: scope('x y z w b n', { functions: ['phi'] }),
  number: scope('', { mode: 'number' }),
  indexed: scope('W1 x1 h_t h_{t-1} W_hh yhat t'),
  apart: scope('x1 x_1'),
  greek: scope('θ θ_1 phi sigma pi e x xc as'),
  defined: scope('x w b', { definitions: ['z', 'y'] }),
  called: {
    ...scope('x y', { definitions: ['f', 'u'] }),
    calls: new Map([
      ['f', new Set(['u', 'x'])],
      ['u', new Set(['x'])],
    ]),
  },
  matrix: scope('x', { functions: ['phi'], shapes }),
  time: scope('x T', { shapes }),
  factors: scope('L y h2 W h_t h_{t-1}', { mode: 'factors' }),
  open: scope('', { mode: 'factors' }),
} as const satisfies Record<string, ParseScope>;
