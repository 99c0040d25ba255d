// What to say about each faulty rule; `<name>` shows an expression of the very derivation, as TeX.

export const MISCONCEPTION_TEXTS: Readonly<Record<string, string>> = {
  'inner-derivative-dropped':
    'The inner derivative $<value>$ is missing: the outer derivative must be multiplied by it.',
  'outer-derivative-dropped': 'This is the inner derivative alone; the outer derivative $<value>$ is missing.',
  'activation-derivative-dropped': 'The derivative of the activation, $<value>$, is missing from the chain.',
  'last-factor-dropped': 'The last factor of the chain, $<value>$, is missing.',
  'factor-dropped': 'One factor of the chain, $<value>$, is missing.',
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
  'path-missing': 'One path is missing: the one through $<dropped>$.',
  'last-step-only': 'Only one path was followed; the weight is used at every step, and all paths are added.',
  'first-step-only': 'Only the longest path was followed; the weight is used at every step, and all paths are added.',
  'product-one-short': 'Each product is one link short: its index starts one step too late.',
  degrees: 'This is the value with angles in degrees; here they are in radians.',
  classification: 'Compare the absolute value of the factor with 1.',
};

/** The sentence for a code with the expressions it shows. */
export function misconceptionText(code: string, shows: Readonly<Record<string, string>>): string {
  const text = MISCONCEPTION_TEXTS[code] ?? 'At $<node>$ the derivative should be $<right>$, not $<wrong>$.';
  return text.replace(/<(\w+)>/g, (_, name: string) => shows[name] ?? '\\dots');
}
