// Placements, in German.
import type { EN_PLACEMENT } from '../../en/interface/placement';
import type { Translation } from '../../translation';

export const DE_PLACEMENT = {
  title: 'Einstufung',
  ask: 'Kannst du davon schon etwas? Finde deine Stufe',
  offer:
    'Ein kurzer Test aus {most, plural, one {einer Frage} other {höchstens # Fragen}}, ohne Uhr und ohne Noten: Was du zeigst, gilt als bekannt, mit allem, worauf es aufbaut. Du kannst jederzeit aufhören und später weitermachen.',
  begin: 'Stufe finden<hidden> in {subject}</hidden>',
  yours: 'Deine Einstufung',
  standing: '{done, number} von höchstens {most, number} Fragen sind erledigt. Mach weiter, wo du aufgehört hast.',
  goOn: 'Weitermachen<hidden> mit der Einstufung in {subject}</hidden>',
  place: 'Frage {number, number} von höchstens {most, number}',
  question: 'Frage {number, number}: {subject}',
  later: 'Gehen und später weitermachen',
  handIn: 'Abgeben',
  handingIn: 'Wird abgegeben…',
  onlyParts: 'In deiner Einstufung {count, plural, one {war nur Teil} other {waren nur die Teile}} {letters} gefragt.',
  pass: 'Weiß ich noch nicht',
  oneTry:
    'Jede Frage hat einen Versuch. Richtig und falsch erfährst du am Ende. „Weiß ich noch nicht“ ist eine gute Antwort: Sie kostet nichts.',
  finish: 'Einstufung hier beenden',
  finishText:
    'Was du bisher gezeigt hast, gilt, und du siehst die Zusammenfassung. Was jetzt eingetippt ist, wird nicht abgegeben.',
  finishYes: 'Ja, jetzt beenden',
  done: 'Deine Einstufung: {subject}',
  doneLead:
    '{known, number} von {count, number} Fertigkeiten gelten jetzt als bekannt. Zur Wiederholung kommen sie zurück, wenn es Zeit ist.',
  doneLeadNone: 'Noch gilt nichts als bekannt, und nichts wird dir angerechnet. Beginne mit dem, was empfohlen ist.',
  toSkills: 'Fertigkeiten',
  next: 'Wie es weitergeht',
  seeMap: 'Auf der Karte der Fertigkeiten ansehen',
  branches: 'Wo du stehst, Zweig für Zweig',
  branchesLead:
    'Eine richtige Antwort spricht für alles, worauf eine Fertigkeit aufbaut. Du darfst jede Fertigkeit jederzeit üben, was auch immer hier steht.',
  stands: {
    known: 'Bekannt ({count, number})',
    missed: 'Zu lernen ({count, number})',
    unlikely: 'Kommt später ({count, number})',
    undecided: 'Nicht entschieden ({count, number})',
  },
  questions: 'Deine Fragen',
  questionsLead: 'Jede mit ihrem Lösungsweg.',
  problem: 'Frage',
  outcome: 'Ergebnis',
  answers: { right: 'Richtig', missed: 'Noch nicht', unclear: 'Nicht gezählt' },
} as const satisfies Translation<typeof EN_PLACEMENT>;
