// Verdicts, their evidence and their reasons, in German.
import type { EN_VERDICTS } from '../../en/sentences/verdicts';
import type { Translation } from '../../translation';

export const DE_VERDICTS = {
  // Verdicts and their evidence.
  'verdict.correct': 'Richtig.',
  'verdict.incorrect': 'Noch nicht richtig.',
  'verdict.undecided':
    'Das konnten wir nicht entscheiden. Es zählt nicht, und wer die Aufgabe verfasst hat, sieht es sich an.',
  'verdict.invalid': 'Das lässt sich nicht lesen. Es zählt nicht.',
  'verdict.saved': 'Gespeichert.',
  'verdict.repeated': 'Diese Antwort hast du schon gegeben; sie zählt nicht noch einmal.',
  'at-position': '(Bei Zeichen {position}.)',
  undecided: 'Wir konnten nicht entscheiden, ob beide gleich sind.',
  'undecided.failure': 'Beim Vergleichen ist bei uns etwas schiefgegangen.',
  failure: 'Bei uns ist etwas schiefgegangen.',
  'evidence.identical': 'Woran wir es erkennen: Umgestellt ist deine Antwort genau derselbe Ausdruck.',
  'evidence.exact':
    'Woran wir es erkennen: Exakte Algebra zeigt, dass die Differenz überall im Definitionsbereich null ist.',
  'evidence.integers': 'Woran wir es erkennen: Beide stimmen bei jedem ganzzahligen Wert überein.',
  'evidence.high-precision':
    'Woran wir es erkennen: Beide stimmen an jeder geprüften Stelle auf viele Ziffern überein.',
  'evidence.tolerance': 'Woran wir es erkennen: Deine Antwort liegt in der Toleranz, die die Aufgabe nennt.',
  'evidence.same-number': 'Woran wir es erkennen: Exakt gerechnet sind beide dieselbe Zahl.',
  'evidence.chosen': 'Woran wir es erkennen: Darauf führt die Lösung.',
  'evidence.ordered': 'Woran wir es erkennen: Es ist die Reihenfolge der Lösung oder eine ebenso gute.',
  'evidence.matched': 'Woran wir es erkennen: Jedes Paar steht so in der Lösung.',
  'evidence.structure': 'Woran wir es erkennen: Deine Antwort zerfällt in dieselben Glieder der Kette.',
  'evidence.common-form': 'Ausmultipliziert sind beide {form}.',
  'evidence.common-value': 'Zur Probe: Bei {at} ergeben beide {value}.',
  'evidence.point': 'Bei {at} ergibt deine Antwort {student}; die richtige nicht.',
  'evidence.point-whole': 'Bei {at} ergibt deine Antwort {student} und die richtige {reference}.',
  'evidence.value': 'Deine Antwort hat den Wert {student}.',
  'evidence.value-whole': 'Deine Antwort hat den Wert {student}, die richtige {reference}.',

  // Forms.
  form: 'Der Wert stimmt, aber nicht die verlangte Form.',
  'form.simplified': 'Der Wert stimmt, lässt sich aber noch vereinfachen.',
  'form.expanded': 'Der Wert stimmt, ist aber nicht ausmultipliziert.',
  'form.factored': 'Der Wert stimmt, ist aber nicht vollständig faktorisiert.',
  'form.product': 'Der Wert stimmt, steht aber nicht als Produkt der Faktoren der Kette da.',
  'form.fraction': 'Der Wert stimmt, steht aber nicht als ein einziger Bruch da.',
  'form.evaluated': 'Der Wert stimmt, aber eine Ableitung darin ist noch auszurechnen.',
  'form.restated': 'Das wiederholt nur die Frage. Schreibe es als Produkt der Faktoren entlang der Kette.',
  'form.terms': 'Die Summe stimmt, aber die Summanden stehen nicht einzeln da.',

  // Numbers.
  'free-variable': 'Gefragt ist eine Zahl, aber dies hängt noch von {name} ab.',
  'undefined.number': 'Das hat keinen Wert.',
  'shape.number': 'Gefragt ist eine Zahl.',
  'shape.misfit': 'Die Formate passen nicht zusammen: {left} und {right}.',
  'shape.other': 'Deine Antwort hat das Format {shape}; gebraucht wird ein anderes.',
  'matrix.transposed': 'Das ist die Transponierte von dem, was gefragt ist.',
  'matrix.outer-reversed': 'Das äußere Produkt ist umgedreht.',
  'matrix.order': 'Die Faktoren stimmen, aber nicht ihre Reihenfolge: Matrizen sind nicht vertauschbar.',
  'matrix.elementwise': 'Hier steht ein elementweises Produkt (⊙), wo ein Matrixprodukt hingehört.',
  'matrix.not-elementwise': 'Hier steht ein Matrixprodukt, wo ein elementweises (⊙) hingehört.',
  'shape.scalar': 'Gefragt ist ein einzelner Ausdruck, aber dies ist eine Matrix.',
  'number.degrees': 'Das sieht nach Grad aus. Die Winkel sind hier im Bogenmaß.',
  'number.rounded': 'Das ist nah dran, aber nicht nah genug. Wurde ein Zwischenwert zu früh gerundet?',
  'number.exact': 'Das ist nah dran, aber gefragt ist der genaue Wert.',
  'number.percent':
    'Die Ziffern stimmen, aber das Dezimaltrennzeichen steht zwei Stellen daneben. Ist das eine Prozentzahl?',
  'number.magnitude': 'Die Ziffern stimmen, aber das Dezimaltrennzeichen steht an der falschen Stelle.',

  // Factors and sums.
  'factors.not-a-derivative': 'Schreibe ein Produkt von Ableitungsfaktoren wie dL/dy.',
  'factors.sum-below': 'Eine Summe unter einem Bruchstrich ist kein Produkt von Ableitungsfaktoren.',
  'factors.one-product': 'Gefragt ist ein einziges Produkt von Faktoren, keine Summe.',
  'factors.zero': 'Das ist null.',
  'factors.independent': 'd{of}/d{wrt} ist hier null: {of} hängt nicht auf diese Weise von {wrt} ab.',
  'factors.not-invertible':
    'd{of}/d{wrt} lässt sich nicht als Kehrwert von d{wrt}/d{of} lesen: {wrt} hängt nicht nur von {of} ab.',
  'factors.matrix-inverse': 'd{of}/d{wrt} ist hier eine Matrix, durch die man nicht teilen kann.',
  'factors.other-paths': 'd{of}/d{wrt} schließt auch andere Pfade von {wrt} nach {of} ein.',
  'factors.follows': 'Ab Faktor {previous} geht es richtig weiter.',
  'factors.stray': 'Kein Faktor dieses Produkts: {factors}.',
  'factors.repeated': 'Mehr als einmal gezählt: {factors}.',
  'factors.missing': 'Es fehlt: {factors}.',
  'factors.some-missing': 'Es sind nicht alle Faktoren da.',
  'factors.order': 'Die Faktoren stimmen, aber Matrizen sind nicht vertauschbar: Auf die Reihenfolge kommt es an.',
  'factors.coefficient': 'Die Faktoren stimmen, aber nicht die Zahl davor.',
  'sum.sign': 'Das Vorzeichen ist falsch: {terms}.',
  'sum.sign-term': 'Das Vorzeichen dieses Summanden ist falsch.',
  'sum.missing': 'Es fehlt: {missing}.',
  'sum.extra': 'Kein Teil dieser Summe: {extra}.',
  'sum.repeated': 'Mehr als einmal gezählt: {repeated}.',
  'sum.missing-and-extra': 'Es fehlt: {missing}. Kein Teil dieser Summe: {extra}.',
  'sum.repeated-and-missing': 'Mehr als einmal gezählt: {repeated}. Es fehlt: {missing}.',
  'sum.some-missing': 'Es sind nicht alle Summanden da.',
  'sum.some-missing-and-extra': 'Kein Teil dieser Summe: {extra}. Andere Summanden fehlen.',
  'sum.repeated-and-some-missing': 'Mehr als einmal gezählt: {repeated}. Andere Summanden fehlen.',

  // Words.
  'unknown-choice': '„{word}“ steht nicht zur Auswahl; möglich sind: {choices}.',
  'order.repeated': '„{word}“ kommt mehr als einmal vor.',
  'order.too-few': 'Es fehlen Wörter.',
  'order.too-many': 'Es sind zu viele Wörter.',
  'match.missing': 'Noch hat nicht alles einen Partner.',
  'syntax.pair': '„{text}“ ist kein Paar wie a=1.',
  'syntax.pair-twice': '„{word}“ hat zwei Partner.',
} as const satisfies Translation<typeof EN_VERDICTS>;
