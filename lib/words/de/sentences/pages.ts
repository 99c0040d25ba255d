// What practice, classes, sets, assignments and interviews refuse or report, in German.
import type { EN_PAGES } from '../../en/sentences/pages';
import type { Translation } from '../../translation';

export const DE_PAGES = {
  // Practice.
  'problem-ended': 'Diese Aufgabe ist vorbei: Sie wurde gelöst, aufgegeben oder geschlossen.',
  'idempotency-conflict': 'Das wurde vorher schon mit anderen Antworten abgeschickt.',
  'unknown-part': 'Diese Aufgabe hat keinen Teil „{part}“.',
  'answer-too-long': 'Diese Antwort ist zu lang: höchstens {max} Zeichen.',
  'answers-required': 'Bitte gib mindestens eine Antwort.',
  'seed-unusable': 'Aus diesem Startwert lässt sich keine Aufgabe ziehen.',
  withheld: 'Vor dem Ende gibt es keine Hinweise und keine Lösungswege.',
  'no-more-hints': 'Für diesen Teil gibt es keine Hinweise mehr.',
  'token-expired': 'Diese Aufgabe ist abgelaufen. Hier ist eine neue.',
  'template-unknown': 'Diese Vorlage gibt es nicht.',
  'skill-unknown': 'Diese Fertigkeit gibt es nicht.',
  'lab.point': 'Bitte gib eine Zahl zwischen −1000000 und 1000000 an.',
  'suggest.slip.2': 'Diesen Fehler hast du zuletzt zweimal gemacht: {misconception}.',
  'suggest.slip': 'Diesen Fehler hast du zuletzt {count} Mal gemacht: {misconception}.',
  'suggest.due': 'Die Wiederholung ist heute fällig.',
  'suggest.overdue': 'Die Wiederholung wartet auf dich.',
  'suggest.new': 'Das hast du noch nicht versucht.',
  'suggest.weak': 'Damit hattest du Mühe. Ein paar weitere, und es sitzt.',
  'suggest.begun': 'Das hast du gut begonnen. Ein paar weitere, und es sitzt.',
  'suggest.stale': 'Das hast du eine Weile nicht geübt.',
  'suggest.prerequisite': 'Was du übst, baut darauf auf.',
  'suggest.keep-up': 'Das kannst du. Ab und zu geübt, bleibt es frisch.',
  'suggest.placed': 'Schließt an das an, was du laut deiner Einstufung kannst.',

  // What a page says after something was done.
  'report-sent':
    'Danke. Die Meldung kommt mit deinen Zahlen und Antworten bei denen an, die die Aufgabe verfasst haben.',
  'tips-again': 'Die Tipps stehen über deiner nächsten Aufgabe.',
  'settings-saved': 'Gespeichert.',
  'password-changed': 'Dein Passwort ist geändert. Überall sonst bist du abgemeldet.',
  'sessions-ended': 'Überall sonst bist du abgemeldet.',
  'email-changed': 'Deine E-Mail-Adresse ist geändert.',
  'token-created': 'Dein neues Token, nur dieses eine Mal zu sehen: {token}',
  'token-revoked': 'Das Token ist widerrufen.',
  'role-set': 'Die Rolle ist jetzt {role}.',
  'password-link': 'Dieser Link legt ein neues Passwort fest. Er gilt einmal, drei Tage lang: {address}',

  // Classes, sets, assignments.
  'class-saved': 'Gespeichert.',
  'class-archived': 'Dieser Kurs ist archiviert. Hole ihn zuerst aus dem Archiv.',
  'last-instructor': 'Ein Kurs behält mindestens eine Lehrperson. Gib zuerst jemand anderem diese Rolle.',
  'join-code-renewed': 'Der alte Link gilt nicht mehr. Hier ist der neue.',
  'member-removed': 'Das Mitglied ist nicht mehr im Kurs. Seine Arbeit bleibt in den Ergebnissen.',
  'set-saved': 'Gespeichert.',
  'set-item-added': 'Zum Satz hinzugefügt.',
  'set-changed':
    'Der Aufgabensatz wurde in einem anderen Fenster geändert. So sieht er jetzt aus; bitte versuche es noch einmal.',
  'set-too-many-items': 'Ein Aufgabensatz fasst höchstens {max} Einträge.',
  'set-too-large': 'Ein Aufgabensatz fasst höchstens {max} Aufgaben.',
  'set-count': 'Höchstens {max} Aufgaben einer Art hintereinander.',
  'set-empty': 'Dieser Aufgabensatz hat noch keine Aufgaben. Füge zuerst welche hinzu.',
  'template-gone': 'Die Aufgabenart „{template}“ wird nicht mehr angeboten. Entferne sie zuerst aus dem Satz.',
  'seed-invalid': 'Ein Startwert ist eine ganze Zahl von 0 bis 2147483647.',
  'seed-undrawable':
    'Von „{title}“ lässt sich mit dem Startwert {seed} keine Aufgabe ziehen. Wähle im Satz einen anderen.',
  'count-invalid': 'Eine ganze Zahl von 1 bis 20.',
  'time-unreadable': 'Das ist kein Datum mit Uhrzeit.',
  'quiz-needs-due': 'Ein Test braucht eine Frist: Dann werden seine Antworten sichtbar.',
  'due-in-past': 'Diese Zeit ist schon vorbei.',
  'due-before-opens': 'Die Frist läge vor dem Öffnen.',
  'assignment-not-open': 'Diese Zuweisung ist noch nicht offen.',
  'assignment-ended': 'Diese Zuweisung ist zu Ende.',
  'assignment-closed': 'Sie ist jetzt fällig. Was später kommt, gilt als verspätet.',
  'due-changed': 'Die Frist ist geändert.',
  'quiz-ended': 'Der Test ist vorbei und seine Antworten sind sichtbar; die Frist lässt sich nicht mehr ändern.',

  // Interviews.
  'interview-unreadable':
    'Was unten markiert ist, ließ sich nicht lesen und hat nichts gekostet. Korrigiere es, oder drücke den Knopf noch einmal, um ohne es weiterzugehen.',

  // Einstufungen (lib/server/placement).
  'placement-blank': 'Noch leer. Weißt du es noch nicht, sag es mit dem Knopf darunter.',
  'placement-unreadable':
    'Deine Antwort war nicht lesbar; sie ist unten markiert und hat nichts gekostet. Verbessere sie und gib sie noch einmal ab.',
  'placement-needless': 'Das alles kannst du schon: Es bleibt nichts zu fragen.',
} as const satisfies Translation<typeof EN_PAGES>;
