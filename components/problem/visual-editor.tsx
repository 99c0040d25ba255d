// The visual editor: MathLive, loaded only when a person asks for it. It writes TeX, which the grader reads; no sounds, its keyboard opens on request.
'use client';
import { MathfieldElement as Mathfield, type MathfieldElement } from 'mathlive';
import { useLocale } from 'next-intl';
import { useEffect, useRef } from 'react';
import { partScope } from '@/components/math/part-scope';
import { parse } from '@/lib/math/parse';
import { printTex } from '@/lib/math/print-tex';
import type { EditorProps } from './structured-editor';
import { keyboardOf } from './visual-keyboard';

// Its fonts are KaTeX's, which the page has already.
Mathfield.fontsDirectory = null;
Mathfield.soundsDirectory = null;

/** The height of the symbols, which stay in view above the keyboard with the field. */
const UNDER_FIELD = 64;

export function VisualEditor({ part, value, onChange, label, invalid, asked, describedBy }: EditorProps) {
  const locale = useLocale();
  const place = useRef<HTMLDivElement>(null);
  const field = useRef<MathfieldElement>(null);
  const written = useRef<string>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: made once; the text comes in below.
  useEffect(() => {
    Mathfield.locale = locale;
    const made = new Mathfield({ mathVirtualKeyboardPolicy: 'manual' });
    made.addEventListener('input', () => {
      written.current = made.getValue('latex');
      onChange(written.current);
    });
    // All fields share one keyboard.
    made.addEventListener('focusin', () => {
      window.mathVirtualKeyboard.layouts = keyboardOf(part);
    });
    const reveal = () => {
      if (!made.hasFocus()) return;
      made.style.scrollMarginBlockEnd = `${window.mathVirtualKeyboard.boundingRect.height + UNDER_FIELD}px`;
      made.scrollIntoView({ block: 'nearest' });
    };
    window.mathVirtualKeyboard.addEventListener('geometrychange', reveal);
    field.current = made;
    place.current?.replaceChildren(made);
    // Only a field on the page has a menu to empty.
    made.menuItems = [];
    if (asked) made.focus();
    return () => {
      window.mathVirtualKeyboard.removeEventListener('geometrychange', reveal);
      window.mathVirtualKeyboard.hide();
      made.remove();
    };
  }, []);

  useEffect(() => {
    const { current: made } = field;
    if (!made || written.current === value) return;
    const read = parse(value, partScope(part));
    made.setValue(read.ok ? printTex(read.value.expression) : value, { silenceNotifications: true });
    written.current = value;
  }, [part, value]);

  useEffect(() => {
    field.current?.setAttribute('aria-label', label);
    field.current?.setAttribute('aria-describedby', describedBy);
    field.current?.setAttribute('aria-invalid', String(invalid));
  }, [label, describedBy, invalid]);

  return <div ref={place} className="min-h-11" />;
}
