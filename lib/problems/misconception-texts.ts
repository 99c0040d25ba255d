// What to say about each faulty rule; `<name>` shows an expression of the very derivation, as TeX.
import { ruleOf } from '../derivation/number-codes';

export const MISCONCEPTION_TEXTS: Readonly<Record<string, string>> = {
  'inner-derivative-dropped':
    'The inner derivative $<value>$ is missing: the outer derivative must be multiplied by it.',
  'outer-derivative-dropped': 'This is the inner derivative alone; the outer derivative $<value>$ is missing.',
  'activation-derivative-dropped': 'The derivative of the activation, $<value>$, is missing from the chain.',
  'last-factor-dropped': 'The last factor of the chain, $<factor> = <value>$, is missing.',
  'factor-dropped': 'One factor of the chain, $<factor> = <value>$, is missing.',
  'added-not-multiplied': 'The factors of a chain are multiplied, not added.',
  'outer-derivative-at-x':
    'The outer derivative was taken at $<at>$, but it must be taken at the inner function $<inner>$.',
  'outer-derivative-at-inner-derivative':
    'The outer derivative was taken at the inner derivative $<wrong>$, but it must be taken at the inner function $<inner>$.',
  'outer-not-differentiated': 'The outer function was kept as it is; it must be differentiated first.',
  'activation-not-differentiated': 'The activation $<kept>$ was kept as it is; its derivative $<right>$ belongs here.',
  'inner-not-differentiated': 'The inner function $<kept>$ was kept as it is; its derivative is $<right>$.',
  'activation-derivative-at-output':
    'The derivative of the activation was taken at the output $<wrong>$; it must be taken at the pre-activation $<right>$.',
  'difference-reversed': 'The difference is the wrong way round: $<right>$, not $<wrong>$.',
  'link-missing':
    'One link of the chain is missing, so the product does not lead from $<wrt>$ to $<of>$ without a gap.',
  'sine-sign': 'At $<node>$: the derivative of the sine is the cosine, without a minus sign.',
  'cosine-sign': 'At $<node>$: the derivative of the cosine is minus the sine; the sign was lost.',
  'hyperbolic-sign': 'At $<node>$: the derivative of cosh is sinh, without a minus sign.',
  'exponential-as-power': 'At $<node>$: this is an exponential, not a power; its exponent is not lowered.',
  'root-half-dropped': 'At $<node>$: the derivative of a square root has a factor one half.',
  'tanh-square-dropped': 'At $<node>$: the derivative of tanh is one minus its square; the square was lost.',
  'arctangent-square-dropped':
    'At $<node>$: the derivative of arctan has the square of the inner function below the fraction line; the square was lost.',
  'sigmoid-plus': 'At $<node>$: the derivative of the sigmoid is $\\sigma\\,(1-\\sigma)$, with a minus sign.',
  'power-not-lowered': 'At $<node>$: the exponent must be lowered by one.',
  'power-factor-dropped': 'At $<node>$: the exponent comes down as a factor; it was lost.',
  'constant-factor-dropped': 'At $<node>$: the constant factor stays; it was lost.',
  'constant-kept': 'At $<node>$: the derivative of a constant is zero; it was kept.',
  'wrong-operand': 'At $<node>$: the derivative with respect to $<by>$ is the other factor, not $<by>$ itself.',
  'product-of-derivatives':
    'At $<node>$: the derivative of a product is not the product of the derivatives; use the product rule.',
  'quotient-sign': 'At $<node>$: the quotient rule has a minus sign above the fraction line.',
  'given-factor-dropped': 'The factor $<value>$ is missing from the product.',
  'path-missing': 'One path is missing: the one that starts with $<wrt> \\to <dropped>$.',
  'last-step-only': 'Only one path was followed; the weight is used at every step, and all paths are added.',
  'first-step-only': 'Only the longest path was followed; the weight is used at every step, and all paths are added.',
  'product-one-short': 'Each product is one link short: its index starts one step too late.',
  degrees: 'This is the value with angles in degrees; here they are in radians.',
  classification: 'Compare the absolute value of the factor with 1.',
};

/** The sentence for a code with the expressions it shows. */
export function misconceptionText(code: string, shows: Readonly<Record<string, string>>): string {
  const text = MISCONCEPTION_TEXTS[ruleOf(code)];
  if (text === undefined) throw new Error(`the faulty rule ${code} has no sentence`);
  return text.replace(/<(\w+)>/g, (_, name: string) => shows[name] ?? '\\dots');
}
