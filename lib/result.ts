// Expected failures are values: a Result is either a value or a reason, and a reason is a message code, never a sentence.

/** A message for a person: a stable code with parameters; `lib/words` turns it into a sentence. */
export interface Message {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export type Result<T, E = Message> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });
