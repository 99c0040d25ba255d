// The buttons under an answer field: symbols that are hard to type, and the syntax card. One stop for Tab, arrows inside.
'use client';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { SYNTAX_CARD } from '@/components/help/syntax-card-id';
import type { QuestionPart } from '@/lib/problems/question';
import { type AnswerSymbol, symbolsOf } from './symbols';

const KEY =
  'inline-flex min-h-9 items-center justify-center rounded-sm text-sm text-muted hover:bg-accent-soft hover:text-ink';

/** In the formulas' typeface, which a problem has anyway; that of the text would be fetched once more for its Greek. */
const SymbolFace = ({ face }: Pick<AnswerSymbol, 'face'>) => (
  <span aria-hidden="true" className="symbol-face">
    {face.split(/\^(.)/).map((text, index) => (index % 2 ? <sup key={text}>{text}</sup> : text))}
  </span>
);

export function SymbolBar({
  part,
  label,
  insert,
  children,
}: {
  part: QuestionPart;
  label: string;
  insert: (symbol: AnswerSymbol) => void;
  /** More controls, at the end. */
  children?: ReactNode;
}) {
  const t = useTranslations('answer');
  const bar = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const keys = [...(bar.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const here = keys.indexOf(document.activeElement as HTMLElement);
    keys[(here + step + keys.length) % keys.length]?.focus();
    event.preventDefault();
  };
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={label}
      onKeyDown={walk}
      className="no-print flex flex-wrap items-center gap-y-1 px-1 pb-1 sm:gap-x-1 noscript:hidden"
    >
      {symbolsOf(part).map((symbol, index) => (
        <button
          key={symbol.name}
          type="button"
          tabIndex={index === 0 ? 0 : -1}
          aria-label={t(`symbol.${symbol.name}`)}
          title={t(`symbol.${symbol.name}`)}
          // The field keeps the focus, so that a phone's keyboard stays.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => insert(symbol)}
          className={`${KEY} min-w-7 max-w-10 grow basis-7`}
        >
          <SymbolFace face={symbol.face} />
        </button>
      ))}
      <span className="ms-auto flex items-center">
        {children}
        <button
          type="button"
          tabIndex={-1}
          data-opens={SYNTAX_CARD}
          aria-haspopup="dialog"
          aria-label={t('how')}
          title={t('how')}
          className={`${KEY} min-w-10 font-semibold`}
        >
          <span aria-hidden="true">{'?'}</span>
        </button>
      </span>
    </div>
  );
}
