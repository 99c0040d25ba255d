// Hints and worked solutions, in German; parameters are formulas as TeX, `$` and all where they stand alone.
import type { EN_DERIVATION } from '../../en/sentences/derivation';
import type { Translation } from '../../translation';

export const DE_DERIVATION = {
  authored: '{text}',

  'hint.inner': 'Benenne die innere Funktion: {inner}.',
  'hint.way': 'Verfolge, wie sich eine Änderung fortpflanzt: ${way}$.',
  'hint.ways': 'Eine Änderung pflanzt sich auf mehreren Pfaden fort; einer ist ${way}$.',
  'hint.paths': 'Entlang jedes Pfads werden die lokalen Ableitungen multipliziert; die Pfade werden addiert.',
  'hint.chain':
    'Die Kettenregel: Entlang des Wegs werden die lokalen Ableitungen multipliziert, jede an ihrer eigenen Stelle.',
  'hint.first-factor': 'Der erste Faktor ist ${factor} = {value}$.',
  'hint.set-up': 'Setze es an als ${product}$.',
  'hint.rule.function':
    'Der äußerste Schritt ist eine Funktion: Zuerst kommt ihre Ableitung, an der Stelle dessen, was darin steht.',
  'hint.rule.power':
    'Der äußerste Schritt ist eine Potenz: Zuerst kommt die Potenzregel, und das Innere bleibt stehen.',
  'hint.rule.exponential':
    'Die Variable steht im Exponenten: Schreibe die Potenz zur Basis $e$, oder logarithmiere beide Seiten.',
  'hint.rule.quotient': 'Der äußerste Schritt ist ein Quotient: Beginne mit der Quotientenregel.',
  'hint.rule.product': 'Der äußerste Schritt ist ein Produkt: Beginne mit der Produktregel.',
  'hint.rule.linear': 'Es ist eine lineare Funktion: Ihre Ableitung ist ihr Koeffizient.',
  'hint.rule.choice': 'Es ist eine Auswahl unter den Argumenten: Finde zuerst heraus, welches davon gewählt wird.',
  'hint.rule.sum': 'Es ist eine Summe: Gehe Summand für Summand vor.',
  'hint.rule.unknown':
    'Die äußere Funktion ist unbekannt; schreibe ihre Ableitung mit einem Strich, an der Stelle dessen, was darin steht.',
  'hint.rule-inside':
    'Sieh dann in jedes Stück hinein: Wo etwas anderes als die Variable selbst steht, fügt die Kettenregel dessen Ableitung als Faktor hinzu.',
  'hint.numbers-last': 'Setze erst dann die Zahlen ein: ${point}$.',
  'hint.last-operation':
    'Welche Rechnung würdest du für eine gegebene Zahl zuletzt ausführen? Die innere Funktion ist alles davor.',
  'hint.arrows': 'Jeder Pfeil ergibt eine lokale Ableitung; entlang einer Kette werden sie multipliziert.',
  'hint.nearest-factor': 'Der Faktor, der ${of}$ am nächsten steht, ist ${factor}$.',
  'hint.places': '{count} Pfade führen von ${wrt}$ nach ${of}$; jeder ergibt ein Produkt.',
  'hint.shortest-path': 'Ein Pfad ist ${way}$.',
  'hint.products-added':
    'Entlang eines Pfads multiplizieren, über die Pfade addieren. Der letzte Faktor jedes Produkts ist eine unmittelbare Ableitung.',
  'hint.where-it-stands': 'An wie vielen Stellen steht ${from}$?',
  'hint.ways-on': 'Wie viele Wege führen von jeder Stelle weiter bis zum Ende?',
  'hint.immediate': 'Sieh nur die Definition von ${of}$ an: Wo steht darin ${wrt}$ selbst?',
  'hint.held-fixed': 'Halte {others} fest, wie eine Konstante.',
  'hint.missing-factor': 'Schreibe die Kette mit einer Lücke auf: ${product}$.',
  'hint.missing-divide': 'Teile das Produkt durch jeden gegebenen Faktor.',
  'hint.rates-multiply': 'Änderungsraten entlang einer Kette werden multipliziert.',
  'hint.given-factor': 'Jeder Faktor ist gegeben: Der erste ist ${factor}$.',
  'hint.repeated-factor': 'Was geschieht mit einer Zahl, die immer wieder mit demselben Faktor multipliziert wird?',
  'hint.absolute-value': 'Es kommt nur auf den Betrag des Faktors an.',
  'hint.forward-order': 'Rechne in dieser Reihenfolge: ${way}$.',
  'hint.forward': 'Rechne einen Wert nach dem anderen aus, jeden aus denen, von denen er abhängt.',
  'hint.backward': 'Gehe rückwärts durch die Definitionen, eine nach der anderen: ${way}$.',
  'hint.shape-of-gradient': 'Ein Gradient hat das Format dessen, wonach abgeleitet wird: hier {shape}.',
  'hint.adjoint': 'Beginne mit ${adjoint} = {value}$.',
  'hint.same-shape':
    'Ein skalarer Verlust hat für jeden Eintrag eine Ableitung. Wie viele Einträge gibt es, und wie sind sie angeordnet?',
  'hint.jacobian': 'In Zeile {row}, Spalte {column} steht die Ableitung von ${of}$ nach ${wrt}$.',
  'hint.jacobian-shape': 'Eine Zeile für jeden Ausgang, eine Spalte für jeden Eingang.',
  'hint.implicit':
    'Leite beide Seiten nach ${wrt}$ ab; ${of}$ hängt von ${wrt}$ ab, also bringt jeder Term in ${of}$ ein ${slope}$ mit.',
  'hint.implicit-collect': 'Sammle die Terme mit ${slope}$ auf einer Seite: ${set}$.',
  'hint.second': 'Leite zweimal ab. Finde zuerst ${first}$, und vereinfache es.',
  'hint.second-product':
    'Die erste Ableitung ist ein Produkt oder wieder eine Verkettung: Beim nochmaligen Ableiten gelten deren Regeln.',
  'hint.first-step': 'Was muss bekannt sein, bevor irgendetwas anderes ausgerechnet werden kann? Das kommt zuerst.',
  'hint.rule-out': 'Dies ist es nicht: „{option}“. Prüfe jede der anderen Antworten.',
  'hint.either': 'Prüfe beide an den Formeln oben, oder am kleinsten Fall, der dir einfällt.',
  'hint.pairs': 'Beginne mit dem Paar, bei dem du am sichersten bist; es schließt andere aus.',
  'hint.inverse': 'Die Umkehrfunktion führt ${image}$ zurück auf ${wrt} = {at}$: Dort wird die Ableitung gebraucht.',
  'hint.inverse-turn':
    'Höhe und Breite tauschen in der Umkehrfunktion die Plätze: Ihre Steigung ist der Kehrwert jener Ableitung.',
  'hint.tangent':
    'Die Tangente hat bei ${wrt} = {at}$ die Höhe ${value}$; von dort geht es weiter mit ihrer Steigung mal dem Abstand von ${wrt}$ zu dieser Stelle.',
  'hint.estimate':
    'Nahe bei ${wrt} = {at}$ ist die Funktion fast ihre Tangente: Beginne mit dem Wert dort, und gehe mit der Steigung weiter.',
  'hint.estimate-change':
    'Für einen kleinen Schritt ist die Änderung von ${of}$ etwa die Steigung bei ${wrt} = {at}$ mal dem Schritt.',
  'hint.rate': 'Leite nach der Zeit ab. Jede Größe, die sich ändert, bringt ihre eigene Änderungsrate mit: ${rates}$.',
  'hint.differential': 'Bilde Differentiale: Jede Größe bringt ihre eigene kleine Änderung mit: ${rates}$.',
  'hint.rate-set-up': 'Setze es an als ${setUp}$, bevor irgendeine Zahl eingesetzt wird.',
  'hint.rate-solve': 'Setze ein, was gegeben ist, und löse nach ${rate}$ auf.',

  'solution.factor.function': '${name} = {value}$: die Ableitung der Funktion, an der Stelle dessen, was darin steht.',
  'solution.factor.choice': '${name} = {value}$: 1, wo dieses Argument das gewählte ist, sonst 0.',
  'solution.factor.power': '${name} = {value}$: die Potenzregel.',
  'solution.factor.exponential': '${name} = {value}$: die Regel für Exponentialfunktionen.',
  'solution.factor.quotient': '${name} = {value}$: die Quotientenregel.',
  'solution.factor.product': '${name} = {value}$: die Produktregel.',
  'solution.factor.linear': '${name} = {value}$: der Koeffizient einer linearen Funktion.',
  'solution.factor.sum': '${name} = {value}$: Summand für Summand.',
  'solution.factor.unknown': '${name} = {value}$: die Ableitung einer unbekannten Funktion.',
  'solution.operand': 'Die Ableitung von ${operand}$ nach ${by}$ ist ${value}$.',
  'solution.cancelled':
    'Multipliziere aus, Term für Term: Was über und unter den Bruchstrichen steht, kürzt sich, und nur ${name} = {value}$ bleibt.',
  'solution.paths': 'Multipliziere entlang jedes Pfads, und addiere die Pfade: ${name} = {value}$.',
  'solution.product': 'Multipliziere die Faktoren: ${name} = {value}$.',
  'solution.point': 'Setze ${point}$ ein: ${value}$.',
  'solution.point-about': 'Setze ${point}$ ein: etwa ${value}$.',
  'solution.point-both': 'Setze ${point}$ ein: ${exact}$, etwa ${value}$.',
  'solution.result': 'Das ergibt ${value}$.',
  'solution.result-both': 'Das ergibt ${exact}$, etwa ${value}$.',
  'solution.result-about': 'Das ergibt etwa ${value}$.',
  'solution.slope': 'Bei ${wrt} = {at}$ ist die Steigung ${name} = {value}$.',
  'solution.inverse-point': 'Die Umkehrfunktion führt ${image}$ zurück auf ${wrt} = {at}$.',
  'solution.inverse-turn': 'Die Steigung der Umkehrfunktion ist der Kehrwert davon.',
  'solution.tangent-height': 'Der Berührpunkt hat die Höhe ${value}$.',
  'solution.tangent': 'Höhe plus Steigung mal Abstand: ${sum}$, das ist ${line}$.',
  'solution.estimate': 'Wert plus Steigung mal Schritt: ${sum}$.',
  'solution.estimate-change': 'Steigung mal Schritt: ${sum}$.',
  'solution.rate': 'Leite ab: ${setUp}$.',
  'solution.rate-numbers': 'Setze ${numbers}$ ein.',
  'solution.rate-solve': 'Löse nach ${rate}$ auf.',
  'solution.arrows': 'Ein Faktor für jeden Pfeil: ${product}$.',
  'solution.path': 'Der Pfad ${way}$ ergibt ${product}$.',
  'solution.sum': 'Die Ableitung ist die Summe dieser Produkte.',
  'solution.path-number': 'Pfad {number}: ${way}$.',
  'solution.immediate': 'Nach der eigenen Definition: ${name} = {value}$.',
  'solution.missing-factor': 'Teile ${whole}$ durch ${product}$: ${value}$.',
  'solution.multiply': 'Multipliziere: ${product} = {value}$.',
  'solution.vanishing': '${size} < 1$, also verschwindet der Gradient.',
  'solution.stable': '${size} = 1$, also behält der Gradient seine Größe.',
  'solution.exploding': '${size} > 1$, also explodiert der Gradient.',
  'solution.value': '${value}$',
  'solution.forward': '${name} = {formula} {value}$',
  'solution.forward-unnamed': '${formula} {value}$',
  'solution.inner': 'Die letzte Rechnung wird auf ${inner}$ angewendet, also ist das die innere Funktion.',
  'solution.adjoint.matrix-left':
    '${name} = {value}$, im Format ${shape}$: Durch ein Matrixprodukt zum linken Faktor kommt der andere Faktor transponiert von rechts.',
  'solution.adjoint.matrix-right':
    '${name} = {value}$, im Format ${shape}$: Durch ein Matrixprodukt zum rechten Faktor kommt der andere Faktor transponiert von links.',
  'solution.adjoint.elementwise':
    '${name} = {value}$, im Format ${shape}$: Eintrag für Eintrag, mit der Ableitung der Funktion.',
  'solution.adjoint.linear':
    '${name} = {value}$, im Format ${shape}$: Eine Summe oder ein konstanter Faktor reicht den Gradienten weiter.',
  'solution.adjoint.fan-out':
    '${name} = {value}$, im Format ${shape}$: Es wird mehrfach verwendet, also werden die Beiträge addiert.',
  'solution.adjoint.other': '${name} = {value}$, im Format ${shape}$: nach den Regeln, Eintrag für Eintrag.',
  'solution.forward-matrix': 'Vorwärts: ${name} = {value}$.',
  'solution.quotient-named':
    'Setze ein, was schon gefunden ist: ${name} = {value}$. Darin ist ${quotient}$ nichts anderes als ${symbol}$, das der Vorwärtslauf schon hat.',
  'solution.gradient': 'Zusammengesetzt: ${name} = {value}$.',
  'solution.gradient-point': 'Setze die Zahlen ein: ${name} = {value}$.',
  'solution.shape':
    'Ein skalarer Verlust hat für jeden Eintrag von ${wrt}$ eine Ableitung, angeordnet wie ${wrt}$: {shape}.',
  'solution.entry': '${name} = {value}$.',
  'solution.jacobian': 'Zeilen sind Ausgänge, Spalten Eingänge: ${value}$.',
  'solution.implicit': 'Leite ab: ${equation}$.',
  'solution.implicit-solve': 'Löse nach der Steigung auf: ${name} = {value}$.',
  'solution.first-derivative': 'Die erste Ableitung ist ${name} = {value}$.',
  'solution.second-derivative': 'Leite sie noch einmal ab: ${name} = {value}$.',
  'solution.step': '{number}. {text}',
  'solution.pair': '{left}: {right}',

  'choice.shape': '${shape}$',
  'choice.vanishing': 'Er verschwindet',
  'choice.stable': 'Er behält seine Größe',
  'choice.exploding': 'Er explodiert',
} as const satisfies Translation<typeof EN_DERIVATION>;
