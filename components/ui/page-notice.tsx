// What a one-button form was refused for, read from the page's address (`?notice=CODE`).
import { useLocale } from 'next-intl';
import { say } from '@/lib/words/say';
import { Notice } from './notice';

export function PageNotice({ code }: { code: string | undefined }) {
  const locale = useLocale();
  if (!code || !/^[a-z][a-z.-]{0,60}$/.test(code)) return null;
  const sentence = say({ code }, locale);
  if (sentence === code) return null;
  return (
    <Notice tone="wrong" role="alert">
      <p>{sentence}</p>
    </Notice>
  );
}
