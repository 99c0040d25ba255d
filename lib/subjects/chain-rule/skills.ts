// The skills of the chain rule and what each builds on.
import { type Skill, skillsIn } from '../subject';

const oneVariable = skillsIn('chain-rule', { en: 'One variable', de: 'Eine Variable' });
const severalVariables = skillsIn('chain-rule', {
  en: 'Several variables and graphs',
  de: 'Mehrere Variablen und Graphen',
});
const networks = skillsIn('chain-rule', { en: 'Networks', de: 'Netze' });
const throughTime = skillsIn('chain-rule', { en: 'Through time', de: 'Durch die Zeit' });
const inPractice = skillsIn('chain-rule', { en: 'In practice', de: 'In der Praxis' });

export const chainRuleSkills: readonly Skill[] = [
  oneVariable(
    'inner-function',
    ['Name the inner function', 'See a composition and say which function sits inside which.'],
    ['Innere Funktion benennen', 'Eine Verkettung erkennen und sagen, welche Funktion in welcher steckt.'],
    [],
  ),
  oneVariable(
    'chain-rule',
    ['Differentiate a composition', 'Outer derivative at the inner function, times the inner derivative.'],
    ['Eine Verkettung ableiten', 'Äußere Ableitung an der inneren Funktion, mal innere Ableitung.'],
    ['inner-function'],
  ),
  oneVariable(
    'derivative-at-a-point',
    ['Evaluate a derivative', 'Put the point in last, and read the number as a slope.'],
    ['Eine Ableitung auswerten', 'Die Stelle zuletzt einsetzen und die Zahl als Steigung lesen.'],
    ['chain-rule'],
  ),
  oneVariable(
    'nested-composition',
    ['Compositions in compositions', 'Three and more layers: one factor for each.'],
    ['Verkettungen in Verkettungen', 'Drei und mehr Schichten: ein Faktor für jede.'],
    ['chain-rule'],
  ),
  oneVariable(
    'product-quotient',
    ['Product and quotient with the chain rule', 'Know which rule comes first.'],
    ['Produkt und Quotient mit Kettenregel', 'Wissen, welche Regel zuerst kommt.'],
    ['chain-rule'],
  ),
  oneVariable(
    'exponents-logarithms',
    ['Exponents and logarithms', 'Other bases, variable exponents, logarithmic differentiation.'],
    ['Exponenten und Logarithmen', 'Andere Basen, variable Exponenten, logarithmisches Ableiten.'],
    ['product-quotient'],
  ),
  oneVariable(
    'inverse-functions',
    ['Inverse functions', 'The slope of an inverse, and the arc functions of an inner one.'],
    ['Umkehrfunktionen', 'Die Steigung einer Umkehrfunktion, und Arkusfunktionen von inneren Funktionen.'],
    ['chain-rule'],
  ),
  oneVariable(
    'implicit',
    ['Implicit differentiation', 'The slope of a curve given by an equation.'],
    ['Implizites Ableiten', 'Die Steigung einer Kurve, die durch eine Gleichung gegeben ist.'],
    ['product-quotient'],
  ),
  oneVariable(
    'second-derivatives',
    ['Second derivatives', 'Differentiate a composition twice.'],
    ['Zweite Ableitungen', 'Eine Verkettung zweimal ableiten.'],
    ['product-quotient'],
  ),
  oneVariable(
    'rates-multiply',
    ['Multiply local rates', 'Along a chain the rates multiply, each taken at its own point.'],
    ['Lokale Raten multiplizieren', 'Entlang einer Kette multiplizieren sich die Raten, jede an ihrer eigenen Stelle.'],
    ['chain-rule'],
  ),
  oneVariable(
    'related-rates',
    ['Related rates', 'Rates in time of quantities that depend on one another.'],
    ['Verbundene Änderungsraten', 'Zeitliche Raten von Größen, die voneinander abhängen.'],
    ['rates-multiply'],
  ),
  oneVariable(
    'local-estimate',
    ['Use a derivative as a local rate', 'Estimate a small change from a derivative.'],
    ['Ableitung als lokale Rate', 'Eine kleine Änderung aus der Ableitung abschätzen.'],
    ['rates-multiply'],
  ),

  severalVariables(
    'partial-derivatives',
    ['Partial derivatives', 'Hold the others fixed and differentiate.'],
    ['Partielle Ableitungen', 'Die anderen festhalten und ableiten.'],
    ['chain-rule'],
  ),
  severalVariables(
    'multivariable-chain',
    ['The chain rule with several variables', 'One term for each variable in between.'],
    ['Mehrdimensionale Kettenregel', 'Ein Summand für jede Variable dazwischen.'],
    ['partial-derivatives', 'rates-multiply'],
  ),
  severalVariables(
    'gradient-vector',
    ['Gradients', 'All partial derivatives at once, and the change along a direction.'],
    ['Gradienten', 'Alle partiellen Ableitungen auf einmal, und die Änderung in einer Richtung.'],
    ['partial-derivatives'],
  ),
  severalVariables(
    'jacobian',
    ['Jacobians', 'Several outputs, several inputs: the matrix of all derivatives, and its products.'],
    ['Jacobi-Matrizen', 'Mehrere Ausgänge, mehrere Eingänge: die Matrix aller Ableitungen, und ihre Produkte.'],
    ['gradient-vector', 'multivariable-chain'],
  ),
  severalVariables(
    'chain-factors',
    ['Write the named factors', 'Walk from the loss back to a weight and name each local derivative.'],
    ['Die Faktoren benennen', 'Vom Verlust zurück zu einem Gewicht gehen und jede lokale Ableitung benennen.'],
    ['rates-multiply'],
  ),
  severalVariables(
    'computational-graph',
    ['Computational graphs', 'Forward values, local derivatives, and adjoints on the way back.'],
    ['Berechnungsgraphen', 'Werte vorwärts, lokale Ableitungen, und Adjungierte auf dem Rückweg.'],
    ['multivariable-chain', 'chain-factors'],
  ),
  severalVariables(
    'count-paths',
    ['Count the paths', 'Find every way a shared weight reaches the loss.'],
    ['Die Pfade zählen', 'Jeden Weg finden, auf dem ein geteiltes Gewicht den Verlust erreicht.'],
    ['chain-factors'],
  ),
  severalVariables(
    'sum-over-paths',
    ['Sum over paths', 'One product for each path, added: the chain rule with fan-out.'],
    ['Über Pfade summieren', 'Ein Produkt für jeden Pfad, addiert: die Kettenregel bei Verzweigungen.'],
    ['count-paths'],
  ),

  networks(
    'activations',
    ['Derivatives of activations', 'From sigmoid to SiLU, also by the output alone.'],
    ['Ableitungen von Aktivierungen', 'Von Sigmoid bis SiLU, auch aus dem Funktionswert allein.'],
    ['chain-rule'],
  ),
  networks(
    'losses',
    ['Derivatives of losses', 'Squares, cross-entropy and their robust relatives.'],
    ['Ableitungen von Verlusten', 'Quadrate, Kreuzentropie und ihre robusten Verwandten.'],
    ['chain-rule'],
  ),
  networks(
    'neuron-gradient',
    ['Gradient of a neuron', 'The derivative of a loss with respect to one weight of one neuron.'],
    ['Gradient eines Neurons', 'Die Ableitung eines Verlusts nach einem Gewicht eines Neurons.'],
    ['chain-factors', 'activations'],
  ),
  networks(
    'backpropagation',
    ['Backpropagate through layers', 'The gradient of an early weight through several layers.'],
    ['Durch Schichten zurückrechnen', 'Der Gradient eines frühen Gewichts durch mehrere Schichten.'],
    ['neuron-gradient'],
  ),
  networks(
    'shapes',
    ['Shapes of gradients', 'Which shape a gradient has, and what is transposed.'],
    ['Formen von Gradienten', 'Welche Form ein Gradient hat, und was transponiert wird.'],
    ['jacobian'],
  ),
  networks(
    'matrix-backprop',
    ['Backpropagation with matrices', 'Outer products, transposes and ⊙, in the right order.'],
    ['Backpropagation mit Matrizen', 'Äußere Produkte, Transponierte und ⊙, in der richtigen Reihenfolge.'],
    ['shapes', 'backpropagation'],
  ),
  networks(
    'softmax-cross-entropy',
    ['Softmax with cross-entropy', 'Why the gradient is prediction minus target.'],
    ['Softmax mit Kreuzentropie', 'Warum der Gradient Vorhersage minus Ziel ist.'],
    ['losses', 'jacobian'],
  ),
  networks(
    'batch-gradients',
    ['Gradients of a batch', 'Sum or mean over examples, and penalties beside it.'],
    ['Gradienten eines Batchs', 'Summe oder Mittel über Beispiele, und Strafterme daneben.'],
    ['neuron-gradient'],
  ),
  networks(
    'residual-connections',
    ['Residual connections', 'The identity path, gates and attention: sums that let gradients through.'],
    ['Residual-Verbindungen', 'Der Identitätspfad, Gates und Attention: Summen, die Gradienten durchlassen.'],
    ['sum-over-paths', 'backpropagation'],
  ),
  networks(
    'normalisation',
    ['Normalisation', 'Statistics that depend on every entry.'],
    ['Normalisierung', 'Statistiken, die von jedem Eintrag abhängen.'],
    ['jacobian', 'sum-over-paths'],
  ),
  networks(
    'weight-sharing',
    ['Shared weights', 'One weight in many places: convolution, tied layers.'],
    ['Geteilte Gewichte', 'Ein Gewicht an vielen Stellen: Faltung, gekoppelte Schichten.'],
    ['sum-over-paths'],
  ),

  throughTime(
    'through-time',
    ['Backpropagation through time', 'Unroll a recurrent network and add what every step contributes.'],
    ['Backpropagation durch die Zeit', 'Ein rekurrentes Netz entfalten und addieren, was jeder Schritt beiträgt.'],
    ['sum-over-paths', 'backpropagation'],
  ),
  throughTime(
    'vanishing-exploding',
    ['Vanishing and exploding gradients', 'Say what a product of many factors does with depth.'],
    ['Verschwindende und explodierende Gradienten', 'Sagen, was ein Produkt vieler Faktoren mit der Tiefe macht.'],
    ['rates-multiply'],
  ),
  throughTime(
    'remedies',
    ['Gates, clipping, initialisation', 'What keeps gradients in size, and how much.'],
    ['Gates, Clipping, Initialisierung', 'Was Gradienten in ihrer Größe hält, und wie sehr.'],
    ['vanishing-exploding', 'through-time'],
  ),

  inPractice(
    'gradient-checking',
    ['Check a gradient', 'Central differences beside a derivative.'],
    ['Einen Gradienten prüfen', 'Zentrale Differenzen neben einer Ableitung.'],
    ['neuron-gradient'],
  ),
  inPractice(
    'optimisers',
    ['What optimisers do with gradients', 'Steps of SGD, momentum and Adam, by hand.'],
    ['Was Optimierer mit Gradienten tun', 'Schritte von SGD, Momentum und Adam, von Hand.'],
    ['neuron-gradient'],
  ),
];
