// The map of the skills, in German.
import type { EN_SKILLS } from '../../en/interface/skills';
import type { Translation } from '../../translation';

export const DE_SKILLS = {
  title: 'Fertigkeiten',
  lead: '{solid, number} von {count, number} sitzen. Ein Pfeil führt zu dem, was auf einer Fertigkeit aufbaut; du darfst jede jederzeit üben.',
  leadDue:
    '{solid, number} von {count, number} sitzen, und {due, plural, one {# ist} other {# sind}} zur Wiederholung fällig. Ein Pfeil führt zu dem, was auf einer Fertigkeit aufbaut; du darfst jede jederzeit üben.',
  map: 'Karte der Fertigkeiten: {subject}',
  asList: 'Die Karte als Liste',
  first: 'Zu Beginn',
  step: 'Schritt {step, number}',
  builds: 'Baut auf {skills} auf.',
  buildsOn: 'Baut auf',
  leadsTo: 'Führt zu',
  level: {
    new: 'nicht versucht',
    begun: 'begonnen · {share, number, percent}',
    growing: 'wächst · {share, number, percent}',
    solid: 'sitzt · {share, number, percent}',
    due: '<b>fällig</b> · {share, number, percent}',
    placed: 'bekannt · {share, number, percent}',
  },
  practise: 'Diese Fertigkeit üben',
  kinds: 'Aufgabenarten',
  untried: 'Du hast diese Fertigkeit noch nicht versucht.',
  mastery: 'Beherrschung',
  share: '{share, number, percent}',
  solved: '{count, plural, one {# Aufgabe} other {# Aufgaben}} gelöst',
  fromPlacement: 'bekannt aus deiner Einstufung',
  right: 'Richtige Antworten',
  of: '{correct, number} von {attempts, number}',
  time: 'Zeit für eine Aufgabe',
  median: 'der Median',
  due: 'Ihre Wiederholung ist fällig seit <day></day>. Heute weißt du sie mit einer Wahrscheinlichkeit von etwa {chance, number, percent}.',
  next: 'Die nächste Wiederholung dieser Fertigkeit ist fällig am <day></day>. Heute weißt du sie mit einer Wahrscheinlichkeit von etwa {chance, number, percent}.',
  weeks: 'Was du gezeigt hast, Woche für Woche',
  week: 'Woche ab',
  shown: 'Gezeigt',
} as const satisfies Translation<typeof EN_SKILLS>;
