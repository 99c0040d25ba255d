// The frame of every page: navigation, the person's menu, the foot.

export const EN_SHELL = {
  title: 'Chainwise: practise the chain rule',
  description: 'Practise the chain rule and backpropagation, with a grader that says how it knows.',
  skip: 'Skip to the content',
  main: 'Main',
  pages: {
    home: 'Home',
    practice: 'Practice',
    interviews: 'Interviews',
    lab: 'Lab',
    progress: 'Progress',
    classes: 'Classes',
    sets: 'Sets',
    reports: 'Reports',
    admin: 'Admin',
  },
  signIn: 'Sign in',
  signUp: 'Sign up',
  signOut: 'Sign out',
  menu: 'Your menu, {name}',
  settings: 'Settings',
  answers: 'How to type answers',
  licence: 'Chainwise is free and open source (MIT).',
  language: 'Language',
} as const;
