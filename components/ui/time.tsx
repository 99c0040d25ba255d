// An instant in the reader's own zone, with the machine-readable form beside it.
import { type Locale, useLocale } from 'next-intl';

/** English dates are written day first. */
const DATE_LANGUAGES = { en: 'en-GB', de: 'de' } as const satisfies Record<Locale, string>;

const STYLES = {
  day: { dateStyle: 'medium' },
  minute: { dateStyle: 'medium', timeStyle: 'short' },
  due: { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Falls back to UTC when the zone's name is not known here. */
function format(iso: string, locale: Locale, timeZone: string, style: keyof typeof STYLES): string {
  const instant = new Date(iso);
  const language = DATE_LANGUAGES[locale];
  try {
    return new Intl.DateTimeFormat(language, { ...STYLES[style], timeZone }).format(instant);
  } catch {
    return `${new Intl.DateTimeFormat(language, { ...STYLES[style], timeZone: 'UTC' }).format(instant)} UTC`;
  }
}

export function Time({
  iso,
  timeZone,
  style = 'minute',
}: {
  iso: string;
  timeZone: string;
  style?: keyof typeof STYLES;
}) {
  return <time dateTime={iso}>{format(iso, useLocale(), timeZone, style)}</time>;
}
