// A form's fields as an object: `a.b` becomes `{a: {b}}`, a name that occurs more than once a list.
import 'server-only';
import { storable } from '../storable';

export type FormValue = string | readonly string[] | { readonly [key: string]: string };

export interface ReadForm {
  readonly input: Readonly<Record<string, FormValue>>;
  /** Every single text field by its own name, passwords left out: what a refused form shows again. */
  readonly values: Readonly<Record<string, string>>;
  /** Characters in all fields together. */
  readonly size: number;
}

const SECRET = /password|token/i;

/** Files and Next's own fields are left out; text is made storable. */
export function readForm(formData: FormData): ReadForm {
  const flat = new Map<string, FormValue>();
  const nested = new Map<string, Map<string, string>>();
  const values: [string, string][] = [];
  let size = 0;
  for (const name of new Set(formData.keys())) {
    if (name.startsWith('$ACTION')) continue;
    const texts = formData
      .getAll(name)
      .filter((value) => typeof value === 'string')
      .map(storable);
    const [first] = texts;
    if (first === undefined) continue;
    size += texts.reduce((sum, text) => sum + text.length, name.length);
    const dot = name.indexOf('.');
    if (dot > 0) {
      const group = name.slice(0, dot);
      nested.set(group, (nested.get(group) ?? new Map()).set(name.slice(dot + 1), first));
    } else {
      flat.set(name, texts.length === 1 ? first : texts);
    }
    if (texts.length === 1 && !SECRET.test(name)) values.push([name, first]);
  }
  for (const [group, fields] of nested) flat.set(group, Object.fromEntries(fields));
  return { input: Object.fromEntries(flat), values: Object.fromEntries(values), size };
}
