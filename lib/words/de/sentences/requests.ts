// What is wrong with a line of the `grade` command, in German.
import type { EN_REQUESTS } from '../../en/sentences/requests';
import type { Translation } from '../../translation';

export const DE_REQUESTS = {
  'bad-request': 'Die Anfrage lässt sich nicht lesen.',
  'bad-request.json': 'Diese Zeile ist kein JSON-Objekt.',
  'bad-request.field': 'Das Feld „{field}“ fehlt oder ist nicht, wie es sein soll.',
  'bad-request.domain': '„{domain}“ ist kein Definitionsbereich (der Variablen {name}).',
  'bad-request.circle': 'Die Kanten laufen im Kreis.',
  'bad-reference': 'Die Referenz lässt sich nicht lesen.',
  'bad-reference.unreadable': 'Die Referenz lässt sich nicht lesen ({cause}, bei Zeichen {position}).',
  'bad-reference.definition': 'Die Definition von {name} lässt sich nicht lesen ({cause}, bei Zeichen {position}).',
  'bad-reference.not-a-number': 'Die Referenz hat keinen Wert.',
  'bad-reference.undefined': 'Die Referenz ist nirgends definiert.',
  'bad-reference.unseen': 'Die Referenz hat an keiner der geprüften Stellen einen Wert.',
  'bad-reference.no-factors': 'Die Referenz besteht nicht aus Ableitungsfaktoren wie dL/dy.',
  'bad-reference.factors': 'Die Referenz ist kein Produkt von Ableitungsfaktoren ihres Graphen.',
  'bad-reference.outside': '„{name}“ ist nicht im Graphen.',
  'bad-reference.choice': 'Die Referenz besteht nicht aus den erlaubten Wörtern.',
  'bad-reference.match': 'Die Referenz besteht nicht aus Paaren wie a=1;b=2.',
  'bad-reference.shape': 'Die Formate in der Referenz passen nicht zusammen.',
} as const satisfies Translation<typeof EN_REQUESTS>;
