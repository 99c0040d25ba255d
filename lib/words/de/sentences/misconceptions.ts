// What to say about each faulty rule, in German; `{name}` shows an expression of the very derivation, as TeX.
import type { EN_MISCONCEPTIONS } from '../../en/sentences/misconceptions';
import type { Translation } from '../../translation';

export const DE_MISCONCEPTIONS = {
  'misconception.inner-derivative-dropped':
    'Die innere Ableitung ${value}$ fehlt: Die äußere Ableitung muss mit ihr multipliziert werden.',
  'misconception.outer-derivative-dropped': 'Das ist nur die innere Ableitung; die äußere Ableitung ${value}$ fehlt.',
  'misconception.activation-derivative-dropped': 'Die Ableitung der Aktivierung, ${value}$, fehlt in der Kette.',
  'misconception.last-factor-dropped': 'Der letzte Faktor der Kette, ${factor} = {value}$, fehlt.',
  'misconception.factor-dropped': 'Ein Faktor der Kette, ${factor} = {value}$, fehlt.',
  'misconception.added-not-multiplied': 'Die Faktoren einer Kette werden multipliziert, nicht addiert.',
  'misconception.outer-derivative-at-x':
    'Die äußere Ableitung wurde bei ${at}$ genommen, gehört aber an die Stelle der inneren Funktion ${inner}$.',
  'misconception.outer-derivative-at-inner-derivative':
    'Die äußere Ableitung wurde an der Stelle der inneren Ableitung ${wrong}$ genommen, gehört aber an die der inneren Funktion ${inner}$.',
  'misconception.outer-not-differentiated':
    'Die äußere Funktion blieb, wie sie ist; sie muss zuerst abgeleitet werden.',
  'misconception.activation-not-differentiated':
    'Die Aktivierung ${kept}$ blieb, wie sie ist; hierher gehört ihre Ableitung ${right}$.',
  'misconception.inner-not-differentiated':
    'Die innere Funktion ${kept}$ blieb, wie sie ist; ihre Ableitung ist ${right}$.',
  'misconception.activation-derivative-at-output':
    'Die Ableitung der Aktivierung wurde am Ausgang ${wrong}$ genommen; sie gehört an die Voraktivierung ${right}$.',
  'misconception.difference-reversed': 'Die Differenz ist verkehrt herum: ${right}$, nicht ${wrong}$.',
  'misconception.link-missing':
    'Ein Glied der Kette fehlt, also führt das Produkt nicht lückenlos von ${wrt}$ nach ${of}$.',
  'misconception.sine-sign': 'Bei ${node}$: Die Ableitung des Sinus ist der Kosinus, ohne Minuszeichen.',
  'misconception.cosine-sign':
    'Bei ${node}$: Die Ableitung des Kosinus ist minus der Sinus; das Vorzeichen ging verloren.',
  'misconception.hyperbolic-sign': 'Bei ${node}$: Die Ableitung von cosh ist sinh, ohne Minuszeichen.',
  'misconception.exponential-as-power':
    'Bei ${node}$: Das ist eine Exponentialfunktion, keine Potenz; ihr Exponent wird nicht verringert.',
  'misconception.base-logarithm-dropped':
    'Bei ${node}$: Die Ableitung einer Exponentialfunktion hat den Logarithmus der Basis als Faktor; er ging verloren.',
  'misconception.exponent-held-fixed':
    'Bei ${node}$: Das ist die Potenzregel für einen festen Exponenten; auch der Exponent ändert sich, das bringt einen zweiten Summanden.',
  'misconception.base-held-fixed':
    'Bei ${node}$: Das ist die Regel für Exponentialfunktionen mit fester Basis; auch die Basis ändert sich, das bringt einen zweiten Summanden.',
  'misconception.root-half-dropped': 'Bei ${node}$: Die Ableitung einer Quadratwurzel hat einen Faktor ein halb.',
  'misconception.tanh-square-dropped':
    'Bei ${node}$: Die Ableitung von tanh ist eins minus sein Quadrat; das Quadrat ging verloren.',
  'misconception.arctangent-square-dropped':
    'Bei ${node}$: Die Ableitung von arctan hat das Quadrat der inneren Funktion unter dem Bruchstrich; das Quadrat ging verloren.',
  'misconception.sigmoid-plus':
    'Bei ${node}$: Die Ableitung der Sigmoidfunktion ist $\\sigma\\,(1-\\sigma)$, mit Minuszeichen.',
  'misconception.power-not-lowered': 'Bei ${node}$: Der Exponent muss um eins verringert werden.',
  'misconception.power-factor-dropped': 'Bei ${node}$: Der Exponent kommt als Faktor nach vorn; er ging verloren.',
  'misconception.constant-factor-dropped': 'Bei ${node}$: Der konstante Faktor bleibt stehen; er ging verloren.',
  'misconception.constant-kept': 'Bei ${node}$: Die Ableitung einer Konstanten ist null; sie blieb stehen.',
  'misconception.wrong-operand': 'Bei ${node}$: Die Ableitung nach ${by}$ ist der andere Faktor, nicht ${by}$ selbst.',
  'misconception.product-of-derivatives':
    'Bei ${node}$: Die Ableitung eines Produkts ist nicht das Produkt der Ableitungen; nimm die Produktregel.',
  'misconception.quotient-sign': 'Bei ${node}$: Die Quotientenregel hat ein Minuszeichen über dem Bruchstrich.',
  'misconception.given-factor-dropped': 'Der Faktor ${value}$ fehlt im Produkt.',
  'misconception.path-missing': 'Ein Pfad fehlt: der, der mit ${wrt} \\to {dropped}$ beginnt.',
  'misconception.branch-missing':
    '${name}$ wird mehrfach verwendet: Was entlang ${name} \\to {dropped}$ zurückkommt, fehlt in der Summe.',
  'misconception.paths-multiplied': 'Die Pfade wurden miteinander multipliziert; über die Pfade wird addiert.',
  'misconception.last-step-only': 'Nur dem Pfad ${way}$ wurde gefolgt; was auf allen Pfaden kommt, wird addiert.',
  'misconception.first-step-only': 'Nur dem Pfad ${way}$ wurde gefolgt; was auf allen Pfaden kommt, wird addiert.',
  'misconception.one-path-counted': 'Ein Weg ist nicht alles: ${from}$ erreicht das Ende auf mehreren Wegen.',
  'misconception.uses-counted':
    'Das sind die Stellen, an denen ${from}$ steht; von manchen führen mehrere Wege weiter.',
  'misconception.arrows-counted':
    'Das sind die Pfeile; ein Pfad ist ein ganzer Weg entlang der Pfeile, vom Anfang bis zum Ende.',
  'misconception.product-one-short':
    'Jedem längeren Produkt fehlt ein Glied: das nach dem ersten, wie wenn ein Index um eins zu spät beginnt.',
  'misconception.total-for-immediate':
    'Das ist die totale Ableitung: Sie zählt auch mit, wie sich die anderen Namen mit ${wrt}$ ändern. Die unmittelbare hält sie fest.',
  'misconception.immediate-of-other':
    'Das sagt, wie sich ${of}$ mit ${other}$ ändert; gefragt ist, wie es sich mit ${wrt}$ ändert.',
  'misconception.missing-multiplied':
    'Die gegebenen Faktoren wurden an das Produkt multipliziert; sie müssen herausgeteilt werden.',
  'misconception.missing-subtracted':
    'Die Faktoren einer Kette multiplizieren sich, also werden sie herausgeteilt, nicht abgezogen.',
  'misconception.missing-upside-down':
    'Das ist der Kehrwert: Das ganze Produkt wird durch die gegebenen Faktoren geteilt.',
  'misconception.missing-one-left': 'Der Faktor ${left}$ wurde nicht herausgeteilt.',
  'misconception.degrees': 'Das ist der Wert mit Winkeln in Grad; hier sind sie im Bogenmaß.',
  'misconception.value-sign': 'In ${name}$, bei ${node}$: Plus und Minus wurden vertauscht.',
  'misconception.value-order': 'In ${name}$, bei ${node}$: Die Differenz wurde verkehrt herum gebildet.',
  'misconception.value-term-dropped': 'In ${name}$, bei ${node}$: Der letzte Summand wurde weggelassen.',
  'misconception.value-factor-dropped': 'In ${name}$, bei ${node}$: Ein Faktor wurde weggelassen.',
  'misconception.value-divisor-dropped': 'In ${name}$, bei ${node}$: Die Division wurde weggelassen.',
  'misconception.value-square-dropped': 'In ${name}$, bei ${node}$: Die Potenz wurde weggelassen.',
  'misconception.value-minus-dropped': 'In ${name}$, bei ${node}$: Das Minuszeichen ging verloren.',
  'misconception.value-function-dropped': 'In ${name}$, bei ${node}$: Die Funktion wurde weggelassen.',
  'misconception.classification': 'Vergleiche den Betrag des Faktors mit 1.',
  'misconception.outer-for-inner':
    'Das ist die ganze Funktion; die innere ist das, worauf ihre äußere Funktion angewendet wird.',
  'misconception.variable-for-inner': 'Mit der Variablen geschieht etwas, bevor die äußere Funktion angewendet wird.',
  'misconception.implicit-sign':
    'Das Vorzeichen ist falsch: Wenn die Terme mit der Steigung gesammelt werden, wandern die anderen auf die andere Seite.',
  'misconception.implicit-upside-down':
    'Das steht auf dem Kopf: Die Ableitung nach ${of}$ gehört unter den Bruchstrich.',
  'misconception.inverse-not-turned':
    'Das ist die Steigung der Funktion selbst; die Steigung ihrer Umkehrfunktion ist der Kehrwert.',
  'misconception.inverse-at-image':
    'Die Ableitung wurde bei ${image}$ genommen, aber die Umkehrfunktion führt von ${image}$ zurück auf ${wrt} = {at}$: Nimm sie dort.',
  'misconception.tangent-slope-not-settled':
    'Die Steigung ändert sich noch mit ${wrt}$; eine Tangente ist eine Gerade, mit der Steigung bei ${wrt} = {at}$.',
  'misconception.tangent-height-dropped':
    'Diese Gerade geht bei ${wrt} = {at}$ durch null; die Tangente hat dort die Höhe ${value}$.',
  'misconception.tangent-shift-dropped':
    'Diese Gerade hat die richtige Steigung, aber die Höhe ${value}$ bei ${wrt} = 0$ statt bei ${wrt} = {at}$.',
  'misconception.estimate-whole': 'Das ist der neue Wert von ${of}$; gefragt war nur seine Änderung.',
  'misconception.estimate-rise-only': 'Das ist nur die Änderung; sie muss zum Wert ${value}$ addiert werden.',
  'misconception.step-dropped': 'Das ist nur die Steigung; sie muss mit dem Schritt ${step}$ multipliziert werden.',
  'misconception.rate-term-missing': 'Ein Summand fehlt: der mit ${rate}$.',
  'misconception.rate-dropped': 'Die Änderungsrate ${rate}$ fehlt: Ihr Summand ist eine Ableitung mal dieser Rate.',
  'misconception.rate-sign':
    'Das Vorzeichen ist falsch: Die bekannten Terme wandern auf die andere Seite, bevor aufgelöst wird.',
  'misconception.rate-not-divided':
    'Um nach der Änderungsrate aufzulösen, teile durch ${slope}$, statt damit zu multiplizieren.',
  'misconception.stopped-at-first': 'Das ist die erste Ableitung; sie muss noch einmal abgeleitet werden.',
  'misconception.shape-transposed':
    'Das ist das Format der Transponierten; ein Gradient hat das Format dessen, wonach abgeleitet wird.',
  'misconception.shape-of-output': 'Das ist das Format des Ausgangs der Schicht, nicht das der Gewichte.',
  'misconception.shape-of-input': 'Das ist das Format des Eingangs der Schicht, nicht das der Gewichte.',
  'misconception.shape-flattened':
    'Für jeden Eintrag gibt es eine Ableitung, aber sie behalten die Anordnung der Matrix.',
  'misconception.gradient-transposed': 'Das ist der transponierte Gradient; er muss das Format von ${wrt}$ haben.',
  'misconception.outer-product-reversed':
    'Das äußere Produkt ist verkehrt herum: Zuerst kommt der Gradient am Ausgang, dann der Eingang transponiert.',
  'misconception.transpose-dropped': 'Auf dem Rückweg wirkt die Matrix ${matrix}$ transponiert.',
  'misconception.operand-dropped': 'Der andere Faktor des Produkts, ${matrix}$, fehlt.',
  'misconception.elementwise-for-product':
    'Hier steht ein elementweises Produkt mit ${matrix}$, wo ein Matrixprodukt hingehört.',
  'misconception.wrong-side': 'Die Matrix ${matrix}$ steht auf der falschen Seite; Matrizen sind nicht vertauschbar.',
  'misconception.mask-dropped':
    'Die Ableitung der Aktivierung bei ${inside}$ fehlt: Wo eine Einheit aus ist, kommt nichts durch sie zurück.',
  'misconception.slope-kept': 'Die Aktivierung blieb, wie sie ist; auf dem Rückweg gehört hierher ihre Ableitung.',
  'misconception.batch-factor-dropped': 'Der Faktor ${factor}$ davor ging verloren.',
  'misconception.square-factor-dropped': 'Die 2, die aus dem Quadrat nach vorn kommt, ging verloren.',
  'misconception.fan-out-not-added':
    '${name}$ wird mehrfach verwendet; die Beiträge aller Verwendungen werden addiert.',
  'misconception.jacobian-transposed': 'Zeilen und Spalten sind vertauscht: Jede Zeile gehört zu einem Ausgang.',
  'misconception.jacobian-held-fixed':
    'Ein Eintrag neben der Diagonale ist nicht null: Jeder Ausgang hängt auch vom anderen Eingang ab.',
  'misconception.order': 'Ein Schritt steht vor etwas, das er braucht.',
  'misconception.match': 'Zwei der Paare sind vertauscht.',
} as const satisfies Translation<typeof EN_MISCONCEPTIONS>;
