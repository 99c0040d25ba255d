// What is said when not even the frame of a page can be made: the reader's language is not known there, so it is said in all.
import type { Locale } from './locale';

interface Words {
  readonly heading: string;
  readonly text: string;
  readonly retry: string;
}

export const LAST_RESORT: Readonly<Record<Locale, Words>> = {
  en: {
    heading: 'Something went wrong on our side',
    text: 'Answers you sent are stored. Please try again in a moment.',
    retry: 'Try again',
  },
  de: {
    heading: 'Bei uns ist etwas schiefgegangen',
    text: 'Abgeschickte Antworten sind gespeichert. Bitte versuche es gleich noch einmal.',
    retry: 'Noch einmal versuchen',
  },
};
