// Accounts, sign-in, forms and the public API, in German.
import type { EN_ACCOUNTS } from '../../en/sentences/accounts';
import type { Translation } from '../../translation';

export const DE_ACCOUNTS = {
  // Accounts, sign-in and forms.
  'wrong-credentials': 'Die E-Mail oder das Passwort ist falsch.',
  'wrong-password': 'Das Passwort ist falsch.',
  'rate-limited': 'Das war zu oft. Bitte versuche es in {seconds} s noch einmal.',
  'email-invalid': 'Das ist keine E-Mail-Adresse.',
  'email-taken': 'Mit dieser E-Mail gibt es schon ein Konto. Möchtest du dich anmelden?',
  'email-of-other-account':
    'Mit dieser E-Mail gibt es schon ein Konto. Melde dich dort mit dem Passwort an und verbinde dann die andere Anmeldung.',
  'email-unverified': 'Die andere Website hat deine E-Mail-Adresse nicht bestätigt.',
  'name-required': 'Bitte gib einen Namen ein.',
  'name-too-long': 'Dieser Name ist zu lang: höchstens 100 Zeichen.',
  'password-required': 'Bitte gib das Passwort ein.',
  'password-short': 'Das Passwort braucht mindestens 8 Zeichen.',
  'password-long': 'Das Passwort darf höchstens 200 Zeichen haben.',
  'time-zone-unknown': 'Diese Zeitzone ist nicht bekannt.',
  'locale-unknown': 'Diese Sprache gibt es hier nicht.',
  'review-cap-invalid': 'Eine ganze Zahl von 0 bis 200.',
  'theme-unknown': 'Diese Farben gibt es hier nicht.',
  'link-invalid': 'Dieser Link wurde schon benutzt oder ist abgelaufen. Bitte um einen neuen.',
  'last-administrator': 'Die Verwaltung liegt allein bei dir. Gib zuerst jemand anderem diese Rolle.',
  'too-many-tokens': 'Du hast schon {max} Token. Widerrufe zuerst eines.',
  'field-required': 'Bitte fülle das aus.',
  'field-too-short': 'Das ist zu kurz.',
  'field-too-long': 'Das ist zu lang: höchstens {max} Zeichen.',
  'field-number': 'Bitte gib eine Zahl an.',
  'field-at-most': 'Bitte höchstens {max}.',
  'field-at-least': 'Bitte mindestens {min}.',
  'field-choose': 'Bitte wähle eines davon.',
  'lab-power': 'Gib eine ganze Zahl als Zehnerpotenz an, zum Beispiel -3.',
  'field-invalid': 'Das ließ sich nicht lesen. Bitte sieh es noch einmal an.',
  'form-invalid': 'Bitte sieh dir die markierten Felder an.',
  'form-too-large': 'Das ist zu groß zum Absenden.',
  'not-found': 'Das gibt es hier nicht, oder es gehört dir nicht.',
  forbidden: 'Deine Rolle erlaubt das nicht.',
  unexpected: 'Bei uns ist etwas schiefgegangen. Nichts Eingetipptes ist verloren; bitte versuche es noch einmal.',
  'database-unavailable':
    'Die Datenbank antwortet nicht. Nichts Eingetipptes ist verloren; bitte versuche es gleich noch einmal.',
  'sign-in-failed': 'Die Anmeldung über die andere Website hat nicht geklappt. Bitte versuche es noch einmal.',

  // The public API.
  'token-required': 'Ein API-Token wird gebraucht: Authorization: Bearer TOKEN.',
  'token-invalid': 'Dieses API-Token ist nicht bekannt oder wurde widerrufen.',
  'route-unknown': 'Unter dieser Adresse ist nichts. GET /api/v1/openapi.json beschreibt, was es gibt.',
  'method-not-allowed': 'Diese Adresse kennt diese Methode nicht; Allow nennt die bekannten.',
  'body-not-json': 'Der Inhalt ist kein JSON in UTF-8.',
  'body-invalid': 'Der Inhalt ist nicht wie beschrieben; errors nennt, was wo falsch ist.',
  'body-too-large': 'Der Inhalt ist zu groß: höchstens {max} Bytes.',
  'unknown-field': 'Dieses Feld gibt es nicht.',
  'idempotency-key-required': 'Der Header Idempotency-Key wird gebraucht: 1 bis 255 sichtbare ASCII-Zeichen.',
  'one-of-template-skill-set': 'Gib höchstens eines von template, skill und set an.',
  'set-unknown': 'Diesen Aufgabensatz gibt es nicht.',
} as const satisfies Translation<typeof EN_ACCOUNTS>;
