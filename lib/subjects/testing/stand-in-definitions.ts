// For tests: definitions of problems whose parts claim no derivative, so that no claim states their graph.
import type { Drawn } from './seeds';

type Texts = Readonly<Record<string, string>>;

/** Definitions of a problem whose functions are not known: any will do, for the factors are named only. */
const STAND_INS: Readonly<Record<string, Texts>> = {
  'missing-chain-factor': { z: 'sin(w)+2*w', h: 'z^2+3*z', y: 'exp(h/9)', L: 'y^2-y' },
  'composed-rates': { u: 'sin(x)+2*x', v: 'u^2+3*u', J: 'exp(v/9)' },
  'neuron-unknown-activation': { z: 'w*x+b', y: 'sin(z)+2*z', L: '(y-t)^2' },
  'neuron-factor-meanings': { h: 'w*x+b', y: 'atan(h)', L: '(y-t)^2' },
};

/** A truncated recurrent network of K steps, written out here again: no part of that template claims a derivative. */
const truncated = (steps: number): Texts => ({
  h1: 'tanh(w*d+x1)',
  ...Object.fromEntries(Array.from({ length: steps - 1 }, (_, i) => [`h${i + 2}`, `tanh(w*h${i + 1}+x${i + 2})`])),
  L: `(h${steps}-t)^2/2`,
});

/** The definitions that stand in for what this problem does not claim; undefined where its own claims say enough. */
export const standInDefinitions = ({ line: { template, parameters } }: Drawn): Texts | undefined =>
  template === 'bptt-steps' ? truncated(Number(parameters.K)) : STAND_INS[template];
