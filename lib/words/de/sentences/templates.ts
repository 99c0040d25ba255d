// What is wrong with a template document, in German.
import type { EN_TEMPLATES } from '../../en/sentences/templates';
import type { Translation } from '../../translation';

export const DE_TEMPLATES = {
  template: 'Bei {place} ist ein Fehler.',
  'template.schema': '{place}: {fault}',
  'template.formula':
    '{place}: „{text}“ lässt sich nicht als Formel lesen (bei Zeichen {position}). Schreibe es wie eine Antwort, etwa 3*x^2+2.',
  'template.unknown-name':
    '{place}: „{name}“ in „{text}“ ist hier kein Name. Vereinbare ihn als Parameter, Variable oder frühere Definition.',
  'template.name-taken':
    '{place}: Der Name „{name}“ ist schon vergeben. Gib jedem Parameter, jeder Variablen und jeder Definition einen eigenen Namen.',
  'template.parameter-missing':
    '{place}: Der Parameter „{name}“ hat keinen Wert. Gib jedem Parameter der Vorlage einen.',
  'template.index':
    '{place}: Ein Index in geschweiften Klammern ist hier nicht bekannt. Vereinbare ihn mit `each`, oder nenne einen ganzzahligen Parameter.',
  'template.domain':
    '{place}: „{text}“ ist kein Definitionsbereich. Nimm real, positive, nonnegative, integer, function oder ein Intervall wie (0,1].',
  'template.step': '{place}: Die Schrittweite muss über null liegen, nicht {step}.',
  'template.too-many-values':
    '{place}: Es gibt mehr als {most} Werte. Nimm eine größere Schrittweite oder einen kürzeren Bereich.',
  'template.empty-range':
    '{place}: Für „{name}“ bleibt kein Wert übrig. Erweitere den Bereich, oder schließe weniger Werte aus.',
  'template.unknown-parameter':
    '{place}: „{name}“ ist kein Parameter dieser Vorlage. Entferne ihn, oder vereinbare den Parameter.',
  'template.not-a-choice': '{place}: „{name}“ ist kein Auswahlparameter dieser Vorlage.',
  'template.unknown-option': '{place}: „{name}“ hat keine Option „{option}“.',
  'template.unknown-place':
    '{place}: Nichts kann die Stelle „{text}“ füllen. Stellen sind Parameter, Definitionen, symbol:NAME, system, shapes und point.',
  'template.undrawable':
    '{place}: Für den Startwert {seed} fanden sich keine Zahlen, die jede Bedingung erfüllen. Lockere die Bedingungen oder die Größen.',
  'template.unknown-definition': '{place}: „{name}“ ist keine Definition dieser Vorlage.',
  'template.unknown-quantity': '{place}: „{name}“ ist weder eine Variable noch eine Definition dieser Vorlage.',
  'template.no-path': '{place}: „{of}“ hängt nicht von „{wrt}“ ab, also gibt es nichts abzuleiten.',
  'template.not-scalar': '{place}: „{name}“ ist eine Matrix; hier wird eine einzelne Zahl gebraucht.',
  'template.not-matrix': '{place}: „{name}“ ist eine einzelne Zahl; nimm dafür den Operator derivative.',
  'template.shape': '{place}: Die Formate passen nicht zusammen: {left} und {right}.',
  'template.no-point': '{place}: Die Variable „{name}“ hat keinen Wert `at` an der Stelle, nach der dieser Teil fragt.',
  'template.many-paths': '{place}: Es gibt mehr als {most} Pfade von {from} nach {to}. Mache den Graphen kleiner.',
  'template.right-option': '{place}: Keine Option hat die Kennung „{option}“, die richtig sein soll.',
  'template.repeated-id': '{place}: Die Kennung „{id}“ kommt zweimal vor.',
  'template.locale': '{place}: Der Text hat keine englische Fassung (`en`).',
} as const satisfies Translation<typeof EN_TEMPLATES>;
