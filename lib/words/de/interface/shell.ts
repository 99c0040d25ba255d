// The frame of every page, in German.
import type { EN_SHELL } from '../../en/interface/shell';
import type { Translation } from '../../translation';

export const DE_SHELL = {
  title: 'Chainwise: die Kettenregel üben',
  description: 'Übe die Kettenregel und Backpropagation – mit einer Bewertung, die sagt, woran sie es erkennt.',
  skip: 'Zum Inhalt springen',
  main: 'Hauptmenü',
  pages: {
    home: 'Start',
    practice: 'Üben',
    interviews: 'Interviews',
    lab: 'Labor',
    progress: 'Fortschritt',
    classes: 'Kurse',
    sets: 'Aufgabensätze',
    reports: 'Meldungen',
    admin: 'Verwaltung',
  },
  signIn: 'Anmelden',
  signUp: 'Registrieren',
  signOut: 'Abmelden',
  menu: 'Dein Menü, {name}',
  settings: 'Einstellungen',
  answers: 'Antworten eingeben',
  licence: 'Chainwise ist frei und quelloffen (MIT).',
  language: 'Sprache',
} as const satisfies Translation<typeof EN_SHELL>;
