// What is said about a field says what to do.
import { expect, it } from 'vitest';
import { labFields } from '@/lib/server/lab/predict';
import { say } from '@/lib/words/say';
import { fieldMessages } from './field-message';

const GIVEN = {
  kind: 'deep',
  depth: '20',
  width: '16',
  activation: 'sigmoid',
  initialisation: 'xavier',
  weight: '1',
  gate: '0.9',
  clip: '1',
  seed: '1',
  flow: 'stable',
  power: '-3',
};

it.each([
  ['flow', undefined, 'Please choose one of these.'],
  ['flow', 'sideways', 'Please choose one of these.'],
  ['power', undefined, 'Please fill this in.'],
  ['power', 'small', 'Give a whole number as the power of ten, for example -3.'],
  ['depth', '1e9', 'At most 100, please.'],
  ['depth', '0', 'At least 1, please.'],
  ['depth', 'deep', 'Please give a number.'],
])('%s: %s', (name, value, said) => {
  const read = labFields.safeParse({ ...GIVEN, [name]: value });
  const messages = read.error && fieldMessages(read.error);
  expect([...(messages ?? [])].map(([field, message]) => [field, say(message)])).toEqual([[name, said]]);
});
