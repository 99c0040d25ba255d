// The settings, in German.
import type { EN_SETTINGS } from '../../en/interface/settings';
import type { Translation } from '../../translation';

export const DE_SETTINGS = {
  title: 'Einstellungen',
  save: 'Speichern',
  saving: 'Wird gespeichert…',
  changing: 'Wird geändert…',
  you: {
    title: 'Du',
    name: 'Name',
    timeZone: 'Zeitzone',
    timeZoneHint: 'In ihr werden Fristen angezeigt, und um Mitternacht dieser Zone endet dein Tag.',
    theme: 'Farben',
    themes: { system: 'Wie dieses Gerät', light: 'Hell', dark: 'Dunkel', contrast: 'Hoher Kontrast' },
    language: 'Sprache',
    streak: 'Tage in Folge anzeigen',
    streakHint: 'Auf der Fortschrittsseite. Niemand sonst sieht sie.',
    shortcuts: 'Einzelne Tasten als Kurzbefehle',
    shortcutsHint: 'Auf der Seite einer Aufgabe, solange du nicht tippst: n, h, s, r und ?.',
  },
  reviews: {
    title: 'Wiederholungen',
    cap: 'Wiederholungen am Tag, höchstens',
    capHint:
      'Von 0 bis {max, number}. Was darüber hinaus fällig ist, wartet auf einen anderen Tag; 0 schaltet sie aus.',
  },
  email: {
    title: 'E-Mail',
    confirm: 'Dein Passwort, zur Bestätigung',
    submit: 'E-Mail ändern',
  },
  password: {
    title: 'Passwort',
    lead: 'Mit einem neuen Passwort wirst du überall sonst abgemeldet.',
    current: 'Aktuelles Passwort',
    none: 'Lass es leer, wenn du dich über eine andere Website anmeldest und nie eines festgelegt hast.',
    new: 'Neues Passwort',
    newHint: 'Mindestens 8 Zeichen.',
    submit: 'Passwort ändern',
    others: 'Andere Geräte',
    signOutOthers: 'Überall sonst abmelden',
  },
  tokens: {
    title: 'API-Token',
    lead: 'Mit einem Token kann ein eigenes Programm in deinem Namen üben und deinen Fortschritt lesen. Behandle es wie ein Passwort.',
    caption: 'Deine Token',
    name: 'Name',
    made: 'Erstellt',
    lastUsed: 'Zuletzt benutzt',
    never: 'Nie',
    revoke: 'Widerrufen',
    revokeOne: 'Widerrufen<hidden>: {name}</hidden>',
    newName: 'Name eines neuen Tokens',
    newNameHint: 'Wofür es ist, zum Beispiel „Notebook“.',
    submit: 'Token erstellen',
  },
  data: {
    title: 'Deine Daten',
    lead: 'Alles, was wir über dich speichern, als eine JSON-Datei: Aufgaben, Antworten, Urteile, Tage, Kurse.',
    export: 'Meine Daten exportieren',
    delete: 'Mein Konto löschen',
    warning:
      'Das lässt sich nicht rückgängig machen. Dein Name, deine E-Mail, deine Antworten und Entwürfe werden gelöscht. Was du in einem Kurs gemacht hast, bleibt dort als Urteil, Punktzahl und Zeit unter einem zufälligen Namen, der nicht zu dir zurückführt.',
    confirm: 'Ja, alles löschen',
    deleting: 'Wird gelöscht…',
  },
} as const satisfies Translation<typeof EN_SETTINGS>;
