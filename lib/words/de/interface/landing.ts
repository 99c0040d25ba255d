// The landing page, in German.
import type { EN_LANDING } from '../../en/interface/landing';
import type { Translation } from '../../translation';

export const DE_LANDING = {
  title: 'Übe die Kettenregel, bis sie sitzt',
  lead: 'Immer neue Aufgaben zu Ableitungen und Backpropagation, vom einzelnen Neuron bis zum rekurrenten Netz. Schreibe die Antwort auf deine Weise: Die Bewertung liest sie, entscheidet und sagt, woran sie es erkennt.',
  try: 'Probiere gleich eine aus, ganz ohne Konto',
  expect: {
    label: 'Was dich erwartet',
    right: 'Richtig ist richtig, in jeder Form',
    rightText: 'Schreibe <code>cos(5)*6</code> oder <code>6cos 5</code>. Zu jedem Urteil gehört seine Begründung.',
    mistakes: 'Fehler verraten etwas',
    mistakesText:
      'Eine vergessene innere Ableitung, ein verlorenes Vorzeichen, ein übersehener Pfad: Wenn deine Antwort es beweist, erfährst du, was es war.',
    free: 'Nichts zu verlieren',
    freeText:
      'Was sich nicht lesen oder nicht entscheiden lässt, kostet nichts. Deine Daten bleiben hier; du kannst sie mitnehmen oder löschen.',
  },
  makeAccount: 'Konto anlegen',
  signIn: 'Anmelden',
  goOn: 'Ohne Konto weiterüben',
} as const satisfies Translation<typeof EN_LANDING>;
