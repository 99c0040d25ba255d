// A form around a server action: works without JavaScript, keeps what was typed, says what went wrong and moves to the first fault.
'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, startTransition, useActionState, useEffect, useRef, useState } from 'react';
import { type FormAnswer, type FormContent, FormContext } from './form-state';
import { Notice } from './notice';
import { SecretText } from './secret-text';

export type FormAction = (previous: FormAnswer, data: FormData) => Promise<FormAnswer>;

export function ActionForm({
  action,
  children,
  className = 'grid gap-6',
  initial = { ok: true },
  label,
  permalink,
  revision = 0,
}: {
  action: FormAction;
  children: ReactNode;
  className?: string;
  initial?: FormAnswer;
  /** An accessible name, where the page has several forms. */
  label?: string;
  /** Where the form posts without JavaScript, when the page's own address would not show the same thing again. */
  permalink?: string;
  /** How new the children are, for actions that bring others. */
  revision?: number;
}) {
  const [state, run] = useActionState(action, initial, permalink);
  const [unsent, setUnsent] = useState(false);
  const content = useNewest({ inside: children, revision }, state.content);
  const form = useRef<HTMLFormElement>(null);
  /** What is said about the section whose button was pressed: the focus goes there when the button is gone afterwards. */
  const said = useRef<HTMLElement>(null);
  const t = useTranslations('errors');

  useEffect(() => {
    const find = (what: string) => form.current?.querySelector<HTMLElement>(what);
    if (state.ok) {
      find(':scope > [role="status"]')?.scrollIntoView({ block: 'nearest' });
      if (document.activeElement === document.body) said.current?.focus({ preventScroll: true });
    } else (find('[aria-invalid="true"]') ?? find('[role="alert"]'))?.focus();
  }, [state]);

  // React empties a form after its action; calling the action ourselves keeps what was typed.
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setUnsent(!navigator.onLine);
    if (!navigator.onLine) return;
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    said.current = submitter?.closest('section')?.querySelector<HTMLElement>('[role="status"][tabindex]') ?? null;
    const data = new FormData(event.currentTarget, submitter);
    startTransition(() => run(data));
  };

  return (
    <FormContext value={state}>
      <form ref={form} action={run} onSubmit={submit} className={className} aria-label={label} noValidate>
        {unsent ? (
          <Notice tone="undecided" role="alert">
            {t('notSent')}
          </Notice>
        ) : null}
        {state.message ? (
          <Notice tone={state.ok ? 'right' : 'wrong'} role={state.ok ? 'status' : 'alert'}>
            <SecretText text={state.message} />
          </Notice>
        ) : null}
        {content}
      </form>
    </FormContext>
  );
}

/** What an action brought last, where that is newer than what the page gave; an action that fails brings nothing and takes nothing away. */
function useNewest(given: FormContent, brought: FormContent | undefined): ReactNode {
  const [kept, setKept] = useState(brought);
  if (brought && brought !== kept) setKept(brought);
  return kept && kept.revision > given.revision ? kept.inside : given.inside;
}
