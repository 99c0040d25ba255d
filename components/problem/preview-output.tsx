// Under an answer field: "Interpreted as …" with the formula, or what cannot be read and where. Read out once, after a pause.
'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import type { Preview } from './preview';

const PAUSE = 1_200;

/** Without the formula's own name: that stands in the catalogue. */
const spoken = (preview: Preview): string => {
  if (preview.state === 'read') return preview.plain;
  return preview.state === 'unreadable' ? preview.message.replaceAll('`', '') : '';
};

export function PreviewOutput({
  id,
  htmlFor,
  preview,
  again,
  show,
}: {
  id: string;
  htmlFor: string;
  preview: Preview;
  /** What Enter does now, in work where attempts are limited. */
  again?: string | undefined;
  /** Selects the fault in the field. */
  show?: ((from: number, to: number) => void) | undefined;
}) {
  const t = useTranslations('answer');
  const [said, setSaid] = useState('');
  useEffect(() => {
    const formula = spoken(preview);
    const text = preview.state === 'read' ? t('interpretedAs', { formula }) : formula;
    const timer = setTimeout(() => setSaid(text), PAUSE);
    return () => clearTimeout(timer);
  }, [preview, t]);
  return (
    <>
      <span role="status" className="sr-only">
        {[said, again].filter(Boolean).join('. ')}
      </span>
      {/* The status above says it once after a pause, not at every keystroke. */}
      <output id={id} htmlFor={htmlFor} aria-live="off" className="block min-h-11 py-2 text-sm">
        {preview.state === 'read' ? <Reading mathml={preview.mathml} notices={preview.notices} /> : null}
        {preview.state === 'unreadable' ? <Fault preview={preview} show={show} /> : null}
        {again ? (
          <span className="mt-1 flex items-start gap-2 font-semibold">
            <Icon name="info" className="mt-0.5 text-accent" />
            {again}
          </span>
        ) : null}
      </output>
    </>
  );
}

function Reading({ mathml, notices }: { mathml: string; notices: readonly string[] }) {
  const t = useTranslations('answer');
  return (
    <>
      <span className="flex flex-wrap items-baseline gap-x-3">
        <span className="text-muted">{t('interpreted')}</span>
        <span
          className="min-w-0 max-w-full overflow-x-auto overflow-y-hidden py-1 text-base"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: MathML from our own printer, which escapes every name.
          dangerouslySetInnerHTML={{ __html: mathml }}
        />
      </span>
      {notices.map((notice) => (
        <span key={notice} className="mt-1 flex items-start gap-2 text-muted">
          <Icon name="info" className="mt-0.5" />
          {notice}
        </span>
      ))}
    </>
  );
}

function Fault({
  preview: { message, before, fault, after, from, to },
  show,
}: {
  preview: Extract<Preview, { state: 'unreadable' }>;
  show: ((from: number, to: number) => void) | undefined;
}) {
  const t = useTranslations('answer');
  return (
    <>
      <span className="block overflow-x-auto font-mono whitespace-pre text-muted" aria-hidden="true">
        {before}
        <mark className="border-b-2 border-partly bg-partly-soft text-partly">{fault || '\u2009‸'}</mark>
        {after}
      </span>
      <span className="mt-1 flex items-start gap-2">
        <Icon name="unreadable" className="mt-0.5 text-partly" />
        <span>
          <Sentence text={message} />{' '}
          {show ? (
            <button type="button" className="link min-h-6" onClick={() => show(from, to)}>
              {t('goThere')}
            </button>
          ) : null}
        </span>
      </span>
    </>
  );
}

/** Names stand between backticks. */
const Sentence = ({ text }: { text: string }) =>
  text.split('`').map((piece, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence.
      <code key={index} className="font-mono">
        {piece}
      </code>
    ) : (
      piece
    ),
  );
