// What certification says about a template that it does not pass, in German.
import type { EN_CERTIFY } from '../../en/sentences/certify';
import type { Translation } from '../../translation';

export const DE_CERTIFY = {
  certify: 'Die Vorlage wurde nicht zertifiziert.',
  'certify.own-answer':
    'Die richtige Antwort „{answer}“ ({form}) wird als {verdict} beurteilt. Nenne Definitionsbereiche, in denen alles definiert ist, oder verlange eine andere Form.',
  'certify.misconception':
    'Die falsche Antwort „{answer}“ ({code}) wird als {verdict} beurteilt. Füge eine Bedingung hinzu, die sie von der richtigen trennt.',
  'certify.misconception-unnamed':
    'Die falsche Antwort „{answer}“ wird abgelehnt, aber nicht als {code} erkannt. Ihre Form oder Toleranz verdeckt sie; wähle andere.',
  'certify.claim':
    'Die Antwort „{answer}“ ist {value} an einer Stelle, an der Differenzen der genannten Funktion {due} ergeben. Melde das: Das Rechenwerk irrt, oder die Funktion hat dort einen Knick.',
  'certify.claim-shape': 'Die Antwort „{answer}“ hat ein anderes Format als das, worauf sie antwortet.',
  'certify.undefined-point':
    'Die Antwort „{answer}“ hat an einer Stelle des genannten Definitionsbereichs keinen Wert. Verkleinere den Bereich, oder schließe die Zahlen aus, die dorthin führen.',
  'certify.nowhere-defined':
    'Die Antwort „{answer}“ lässt sich nirgends vergleichen: Die Funktion hat im genannten Definitionsbereich keinen glatten Wert. Ändere den Bereich oder die Zahlen.',
  'certify.unwieldy':
    'Die Zahl „{text}“ hat mehr als sechs Ziffern. Wähle eine gröbere Schrittweite, oder füge eine Bedingung an die Nachkommastellen hinzu.',
  'certify.long-answer':
    'Die Antwort hat {length} Zeichen; niemand tippt mehr als {most}. Frage in einem Teil nach weniger, oder benenne Zwischengrößen.',
  'certify.tex': 'Die Formel „{text}“ lässt sich nicht setzen: {fault}. Korrigiere das TeX.',
  'certify.tex-open': 'Eine Formel in „{text}“ endet nicht. Setze an beide Enden ein Dollarzeichen.',
  'certify.open-place': 'In „{text}“ blieb eine Stelle offen. Fülle sie mit einem Parameter oder einer Definition.',
  'certify.ascii':
    'Die gespeicherte Formel „{text}“ ist kein reines ASCII. Schreibe Namen in ASCII; griechische Buchstaben werden ausgeschrieben.',
  'certify.leak':
    'Die Antwort „{answer}“ lässt sich in „{text}“ ablesen. Frage mit anderen Worten, oder zeige weniger.',
  'certify.few-prompts':
    'Bei {seeds} Ziehungen kamen nur {prompts} verschiedene Aufgabentexte vor; {needed} werden gebraucht. Zeige gezogene Zahlen im Text, erweitere Bereiche, oder erkläre die Vorlage für `fixed`.',
  'certify.not-repeatable': 'Derselbe Startwert ergab zwei verschiedene Aufgaben. Melde das: Es darf nie vorkommen.',
  'certify.parameter-later':
    'Der Parameter „{name}“ verwendet „{later}“, das erst danach gezogen wird und dort ein Name bleibt. Stelle „{later}“ voran.',
  'certify.unknown-skill': 'Die Fertigkeit „{skill}“ gibt es in diesem Fach nicht. Wähle eine, die es gibt.',
  'certify.golden':
    '{seed} ist nicht mehr, was Version {version} versprochen hat. Eine veröffentlichte Version ändert sich nie: Erhöhe stattdessen `version`.',
} as const satisfies Translation<typeof EN_CERTIFY>;
