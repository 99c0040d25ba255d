// Reading a form's fields.
import { describe, expect, it } from 'vitest';
import { readForm } from './read-form';

function form(...fields: readonly (readonly [string, string | Blob])[]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

describe('readForm', () => {
  it('groups dotted names, lists repeated ones and leaves out files and Next’s own fields', () => {
    const { input } = readForm(
      form(
        ['problemId', 'p'],
        ['answers.a', '2x'],
        ['answers.b.c', 'y'],
        ['pick', 'one'],
        ['pick', 'two'],
        ['$ACTION_ID_1', 'x'],
        ['file', new Blob(['content'])],
      ),
    );
    expect(input).toEqual({ problemId: 'p', answers: { a: '2x', 'b.c': 'y' }, pick: ['one', 'two'] });
  });

  it('gives no name a way to the prototype', () => {
    const { input } = readForm(form(['__proto__', 'x'], ['__proto__.polluted', 'y'], ['answers.__proto__', 'z']));
    expect(Object.getPrototypeOf(input)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.entries(input.answers ?? {})).toEqual([['__proto__', 'z']]);
  });

  it('shows what was typed again, but no secret', () => {
    const { values } = readForm(form(['name', 'Lea'], ['currentPassword', 'hidden'], ['token', 'sealed']));
    expect(values).toEqual({ name: 'Lea' });
  });

  it('makes text storable', () => {
    expect(readForm(form(['name', 'a\u0000b'])).input).toEqual({ name: 'a\ufffdb' });
  });
});
