// Puts text into a field as if it were typed there, so that whoever listens to the field hears it.

/** Around the selection; the caret goes behind `before` and what was selected. */
export function insertText(field: HTMLInputElement, before: string, after = ''): void {
  const from = field.selectionStart ?? field.value.length;
  const to = field.selectionEnd ?? from;
  const selected = field.value.slice(from, to);
  field.focus();
  field.setRangeText(before + selected + after, from, to, 'end');
  const caret = from + before.length + selected.length;
  field.setSelectionRange(caret, caret);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
