// What to say about each faulty rule; `{name}` shows an expression of the very derivation, as TeX.

export const EN_MISCONCEPTIONS = {
  'misconception.inner-derivative-dropped':
    'The inner derivative ${value}$ is missing: the outer derivative must be multiplied by it.',
  'misconception.outer-derivative-dropped':
    'This is the inner derivative alone; the outer derivative ${value}$ is missing.',
  'misconception.activation-derivative-dropped':
    'The derivative of the activation, ${value}$, is missing from the chain.',
  'misconception.last-factor-dropped': 'The last factor of the chain, ${factor} = {value}$, is missing.',
  'misconception.factor-dropped': 'One factor of the chain, ${factor} = {value}$, is missing.',
  'misconception.added-not-multiplied': 'The factors of a chain are multiplied, not added.',
  'misconception.outer-derivative-at-x':
    'The outer derivative was taken at ${at}$, but it must be taken at the inner function ${inner}$.',
  'misconception.outer-derivative-at-inner-derivative':
    'The outer derivative was taken at the inner derivative ${wrong}$, but it must be taken at the inner function ${inner}$.',
  'misconception.outer-not-differentiated': 'The outer function was kept as it is; it must be differentiated first.',
  'misconception.activation-not-differentiated':
    'The activation ${kept}$ was kept as it is; its derivative ${right}$ belongs here.',
  'misconception.inner-not-differentiated':
    'The inner function ${kept}$ was kept as it is; its derivative is ${right}$.',
  'misconception.activation-derivative-at-output':
    'The derivative of the activation was taken at the output ${wrong}$; it must be taken at the pre-activation ${right}$.',
  'misconception.difference-reversed': 'The difference is the wrong way round: ${right}$, not ${wrong}$.',
  'misconception.link-missing':
    'One link of the chain is missing, so the product does not lead from ${wrt}$ to ${of}$ without a gap.',
  'misconception.sine-sign': 'At ${node}$: the derivative of the sine is the cosine, without a minus sign.',
  'misconception.cosine-sign': 'At ${node}$: the derivative of the cosine is minus the sine; the sign was lost.',
  'misconception.hyperbolic-sign': 'At ${node}$: the derivative of cosh is sinh, without a minus sign.',
  'misconception.exponential-as-power':
    'At ${node}$: this is an exponential, not a power; its exponent is not lowered.',
  'misconception.base-logarithm-dropped':
    'At ${node}$: the derivative of an exponential has the logarithm of its base as a factor; it was lost.',
  'misconception.exponent-held-fixed':
    'At ${node}$: this is the power rule, for a fixed exponent; the exponent changes as well, which adds a second term.',
  'misconception.base-held-fixed':
    'At ${node}$: this is the rule for exponentials, with a fixed base; the base changes as well, which adds a second term.',
  'misconception.root-half-dropped': 'At ${node}$: the derivative of a square root has a factor one half.',
  'misconception.tanh-square-dropped':
    'At ${node}$: the derivative of tanh is one minus its square; the square was lost.',
  'misconception.arctangent-square-dropped':
    'At ${node}$: the derivative of arctan has the square of the inner function below the fraction line; the square was lost.',
  'misconception.sigmoid-plus':
    'At ${node}$: the derivative of the sigmoid is $\\sigma\\,(1-\\sigma)$, with a minus sign.',
  'misconception.power-not-lowered': 'At ${node}$: the exponent must be lowered by one.',
  'misconception.power-factor-dropped': 'At ${node}$: the exponent comes down as a factor; it was lost.',
  'misconception.constant-factor-dropped': 'At ${node}$: the constant factor stays; it was lost.',
  'misconception.constant-kept': 'At ${node}$: the derivative of a constant is zero; it was kept.',
  'misconception.wrong-operand':
    'At ${node}$: the derivative with respect to ${by}$ is the other factor, not ${by}$ itself.',
  'misconception.product-of-derivatives':
    'At ${node}$: the derivative of a product is not the product of the derivatives; use the product rule.',
  'misconception.quotient-sign': 'At ${node}$: the quotient rule has a minus sign above the fraction line.',
  'misconception.given-factor-dropped': 'The factor ${value}$ is missing from the product.',
  'misconception.path-missing': 'One path is missing: the one that starts with ${wrt} \\to {dropped}$.',
  'misconception.branch-missing':
    '${name}$ is used more than once: what comes back along ${name} \\to {dropped}$ is missing from the sum.',
  'misconception.paths-multiplied': 'The paths were multiplied with one another; over the paths one adds.',
  'misconception.last-step-only': 'Only the path ${way}$ was followed; what comes along all paths is added.',
  'misconception.first-step-only': 'Only the path ${way}$ was followed; what comes along all paths is added.',
  'misconception.one-path-counted': 'One way is not all: ${from}$ reaches the end in several ways.',
  'misconception.uses-counted': 'These are the places where ${from}$ stands; from some of them several ways lead on.',
  'misconception.arrows-counted': 'These are the arrows; a path is a whole way along arrows, from start to end.',
  'misconception.product-one-short':
    'Each longer product is one link short: the link after the first one is missing, as when an index starts one too late.',
  'misconception.total-for-immediate':
    'This is the total derivative: it also counts how the other names change with ${wrt}$. The immediate one holds them fixed.',
  'misconception.immediate-of-other':
    'This says how ${of}$ changes with ${other}$; asked is how it changes with ${wrt}$.',
  'misconception.missing-multiplied': 'The given factors were multiplied onto the product; they must be divided out.',
  'misconception.missing-subtracted': 'The factors of a chain multiply, so they are divided out, not subtracted.',
  'misconception.missing-upside-down': 'This is the reciprocal: the whole product is divided by the given factors.',
  'misconception.missing-one-left': 'The factor ${left}$ was not divided out.',
  'misconception.degrees': 'This is the value with angles in degrees; here they are in radians.',
  'misconception.value-sign': 'In ${name}$, at ${node}$: plus and minus were exchanged.',
  'misconception.value-order': 'In ${name}$, at ${node}$: the difference was taken the other way round.',
  'misconception.value-term-dropped': 'In ${name}$, at ${node}$: the last term was left out.',
  'misconception.value-factor-dropped': 'In ${name}$, at ${node}$: a factor was left out.',
  'misconception.value-divisor-dropped': 'In ${name}$, at ${node}$: the division was left out.',
  'misconception.value-square-dropped': 'In ${name}$, at ${node}$: the power was left out.',
  'misconception.value-minus-dropped': 'In ${name}$, at ${node}$: the minus sign was lost.',
  'misconception.value-function-dropped': 'In ${name}$, at ${node}$: the function was left out.',
  'misconception.classification': 'Compare the absolute value of the factor with 1.',
  'misconception.outer-for-inner':
    'This is the whole function; the inner one is what its outer function is applied to.',
  'misconception.variable-for-inner': 'Something happens to the variable before the outer function is applied.',
  'misconception.implicit-sign':
    'The sign is wrong: when the terms with the slope are collected, the others move to the other side.',
  'misconception.implicit-upside-down':
    'This is upside down: the derivative with respect to ${of}$ belongs below the fraction line.',
  'misconception.inverse-not-turned':
    'This is the slope of the function itself; the slope of its inverse is one over it.',
  'misconception.inverse-at-image':
    'The derivative was taken at ${image}$, but the inverse leads from ${image}$ back to ${wrt} = {at}$: take it there.',
  'misconception.tangent-slope-not-settled':
    'The slope still changes with ${wrt}$; a tangent is a straight line, with the slope at ${wrt} = {at}$.',
  'misconception.tangent-height-dropped':
    'This line goes through zero at ${wrt} = {at}$; the tangent has the height ${value}$ there.',
  'misconception.tangent-shift-dropped':
    'This line has the right slope, but it has the height ${value}$ at ${wrt} = 0$ instead of at ${wrt} = {at}$.',
  'misconception.estimate-whole': 'This is the new value of ${of}$; only its change was asked for.',
  'misconception.estimate-rise-only': 'This is the change alone; it must be added to the value ${value}$.',
  'misconception.step-dropped': 'This takes the slope alone; it must be multiplied by the step ${step}$.',
  'misconception.rate-term-missing': 'One term is missing: the one with ${rate}$.',
  'misconception.rate-dropped': 'The rate ${rate}$ is missing: its term is a derivative times that rate.',
  'misconception.rate-sign': 'The sign is wrong: the known terms move to the other side before the equation is solved.',
  'misconception.rate-not-divided': 'To solve for the rate, divide by ${slope}$ instead of multiplying by it.',
  'misconception.stopped-at-first': 'This is the first derivative; it must be differentiated once more.',
  'misconception.shape-transposed':
    'This is the shape of the transpose; a gradient has the shape of what it is taken with respect to.',
  'misconception.shape-of-output': 'This is the shape of the layer’s output, not of the weights.',
  'misconception.shape-of-input': 'This is the shape of the layer’s input, not of the weights.',
  'misconception.shape-flattened': 'There is one derivative for each entry, but they keep the layout of the matrix.',
  'misconception.gradient-transposed': 'This is the transpose of the gradient; it must have the shape of ${wrt}$.',
  'misconception.outer-product-reversed':
    'The outer product is the wrong way round: the gradient at the output comes first, then the input transposed.',
  'misconception.transpose-dropped': 'On the way back the matrix ${matrix}$ acts transposed.',
  'misconception.operand-dropped': 'The other factor of the product, ${matrix}$, is missing.',
  'misconception.elementwise-for-product':
    'There is an elementwise product with ${matrix}$ where a matrix product belongs.',
  'misconception.wrong-side': 'The matrix ${matrix}$ stands on the wrong side; matrices do not commute.',
  'misconception.mask-dropped':
    'The derivative of the activation at ${inside}$ is missing: where a unit is off, nothing passes back through it.',
  'misconception.slope-kept': 'The activation was kept as it is; on the way back its derivative belongs here.',
  'misconception.batch-factor-dropped': 'The factor ${factor}$ in front was lost.',
  'misconception.square-factor-dropped': 'The 2 that comes down from the square was lost.',
  'misconception.fan-out-not-added': '${name}$ is used more than once; the contributions of all its uses are added.',
  'misconception.jacobian-transposed': 'Rows and columns are exchanged: each row belongs to one output.',
  'misconception.jacobian-held-fixed':
    'An entry off the diagonal is not zero: each output depends on the other input as well.',
  'misconception.order': 'One step stands before something that it needs.',
  'misconception.match': 'Two of the pairs are exchanged.',
} as const;
