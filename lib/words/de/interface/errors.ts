// The pages that say what went wrong, in German.
import type { EN_ERRORS } from '../../en/interface/errors';
import type { Translation } from '../../translation';

export const DE_ERRORS = {
  notSent:
    'Es gibt keine Verbindung, darum wurde dies nicht gesendet. Was du getippt hast, bleibt; versuche es bitte wieder, wenn die Verbindung zurück ist.',
  failed: {
    tab: 'Etwas ist schiefgegangen · Chainwise',
    heading: 'Bei uns ist etwas schiefgegangen',
    lead: 'Nichts ist verloren: Abgeschickte Antworten sind gespeichert, und was du eingetippt hast, bleibt als Entwurf erhalten. Bitte versuche es gleich noch einmal.',
    retry: 'Noch einmal versuchen',
    number: 'Wenn du das meldest, nenne die Nummer {digest}.',
  },
  notFound: {
    title: 'Nicht gefunden',
    heading: 'Hier ist nichts für dich',
    lead: 'Vielleicht ist die Adresse vertippt, die Seite gibt es nicht mehr, oder sie gehört jemand anderem. Wenn dich ein Link hierher geführt hat, frage nach, wer ihn dir geschickt hat.',
    practise: 'Üben',
  },
  toStart: 'Zur Startseite',
} as const satisfies Translation<typeof EN_ERRORS>;
