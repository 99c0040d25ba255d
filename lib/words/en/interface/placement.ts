// Placements: the offer, a question, what it showed.

export const EN_PLACEMENT = {
  title: 'Placement',
  ask: 'Already know some of this? Find your level',
  offer:
    'A short test of {most, plural, one {one question} other {at most # questions}}, without a clock and without marks: what you show counts as known, with all it builds on. You may stop and go on at any time.',
  begin: 'Find your level<hidden> in {subject}</hidden>',
  yours: 'Your placement',
  standing: '{done, number} of at most {most, number} questions are done. Go on where you left off.',
  goOn: 'Go on<hidden> with the placement in {subject}</hidden>',
  place: 'Question {number, number} of at most {most, number}',
  question: 'Question {number, number}: {subject}',
  later: 'Leave and go on later',
  handIn: 'Hand in',
  handingIn: 'Handing in…',
  onlyParts: 'Your placement asked only {count, plural, one {part} other {parts}} {letters}.',
  pass: 'I don’t know yet',
  oneTry:
    'Each question has one try. Right and wrong are told at the end. Saying that you don’t know yet is a good answer: it costs nothing.',
  finish: 'End the placement here',
  finishText: 'What you have shown so far holds, and you see the summary. What is typed now is not handed in.',
  finishYes: 'Yes, end it now',
  done: 'Your placement: {subject}',
  doneLead:
    '{known, number} of {count, number} skills are taken as known now. They come back for a review when it is time.',
  doneLeadNone: 'Nothing is taken as known yet, and nothing is held against you. Begin with what is suggested.',
  toSkills: 'Skills',
  next: 'What to do next',
  seeMap: 'See it on the map of the skills',
  branches: 'Where you stand, branch by branch',
  branchesLead:
    'A right answer speaks for all that a skill builds on. You may practise any skill at any time, whatever stands here.',
  stands: {
    known: 'Known ({count, number})',
    missed: 'To learn ({count, number})',
    unlikely: 'Comes later ({count, number})',
    undecided: 'Not decided ({count, number})',
  },
  questions: 'Your questions',
  questionsLead: 'Each with its worked solution.',
  problem: 'Question',
  outcome: 'Outcome',
  answers: { right: 'Right', missed: 'Not yet', unclear: 'Not counted' },
} as const;
