// What learners reported about templates, in German.
import type { EN_REPORTS } from '../../en/interface/reports';
import type { Translation } from '../../translation';

export const DE_REPORTS = {
  title: 'Gemeldete Aufgaben',
  lead: 'Was Lernende an deinen Vorlagen falsch fanden, mit ihren Zahlen und ihren Antworten.',
  none: 'Nichts wurde gemeldet',
  noneLead: 'Unter jeder Aufgabe können Lernende sagen, dass etwas nicht stimmt. Es kommt hier an.',
  closed: 'Erledigt',
  open: 'Offen',
  source: '<code>{template}@{version}</code>, Startwert <code>{seed}</code>, <time></time>',
  close: 'Als erledigt markieren',
  reopen: 'Wieder öffnen',
  answered: 'Geantwortet wurde <code>{answer}</code>',
  right: 'Richtig ist <code>{answer}</code>',
} as const satisfies Translation<typeof EN_REPORTS>;
