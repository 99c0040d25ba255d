// The landing page.

export const EN_LANDING = {
  title: 'Practise the chain rule until it is yours',
  lead: 'Fresh problems on derivatives and backpropagation, from a single neuron to a recurrent network. Write the answer your way: the grader reads it, decides, and says how it knows.',
  try: 'Try one now, no account needed',
  expect: {
    label: 'What to expect',
    right: 'Right is right, in any form',
    rightText: 'Write <code>cos(5)*6</code> or <code>6cos 5</code>. Every verdict comes with its evidence.',
    mistakes: 'Mistakes tell you something',
    mistakesText:
      'A dropped inner derivative, a lost sign, a forgotten path: when the answer proves it, you are told which.',
    free: 'Nothing to lose',
    freeText:
      'What cannot be read, or not be decided, costs nothing. Your data stays here, and you can take it or delete it.',
  },
  makeAccount: 'Make an account',
  signIn: 'Sign in',
  goOn: 'Go on practising without an account',
} as const;
