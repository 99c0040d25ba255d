// A learner's home, in German.
import type { EN_HOME } from '../../en/interface/home';
import type { Translation } from '../../translation';

export const DE_HOME = {
  title: 'Start',
  hello: 'Hallo, {name}',
  classes: 'Für deine Kurse',
  allClasses: 'Alle deine Kurse',
  lately: 'Zuletzt',
  table: 'Deine letzten Aufgaben',
  allProgress: 'Dein ganzer Fortschritt',
  join: 'Hast du einen Link zu einem Kurs bekommen, öffne ihn und tritt bei, oder gib seinen Code bei <link>deinen Kursen</link> ein: Was fällig ist, steht dann hier.',
} as const satisfies Translation<typeof EN_HOME>;
