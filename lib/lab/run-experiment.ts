// Forward through the network, then backward with the chain rule, keeping the gradient's magnitude at each layer.
import { createGenerator } from '../problems/generator';
import { ACTIVATION } from './activation';
import { classify } from './classify';
import { drawWeights, type Matrix, normals } from './draw-weights';
import type { Experiment, FlowPoint, FlowRun } from './view';
import { zeroCause } from './zero-cause';

interface Step {
  readonly weights: Matrix;
  readonly before: readonly number[];
  /** Slopes of the activation at this step's pre-activations. */
  readonly slopes: readonly number[];
  readonly after: readonly number[];
}

const norm = (v: readonly number[]): number => Math.hypot(...v);

const times = (matrix: Matrix, v: readonly number[]): number[] =>
  matrix.map((row) => row.reduce((sum, w, j) => sum + w * (v[j] as number), 0));

const transposedTimes = (matrix: Matrix, v: readonly number[]): number[] =>
  v.map((_, j) => matrix.reduce((sum, row, i) => sum + (row[j] as number) * (v[i] as number), 0));

/** How much of the old state and of the new value the next state takes. */
function sharesOf({ residual, gated, gate }: Experiment): { kept: number; taken: number } {
  return { kept: (gated ? gate : 0) + (residual ? 1 : 0), taken: gated ? 1 - gate : 1 };
}

function forward(experiment: Experiment): { start: readonly number[]; steps: readonly Step[]; end: readonly number[] } {
  const { kind, depth, width, activation, initialisation, weight, seed } = experiment;
  const chance = createGenerator('gradient-flow', seed);
  const { value, slope } = ACTIVATION[activation];
  const { kept, taken } = sharesOf(experiment);
  const recurrent = kind === 'recurrent';
  const draw = () => drawWeights(initialisation, width, chance).map((row) => row.map((w) => weight * w));
  const shared = recurrent ? draw() : undefined;
  const start = recurrent ? Array.from({ length: width }, () => 0) : normals(chance, width);
  const steps: Step[] = [];
  let state = start;
  for (let k = 0; k < depth; k++) {
    const weights = shared ?? draw();
    const input = recurrent ? normals(chance, width) : undefined;
    const z = times(weights, state).map((sum, i) => sum + (input?.[i] ?? 0));
    const before = state;
    state = z.map((each, i) => kept * (before[i] as number) + taken * value(each));
    steps.push({ weights, before, slopes: z.map(slope), after: state });
  }
  const direction = normals(chance, width);
  return { start, steps, end: direction.map((x) => x / norm(direction)) };
}

/**
 * Runs an experiment. The network is h_k = φ(W_k·h_{k−1}), from a normal input h₀; a recurrent one h_t = φ(W·h_{t−1} + x_t) from h₀ = 0 with normal inputs x_t;
 * `residual` adds h_{k−1}, `gated` mixes g·h_{k−1} + (1 − g)·φ(…). The loss is L = v·h_D with a random unit vector v, so that ‖∂L/∂h_D‖ = 1.
 * Magnitudes beyond a double's range become 0 or Infinity. At most 100 · 32² multiplications each way: under 10 ms.
 */
export function runExperiment(experiment: Experiment): FlowRun {
  const { start, steps, end } = forward(experiment);
  const { kept, taken } = sharesOf(experiment);
  const rms = (v: readonly number[]) => norm(v) / Math.sqrt(v.length);
  const points: FlowPoint[] = [];
  const sum = experiment.kind === 'recurrent' ? steps[0]?.weights.map((row) => row.map(() => 0)) : undefined;
  let gradient = end;
  for (let k = steps.length; k >= 1; k--) {
    const { weights, before, slopes, after } = steps[k - 1] as Step;
    const local = gradient.map((g, i) => taken * g * (slopes[i] as number));
    // ∂L/∂W is the outer product of this with the layer's input: its norm is the product of theirs.
    points.push({ layer: k, gradient: norm(gradient), weightGradient: norm(local) * norm(before), output: rms(after) });
    sum?.forEach((row, i) => {
      for (const [j, x] of before.entries()) row[j] = (row[j] as number) + (local[i] as number) * x;
    });
    gradient = transposedTimes(weights, local).map((g, i) => g + kept * (gradient[i] as number));
  }
  points.push({ layer: 0, gradient: norm(gradient), weightGradient: null, output: rms(start) });
  const whole = sum ? norm(sum.flat()) : norm(points.map(({ weightGradient }) => weightGradient ?? 0));
  const scale = experiment.clipped && whole > experiment.clip ? experiment.clip / whole : 1;
  const ratio = norm(gradient);
  return {
    points: points.reverse().map((point) => ({
      ...point,
      weightGradient: point.weightGradient === null ? null : scale * point.weightGradient,
    })),
    ratio,
    zero: ratio === 0 ? zeroCause(experiment, points) : null,
    flow: classify(ratio),
    norm: whole,
    scale,
  };
}
