// How to type answers, in German.
import type { EN_HELP } from '../../en/interface/help';
import type { Translation } from '../../translation';

export const DE_HELP = {
  title: 'Antworten eingeben',
  lead: 'Tippe, wie du es in einer E-Mail schreiben würdest. Währenddessen zeigt die Zeile unter dem Feld, wie es gelesen wird, mit jeder Klammer. Genau diese Lesart wird bewertet.',
  more: 'Ableitungen, Matrizen, Namen',
  names:
    'Eine Aufgabe kennt nur die Namen, die sie auflistet. <code>wx</code> ist <product></product>, wenn beides Namen sind; <code>W1</code>, <code>W_1</code> und <code>W₁</code> sind derselbe Name. Wo eine Aufgabe <code>f</code> allein durch <code>x</code> festlegt, ist <code>f(x)</code> dasselbe wie <code>f</code>. Griechische Buchstaben darfst du ausschreiben: <code>alpha</code> oder <code>α</code>.',
  factors:
    "Wo nach Faktoren einer Kette gefragt ist, tippe sie als Ableitungen: <code>dL/dy * dy/dz * dz/dw</code>, oder mit <code>∂</code>. Vor jeder Antwort darf ein Anfang wie <code>f'(x) =</code> oder <code>dL/dw =</code> stehen.",
  matrices:
    'Eine Matrix tippst du zeilenweise: <code>[[1, 2], [3, 4]]</code>. <code>A^T</code> ist die Transponierte, <code>A*B</code> das Matrixprodukt, <code>A.*B</code> das elementweise Produkt <odot></odot>.',
  decimals:
    'Dezimalzahlen darfst du mit Komma oder mit Punkt schreiben: <code>0,5</code> oder <code>0.5</code>. Wo eine Liste möglich ist, etwa in einer Matrix oder zwischen den Argumenten einer Funktion, trennt das Komma; schreibe dort den Punkt. Wie es gelesen wurde, steht unter dem Feld und hängt nie von der Sprache dieser Seite ab. Zahlen in Formeln zeigen wir mit Punkt, so lassen sie sich überall einsetzen.',
  latex: 'Auch LaTeX wird gelesen, du kannst also Formeln einfügen: <fraction></fraction>, <code>\\sin^2 x</code>.',
  marks: 'Was die Zeichen bedeuten',
  right: 'Richtig',
  rightText: 'Deine Antwort ist gleich der richtigen, überall wo sie definiert ist, egal in welcher Form.',
  partly: 'Teilweise richtig',
  partlyText: 'Einige deiner Faktoren oder Summanden sind richtig. Jeder ist markiert.',
  wrong: 'Noch nicht richtig',
  wrongText:
    'Es gibt eine Stelle, an der sich deine Antwort von der richtigen unterscheidet. Du siehst die Stelle und deinen Wert.',
  undecided: 'Nicht entschieden',
  undecidedText:
    'Wir konnten es weder beweisen noch widerlegen. Es zählt nicht, und wer die Aufgabe verfasst hat, erfährt es.',
  unreadable: 'Nicht lesbar',
  unreadableText:
    'Etwas lässt sich nicht lesen, und die Meldung sagt, wo. Es kostet nichts; korrigiere es und prüfe noch einmal.',
  tips: {
    label: 'Tipps',
    place: 'Tipp {place, number} von {count, number}',
    next: 'Nächster Tipp',
    close: 'Tipps schließen',
    done: 'Verstanden',
    typing: {
      title: 'Wo du tippst',
      text: 'Tippe in das Feld unter der Frage. Darunter zeigt „Gelesen als“, wie es gelesen wird, mit jeder Klammer; genau diese Lesart wird geprüft.',
    },
    help: {
      title: 'Wenn du nicht weiterkommst',
      text: 'Hinweise helfen Schritt für Schritt. Reichen sie nicht, gib am Ende der Seite auf und lies den Lösungsweg; eine ähnliche Aufgabe mit anderen Zahlen gibt es immer.',
    },
    reason: {
      title: 'Was als Nächstes kommt, und warum',
      text: 'Was dir vorgeschlagen wird, nennt seinen Grund: eine fällige Wiederholung, einen Fehler von dir, ein neues Thema. Unter „Üben“ kannst du immer etwas anderes wählen.',
    },
    all: 'Tipps für die ersten Aufgaben',
    again: 'Diese Tipps bei meiner nächsten Aufgabe zeigen',
  },
  syntax: {
    arithmetic: 'Rechnen',
    functions: 'Funktionen',
    notes: {
      implied: 'Das Malzeichen darf fehlen.',
      product: 'x ist hier eine Zahl, also ist das ein Produkt.',
      powerFirst: 'Erst die Potenz, dann das Vorzeichen. Für (−x)² tippe (-x)^2.',
      numerator: 'Klammern um den ganzen Zähler.',
      leftToRight: '1/2x wird von links nach rechts gelesen: ½ mal x.',
      decimals: 'Dezimalzahlen werden exakt gelesen.',
      radians: 'Winkel sind im Bogenmaß.',
      naturalLogarithm: 'log ist der natürliche Logarithmus.',
      moreFunctions: 'Auch relu, tanh, softplus, max, min.',
      dash: 'Ein Strich nach einer Funktion ist ihre Ableitung.',
    },
  },
} as const satisfies Translation<typeof EN_HELP>;
