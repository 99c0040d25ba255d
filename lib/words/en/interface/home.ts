// A learner's home.

export const EN_HOME = {
  title: 'Home',
  hello: 'Hello, {name}',
  classes: 'For your classes',
  allClasses: 'All your classes',
  lately: 'Lately',
  table: 'Your last problems',
  allProgress: 'All your progress',
  join: 'If your instructor gave you a link to a class, open it and join, or type its code on <link>your classes</link>: what is due will be listed here.',
} as const;
