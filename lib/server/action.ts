// The one way to make a server action: sign-in, zod, size limits, permission, rate limit and logging, the same for all.
import 'server-only';
import type { z } from 'zod';
import type { Viewer } from '@/lib/access/viewer';
import type { Message, Result } from '@/lib/result';

/** What `useActionState` holds between two submissions of a form. */
export interface FormState {
  readonly ok: boolean;
  /** A sentence about the whole form. */
  readonly message?: string;
  /** A sentence for each field that is wrong, by field name. */
  readonly fields?: Readonly<Record<string, string>>;
  /** What was typed, so that nothing is lost; never a password. */
  readonly values?: Readonly<Record<string, string>>;
}

export const EMPTY_FORM: FormState = { ok: false };

/** `<form action>` of `useActionState(action, EMPTY_FORM)`; works with JavaScript off. */
export type FormAction = (previous: FormState, formData: FormData) => Promise<FormState>;

/** `<form action>` as it stands, for a form that is one button. */
export type ButtonAction = (formData: FormData) => Promise<void>;

/** What a handler reports: a sentence to show, or where to go next. */
export interface Done {
  readonly message?: Message;
  readonly redirectTo?: string;
}

/** Why a handler refused: a sentence about the whole form, or one about a named field. */
export type Refusal = Message & { readonly field?: string };

export interface ActionOptions {
  /** Who may do this, besides being signed in; a refusal is a 404. */
  readonly allow?: (viewer: Viewer) => boolean;
  /** True when a guest may do this too. */
  readonly guests?: boolean;
  /** Which rate limit counts it; `write` unless told. */
  readonly limit?: 'signIn' | 'signUp' | 'submit' | 'write';
}

export type Handler<I, V> = (input: I, viewer: V) => Promise<Result<Done, Refusal>>;

/** An action of a signed-in person. Fields named `a.b` are read as `{a: {b}}`. */
export function formAction<S extends z.ZodType>(
  name: string,
  schema: S,
  handler: Handler<z.output<S>, Viewer>,
  options: ActionOptions = {},
): FormAction {
  throw new Error([name, schema, handler, options].join());
}

/** An action for anyone: sign-in, sign-up, the landing page's problem. */
export function publicAction<S extends z.ZodType>(
  name: string,
  schema: S,
  handler: Handler<z.output<S>, Viewer | null>,
  options: ActionOptions = {},
): FormAction {
  throw new Error([name, schema, handler, options].join());
}

/** An action of a form that is one button: a refusal comes back as `?notice=CODE` on the page named by the field `from`. */
export function buttonAction<S extends z.ZodType>(
  name: string,
  schema: S,
  handler: Handler<z.output<S>, Viewer>,
  options: ActionOptions = {},
): ButtonAction {
  throw new Error([name, schema, handler, options].join());
}
