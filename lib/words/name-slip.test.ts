import { expect, test } from 'vitest';
import { nameSlip } from './name-slip';

test('a misconception known everywhere has a name, one of a template alone has none', () => {
  expect(nameSlip('factor-dropped', 'en')).toBe('factor of the chain dropped');
  expect(nameSlip('only-in-this-template', 'en')).toBeUndefined();
  expect(nameSlip('only-in-this-template', 'de')).toBeUndefined();
});
