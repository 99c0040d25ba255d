// Faults at one activation of a network: its derivative dropped, the activation kept, its derivative taken at its output.
import { differentiate } from '../math/differentiate';
import { binary, type Expression, number, variable } from '../math/expression';
import { functionDerivative } from '../math/function-derivative';
import { replaceSubtree } from '../math/replace-subtree';
import { simplify } from '../math/simplify';
import { composition } from './composition';
import type { FaultyResult, FaultyRule } from './fault';
import { edgeKey, factorsByTarget, type LocalFactor, type Trace, totalWith } from './trace';

interface Activation {
  /** The name of its output. */
  readonly output: string;
  readonly inside: Expression;
  /** φ at `at`, differentiated. */
  readonly slope: (at: Expression) => Expression;
  /** What a network's own derivation writes for the slope at `inside`: 1 − y² for 1 − tanh(z)². */
  readonly right: Expression;
  readonly outer: Expression;
  /** Every arrow into the output: a person differentiates the activation once for all of them. */
  readonly factors: readonly LocalFactor[];
}

function activationsOf(trace: Trace): Activation[] {
  if (composition(trace)) return [];
  return [...factorsByTarget(trace)].flatMap(([output, factors]): Activation[] => {
    const outer = factors[0]?.outer;
    if (outer?.op !== 'call') return [];
    const { fn, args } = outer;
    const [inside, ...others] = args;
    if (!inside || others.length > 0 || !functionDerivative(fn, inside)) return [];
    const slope = (at: Expression) => simplify(functionDerivative(fn, at) ?? number(0));
    const right = output === trace.of ? slope(inside) : replaceSubtree(slope(inside), outer, variable(output));
    return [{ output, inside, slope, right, outer, factors }];
  });
}

/** The arrow z → y of y = φ(z) is nothing but the activation's derivative. */
export const isActivationAlone = ({ outer, from }: LocalFactor): boolean =>
  outer.op === 'call' && outer.args.length === 1 && outer.args[0]?.op === 'variable' && outer.args[0].name === from;

/** The derivative with another slope of the activation; what is inside it is differentiated rightly. */
function withSlope(trace: Trace, { inside, factors }: Activation, slope: Expression): Expression {
  const replaced = factors.map(({ from, to }): [string, Expression] => [
    edgeKey(from, to),
    simplify(binary('mul', slope, differentiate(inside, from))),
  ]);
  return totalWith(trace, new Map(replaced));
}

const slopeDropped: FaultyRule = (trace) =>
  activationsOf(trace).map((activation) => ({
    code: 'activation-derivative-dropped',
    result: withSlope(trace, activation, number(1)),
    shows: { value: activation.right },
  }));

const activationKept: FaultyRule = (trace) =>
  activationsOf(trace).map((activation) => {
    const kept = activation.output === trace.of ? activation.outer : variable(activation.output);
    const shows = { kept, right: activation.right };
    return { code: 'activation-not-differentiated', result: withSlope(trace, activation, kept), shows };
  });

/** φ′(y) for φ′(z). */
const slopeAtOutput: FaultyRule = (trace) =>
  activationsOf(trace).map((activation): FaultyResult => {
    const output = variable(activation.output);
    const shows = { right: activation.inside, wrong: output };
    const result = withSlope(trace, activation, activation.slope(output));
    return { code: 'activation-derivative-at-output', result, shows };
  });

export const ACTIVATION_FAULTS: readonly FaultyRule[] = [slopeDropped, activationKept, slopeAtOutput];
