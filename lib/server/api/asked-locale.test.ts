// Which language the public API answers in.
import { expect, it } from 'vitest';
import { askedLocale } from './asked-locale';

const request = (language?: string) =>
  new Request('http://localhost/', language === undefined ? {} : { headers: { 'accept-language': language } });

it('is the one asked for, else the owner’s, else English', () => {
  expect(askedLocale(request('de-AT, en;q=0.5'), 'en')).toBe('de');
  expect(askedLocale(request('en'), 'de')).toBe('en');
  expect(askedLocale(request('fr'), 'de')).toBe('en');
  expect(askedLocale(request(), 'de')).toBe('de');
  expect(askedLocale(request())).toBe('en');
});
