// The plain field. It is always in the form, shown or not, for it alone is graded; without JavaScript it is always shown.
'use client';
import type { Ref } from 'react';
import type { QuestionPart } from '@/lib/problems/question';

const PLACEHOLDERS: Partial<Record<QuestionPart['kind'], string>> = {
  factors: 'dL/dy * dy/dz * …',
  sum: 'dL/dy * d+y/dw + …',
  matrix: '[[a, b], [c, d]]',
};

export const INPUT =
  'block w-full min-h-11 rounded-md bg-transparent px-3 py-2 font-mono text-base text-ink aria-invalid:outline-2 aria-invalid:outline-wrong';

/** No autocorrection: it would correct mathematics. */
export const TYPING = {
  type: 'text',
  autoComplete: 'off',
  autoCapitalize: 'none',
  autoCorrect: 'off',
  spellCheck: false,
  enterKeyHint: 'done',
} as const;

export function PlainInput({
  ref,
  part,
  text,
  onText,
  label,
  hidden,
  invalid,
  describedBy,
}: {
  ref: Ref<HTMLInputElement>;
  part: QuestionPart;
  text: string;
  onText: (text: string) => void;
  label: string;
  hidden: boolean;
  invalid: boolean;
  describedBy: string;
}) {
  const name = `answers.${part.id}`;
  return (
    <input
      {...TYPING}
      ref={ref}
      id={name}
      name={name}
      value={text}
      onChange={(event) => onText(event.target.value)}
      aria-label={label}
      aria-invalid={(invalid && !hidden) || undefined}
      aria-describedby={describedBy}
      placeholder={PLACEHOLDERS[part.kind]}
      className={`${INPUT} outline-none ${hidden ? 'hidden noscript:block' : ''}`}
    />
  );
}
