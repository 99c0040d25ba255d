// What learners reported about templates.

export const EN_REPORTS = {
  title: 'Reported problems',
  lead: 'What learners found wrong with your templates, with the numbers they had and what they answered.',
  none: 'Nothing was reported',
  noneLead: 'Under every problem learners can say that something is wrong with it. It arrives here.',
  closed: 'Dealt with',
  open: 'Open',
  source: '<code>{template}@{version}</code>, seed <code>{seed}</code>, <time></time>',
  close: 'Mark as dealt with',
  reopen: 'Open it again',
  answered: 'Answered <code>{answer}</code>',
  right: 'Right is <code>{answer}</code>',
} as const;
