// What the lab's pages offer and show: choices, limits, and what comes out of an experiment.

export const KINDS = ['deep', 'recurrent'] as const;
export const ACTIVATIONS = ['identity', 'sigmoid', 'tanh', 'relu', 'leaky-relu', 'softplus'] as const;
export const INITIALISATIONS = ['constant', 'xavier', 'he', 'orthogonal'] as const;
export const FLOWS = ['vanishing', 'stable', 'exploding'] as const;

export type Kind = (typeof KINDS)[number];
export type Activation = (typeof ACTIVATIONS)[number];
export type Initialisation = (typeof INITIALISATIONS)[number];
export type Flow = (typeof FLOWS)[number];

export interface Limits {
  readonly least: number;
  readonly most: number;
}

export const LIMITS = {
  depth: { least: 1, most: 100 },
  width: { least: 1, most: 32 },
  weight: { least: 0, most: 10 },
  gate: { least: 0, most: 1 },
  clip: { least: 0.001, most: 1000 },
  seed: { least: 0, most: 999_999 },
  /** Powers of ten: what a double still holds. */
  power: { least: -324, most: 308 },
} as const satisfies Record<string, Limits>;

/** Which network, how deep, from which weights, and what is switched on. */
export interface Experiment {
  readonly kind: Kind;
  /** Layers, or time steps of a recurrent network. */
  readonly depth: number;
  /** Units of a layer. */
  readonly width: number;
  readonly activation: Activation;
  readonly initialisation: Initialisation;
  /** Every weight matrix is this many times what the initialisation draws. */
  readonly weight: number;
  /** Skip connections: h ← h + φ(Wh). */
  readonly residual: boolean;
  /** h ← g·h + (1 − g)·φ(Wh), with the share `gate` kept. */
  readonly gated: boolean;
  readonly gate: number;
  /** The whole weight gradient is scaled down to the norm `clip` when it is longer. */
  readonly clipped: boolean;
  readonly clip: number;
  /** Draws the weights and the inputs. */
  readonly seed: number;
}

/** Magnitudes at one layer (or time step); 0 is the input. */
export interface FlowPoint {
  readonly layer: number;
  /** ‖∂L/∂h‖, the loss's gradient with respect to this layer's output; it is 1 at the last. */
  readonly gradient: number;
  /** ‖∂L/∂W‖ of this layer's weights after clipping; of a recurrent network what this step contributes. Null at the input. */
  readonly weightGradient: number | null;
  /** The root mean square of the layer's outputs. */
  readonly output: number;
}

/** Every weight is 0; no unit of some layer has a slope; or the product is too small for a double. */
export type ZeroCause = 'weights' | 'dead' | 'underflow';

export interface FlowRun {
  readonly points: readonly FlowPoint[];
  /** ‖∂L/∂h₀‖ over ‖∂L/∂h_D‖, not clipped. */
  readonly ratio: number;
  /** Of a ratio of 0. */
  readonly zero: ZeroCause | null;
  readonly flow: Flow;
  /** The norm of the whole weight gradient before clipping. */
  readonly norm: number;
  /** What clipping multiplied the weight gradient by; 1 when it did nothing. */
  readonly scale: number;
}

export interface Prediction {
  readonly flow: Flow;
  /** log₁₀ of the ratio. */
  readonly power: number;
}

/** `near`: within a factor of 1,000. */
export type Closeness = 'right' | 'near' | 'far';

export interface Judgement {
  readonly flowRight: boolean;
  readonly power: Closeness;
  /** log₁₀ of the ratio that came out, rounded to a tenth; null when nothing arrived at all. */
  readonly actual: number | null;
  /** Both right: what counts. */
  readonly right: boolean;
}

/** A derivative somebody worked out beside the central difference of the function. */
export interface GradientCheck {
  readonly functionTex: string;
  readonly derivativeTex: string;
  /** Whether the two are the same function, and how that is known. */
  readonly verdict: 'equal' | 'different' | 'undecided';
  readonly method: string;
  readonly point: CheckedPoint;
  /** Null when the point has both numbers. */
  readonly gap: CheckGap | null;
  /** Across the window; null where something is undefined. */
  readonly curve: readonly CheckedPoint[];
  /** The error at the point for steps from 10⁻¹ to 10⁻¹²; null where the function is undefined. */
  readonly steps: readonly { readonly step: number; readonly error: number | null }[];
}

/** The function has no value at the point, or none beside it; the slopes of its sides differ; or only the typed derivative has no value. */
export type CheckGap =
  | { readonly why: 'outside' | 'edge' | 'yours' }
  | { readonly why: 'kink'; readonly left: number; readonly right: number };

export interface CheckedPoint {
  readonly x: number;
  /** The typed derivative. */
  readonly yours: number | null;
  /** (f(x + h) − f(x − h)) / 2h. */
  readonly central: number | null;
  /** |yours − central| / max(|yours|, |central|); 0 when both are 0. */
  readonly error: number | null;
}
