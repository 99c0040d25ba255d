// Words of the general parts in components/ui, in German.
import type { EN_UI } from '../../en/interface/ui';
import type { Translation } from '../../translation';

export const DE_UI = {
  formula: 'Formel',
  newer: 'Neuere',
  older: 'Ältere',
  deviceZone: 'Die dieses Geräts verwenden: {zone}',
  moveUp: '{name} nach oben',
  moveDown: '{name} nach unten',
  remove: '{name} entfernen',
  moved: 'Jetzt an Platz {place} von {count}.',
  close: 'Schließen',
} as const satisfies Translation<typeof EN_UI>;
