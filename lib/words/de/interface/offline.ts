// Was ohne Verbindung gesagt wird.
import type { EN_OFFLINE } from '../../en/interface/offline';
import type { Translation } from '../../translation';

export const DE_OFFLINE = {
  title: 'Keine Verbindung',
  lead: 'Diese Seite war noch nicht geöffnet, darum gibt es hier keine Kopie. Zuletzt geöffnete Seiten kannst du weiter lesen, und was du tippst, bleibt auf diesem Gerät.',
  again: 'Noch einmal versuchen',
  practice: 'Üben',
  lost: 'Keine Verbindung. Du kannst weiter lesen und tippen: Was du tippst, bleibt auf diesem Gerät und wird gesendet, sobald die Verbindung zurück ist.',
} as const satisfies Translation<typeof EN_OFFLINE>;
