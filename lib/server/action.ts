// The one way to make a server action: sign-in, zod, size limits, permission, rate limit and logging, the same for all.
import 'server-only';
import { headers } from 'next/headers';
import { notFound, redirect, unstable_rethrow } from 'next/navigation';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { Viewer } from '@/lib/access/viewer';
import { err, type Message, type Result } from '@/lib/result';
import { say } from '@/lib/words/say';
import { keepTyped } from './auth/typed-text';
import { getViewer, signInPath } from './auth/viewer';
import { clientAddress } from './client-address';
import { isDatabaseUnavailable } from './database-error';
import { fieldMessages } from './form/field-message';
import { type ReadForm, readForm } from './form/read-form';
import { readerLocale } from './locale/reader-locale';
import { log } from './log';
import { metrics } from './metrics';
import { type LimitName, spendLimit } from './rate-limit';
import { safePath } from './safe-path';

/** The larger the revision, the newer: the page shows the newest of what it was sent with and what actions brought. */
export interface FormContent {
  readonly inside: ReactNode;
  readonly revision: number;
}

/** What `useActionState` holds between two submissions of a form. */
export interface FormState {
  readonly ok: boolean;
  /** A sentence about the whole form. */
  readonly message?: string;
  /** A sentence for each field that is wrong, by field name. */
  readonly fields?: Readonly<Record<string, string>>;
  /** What was typed, so that nothing is lost; never a password. */
  readonly values?: Readonly<Record<string, string>>;
  /** What the form holds from now on; without it, what it held. */
  readonly content?: FormContent;
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
  /** The inside of the form anew, for an action that changes nothing else on the page. */
  readonly content?: FormContent;
}

/** Why a handler refused: a sentence about the whole form, or one about a named field. */
export type Refusal = Message & { readonly field?: string };

export interface ActionOptions {
  /** Who may do this, besides being signed in; a refusal is a 404. */
  readonly allow?: (viewer: Viewer) => boolean;
  /** True when a guest may do this too. */
  readonly guests?: boolean;
  /** Which rate limit counts it; `write` unless told. */
  readonly limit?: LimitName;
}

export type Handler<I, V> = (input: I, viewer: V) => Promise<Result<Done, Refusal>>;

/** Characters of a whole form; Next itself refuses bodies beyond 1 MB. */
const MAX_FORM = 300_000;

type Outcome = Result<Done, { readonly message: Message; readonly fields?: ReadonlyMap<string, Message> }>;

async function run<S extends z.ZodType, V extends Viewer | null>(
  schema: S,
  handler: Handler<z.output<S>, V>,
  form: ReadForm,
  viewer: V,
  limit: LimitName,
): Promise<Outcome> {
  const used = await spendLimit(limit, viewer?.id ?? clientAddress(await headers()));
  if (used.limited) return err({ message: { code: 'rate-limited', params: { seconds: used.retryAfter } } });
  if (form.size > MAX_FORM) return err({ message: { code: 'form-too-large' } });
  const parsed = schema.safeParse(form.input);
  if (!parsed.success) return err({ message: { code: 'form-invalid' }, fields: fieldMessages(parsed.error) });
  const result = await handler(parsed.data, viewer);
  if (result.ok) return result;
  const { field, ...message } = result.error;
  return field === undefined
    ? err({ message })
    : err({ message: { code: 'form-invalid' }, fields: new Map([[field, message]]) });
}

/** Runs, logs and counts an action; what fails unexpectedly becomes a sentence, and nothing typed is lost. */
async function observe(name: string, viewer: Viewer | null, work: () => Promise<Outcome>): Promise<Outcome> {
  const started = performance.now();
  const note = (outcome: string) => {
    metrics().actions.inc({ action: name, outcome });
    log.info({ action: name, outcome, viewer: viewer?.id, ms: Math.round(performance.now() - started) });
  };
  try {
    const outcome = await work();
    note(outcome.ok ? 'done' : outcome.error.message.code);
    return outcome;
  } catch (error) {
    unstable_rethrow(error);
    const code = isDatabaseUnavailable(error) ? 'database-unavailable' : 'unexpected';
    log.error({ action: name, err: error }, code);
    note(code);
    return err({ message: { code } });
  }
}

