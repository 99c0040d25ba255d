// The page that says how to type answers and what the marks mean.

export const EN_HELP = {
  title: 'How to type answers',
  lead: 'Type as you would write it in an email. While you type, the line under the field shows how it is read, with every bracket. That same reading is what is graded.',
  more: 'Derivatives, matrices, names',
  names:
    'Only the names a problem lists are known to it. <code>wx</code> is <product></product> when both are names; <code>W1</code>, <code>W_1</code> and <code>W₁</code> are one name. Where a problem defines <code>f</code> by <code>x</code> alone, <code>f(x)</code> is <code>f</code>. Greek letters may be typed by name: <code>alpha</code> or <code>α</code>.',
  factors:
    "Where factors of a chain are asked for, type them as derivatives: <code>dL/dy * dy/dz * dz/dw</code>, or with <code>∂</code>. A beginning such as <code>f'(x) =</code> or <code>dL/dw =</code> may stand before any answer.",
  matrices:
    'A matrix is typed by rows: <code>[[1, 2], [3, 4]]</code>. <code>A^T</code> is the transpose, <code>A*B</code> the matrix product, <code>A.*B</code> the elementwise product <odot></odot>.',
  decimals:
    'Decimals may be written with a point or a comma: <code>0.5</code> or <code>0,5</code>. Where a list is possible, as inside a matrix or between a function’s arguments, a comma separates; there write the point. How it was read is shown under the field, and never depends on the language of this page.',
  latex: 'LaTeX is read too, so a formula can be pasted: <fraction></fraction>, <code>\\sin^2 x</code>.',
  marks: 'What the marks mean',
  right: 'Right',
  rightText: 'Your answer equals the right one wherever it is defined, in whatever form you wrote it.',
  partly: 'Partly right',
  partlyText: 'Some of your factors or terms are right. Each one is marked.',
  wrong: 'Not right yet',
  wrongText: 'There is a point where your answer and the right one differ. You are shown the point and your value.',
  undecided: 'Couldn’t decide',
  undecidedText: 'We could not prove it either way. It does not count, and the author is told.',
  unreadable: 'Couldn’t read this',
  unreadableText: 'Something cannot be read, and the message says where. It costs nothing; correct it and check again.',
  tips: {
    label: 'Tips',
    place: 'Tip {place, number} of {count, number}',
    next: 'Next tip',
    close: 'Close the tips',
    done: 'Got it',
    typing: {
      title: 'Where you type',
      text: 'Type into the field under the question. Below it “Interpreted as” shows how it is read, with every bracket; that reading is what is checked.',
    },
    help: {
      title: 'When you are stuck',
      text: 'Hints help one step at a time. If they are not enough, give up at the end of the page and read the worked solution; a similar problem with other numbers is always there.',
    },
    reason: {
      title: 'What comes next, and why',
      text: 'What is suggested to you says its reason: a review that is due, a slip you made, a skill you have not tried. Under Practice you may always choose something else.',
    },
    all: 'Tips for the first problems',
    again: 'Show these tips on my next problem',
  },
  syntax: {
    arithmetic: 'Arithmetic',
    functions: 'Functions',
    notes: {
      implied: 'The multiplication sign may be left out.',
      product: 'x is a number here, so this is a product.',
      powerFirst: 'The power first, then the sign. For (−x)² type (-x)^2.',
      numerator: 'Brackets around the whole numerator.',
      leftToRight: '1/2x is read from left to right: ½ times x.',
      decimals: 'Decimals are read exactly.',
      radians: 'Angles are in radians.',
      naturalLogarithm: 'log is the natural logarithm.',
      moreFunctions: 'Also relu, tanh, softplus, max, min.',
      dash: 'A dash after a function is its derivative.',
    },
  },
} as const;
