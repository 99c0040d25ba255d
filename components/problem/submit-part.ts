// Presses a part's own button: what Enter and the shortcuts do.

const buttonOf = (form: HTMLFormElement, intent: string): HTMLButtonElement | null =>
  form.querySelector(`button[name="intent"][value="${CSS.escape(intent)}"]`);

/** Checks the part in whose form a field stands, or hands in the whole form where parts have no button of their own. */
export function submitPart(field: HTMLInputElement | null, partId: string): void {
  const form = field?.form;
  form?.requestSubmit(buttonOf(form, `check:${partId}`) ?? buttonOf(form, 'handIn'));
}
