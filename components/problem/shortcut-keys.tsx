// Single keys on a problem's page: they press the buttons that are there. Off while typing.
'use client';
import { useEffect } from 'react';

const WHAT: Readonly<Record<string, string>> = { '?': 'list', n: 'next', h: 'hint', s: 'solution', r: 'similar' };
const PRESSED = 'button, summary, a';
const FIELD = '[data-answer] input:not([type="hidden"]), fieldset input, fieldset select';

/** One that is open. */
const DIALOG = '[role="dialog"]';

const isTyping = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT|MATH-FIELD)$/.test(target.tagName));

const isShown = (element: HTMLElement): boolean => element.checkVisibility();

function press(place: HTMLElement): void {
  // What is only looked at, such as a solution, can be focused itself.
  const target =
    place.hasAttribute('tabindex') || place.matches(PRESSED) ? place : place.querySelector<HTMLElement>(PRESSED);
  if (target === null) return;
  if (target.matches(PRESSED)) target.click();
  else target.scrollIntoView();
  target.focus();
}

/** The field of the next part that can still be answered, after the one that was left last. */
function nextField(after: Element | null): HTMLElement | undefined {
  const fields = [...document.querySelectorAll<HTMLElement>(FIELD)].filter(isShown);
  return fields.find((field) => !after || after.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING);
}

export function ShortcutKeys() {
  useEffect(() => {
    let part: Element | null = null;
    const remember = ({ target }: FocusEvent) => {
      part = (target as Element).closest('section[id^="part-"]') ?? part;
    };
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target)) {
        if (event.key === 'Escape') event.target.blur();
        return;
      }
      const what = WHAT[event.key];
      if (what === undefined || (what !== 'list' && document.querySelector(DIALOG))) return;
      const all = [...document.querySelectorAll<HTMLElement>(`[data-shortcut="${what}"]`)].filter(isShown);
      const found = all.find((each) => part?.contains(each)) ?? all[0];
      const field = what === 'next' && !found ? (nextField(part) ?? nextField(null)) : undefined;
      if (!found && !field) return;
      event.preventDefault();
      if (found) press(found);
      else field?.focus();
    };
    document.addEventListener('focusin', remember);
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('keydown', listen);
    };
  }, []);
  return null;
}