async function permitted(form: ReadForm, options: ActionOptions): Promise<Viewer> {
  const viewer = await getViewer();
  if (viewer === null || (viewer.guest && !options.guests)) {
    await keepTyped(form.input);
    redirect(signInPath(await currentPath()));
  }
  if (options.allow && !options.allow(viewer)) notFound();
  return viewer;
}

/** The page the form stands on: browsers say it in `Referer` (our policy keeps the path on our own site). */
async function currentPath(): Promise<string> {
  const referer = (await headers()).get('referer');
  return referer && URL.canParse(referer) ? safePath(new URL(referer).pathname + new URL(referer).search) : '/';
}

async function toState(outcome: Outcome, form: ReadForm): Promise<FormState> {
  const locale = await readerLocale();
  if (outcome.ok) {
    if (outcome.value.redirectTo !== undefined) redirect(outcome.value.redirectTo);
    const { message, content } = outcome.value;
    // Without JavaScript the whole page comes back.
    const replaces = content !== undefined && (await headers()).has('next-action');
    return { ok: true, ...(message && { message: say(message, locale) }), ...(replaces && { content }) };
  }
  const { message, fields } = outcome.error;
  return {
    ok: false,
    message: say(message, locale),
    ...(fields && { fields: Object.fromEntries([...fields].map(([name, text]) => [name, say(text, locale)])) }),
    values: form.values,
  };
}

/** An action of a signed-in person. Fields named `a.b` are read as `{a: {b}}`. */
export function formAction<S extends z.ZodType>(
  name: string,
  schema: S,
  handler: Handler<z.output<S>, Viewer>,
  options: ActionOptions = {},
): FormAction {
  return async (_previous, formData) => {
    const form = readForm(formData);
    const viewer = await permitted(form, options);
    const work = () => run(schema, handler, form, viewer, options.limit ?? 'write');
    return toState(await observe(name, viewer, work), form);
  };
}

/** An action for anyone: sign-in, sign-up, the landing page's problem. */
export function publicAction<S extends z.ZodType>(
  name: string,
  schema: S,
  handler: Handler<z.output<S>, Viewer | null>,
  options: Pick<ActionOptions, 'limit'> = {},
): FormAction {
  return async (_previous, formData) => {
    const form = readForm(formData);
    const viewer = await getViewer();
    const work = () => run(schema, handler, form, viewer, options.limit ?? 'write');
    return toState(await observe(name, viewer, work), form);
  };
}

/** Back to the page the form stands on, or on to another; a refusal is named in the address. */
async function leave(outcome: Outcome): Promise<never> {
  const back = new URL(await currentPath(), 'http://path.invalid');
  if (outcome.ok) redirect(outcome.value.redirectTo ?? back.pathname + back.search);
  back.searchParams.set('notice', outcome.error.message.code);
  redirect(back.pathname + back.search);
}

/** An action of a form that is one button: a refusal comes back as `?notice=CODE` on the page the form stands on. */
export function buttonAction<S extends z.ZodType>(
  name: string,
  schema: S,
  handler: Handler<z.output<S>, Viewer>,
  options: ActionOptions = {},
): ButtonAction {
  return async (formData) => {
    const form = readForm(formData);
    const viewer = await permitted(form, options);
    const work = () => run(schema, handler, form, viewer, options.limit ?? 'write');
    await leave(await observe(name, viewer, work));
  };
}

/** A one-button form for anyone. */
export function publicButtonAction<S extends z.ZodType>(
  name: string,
  schema: S,
  handler: Handler<z.output<S>, Viewer | null>,
  options: Pick<ActionOptions, 'limit'> = {},
): ButtonAction {
  return async (formData) => {
    const form = readForm(formData);
    const viewer = await getViewer();
    const work = () => run(schema, handler, form, viewer, options.limit ?? 'write');
    await leave(await observe(name, viewer, work));
  };
}
