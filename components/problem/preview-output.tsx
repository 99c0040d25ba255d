// Under an answer field: "Interpreted as …" with the formula, or what cannot be read and where.
import { Icon } from '@/components/ui/icon';
import type { Preview } from './preview';

export function PreviewOutput({ id, htmlFor, preview }: { id: string; htmlFor: string; preview: Preview }) {
  return (
    <output id={id} htmlFor={htmlFor} className="block min-h-11 py-2 text-sm">
      {preview.state === 'read' ? <Reading mathml={preview.mathml} notices={preview.notices} /> : null}
      {preview.state === 'unreadable' ? <Fault {...preview} /> : null}
    </output>
  );
}

function Reading({ mathml, notices }: { mathml: string; notices: readonly string[] }) {
  return (
    <>
      <span className="flex flex-wrap items-baseline gap-x-3">
        <span className="text-muted">Interpreted as</span>
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

function Fault({ message, before, fault, after }: Extract<Preview, { state: 'unreadable' }>) {
  return (
    <>
      <span className="block overflow-x-auto font-mono whitespace-pre text-muted" aria-hidden="true">
        {before}
        <mark className="border-b-2 border-partly bg-partly-soft text-partly">{fault || '\u2009‸'}</mark>
        {after}
      </span>
      <span className="mt-1 flex items-start gap-2">
        <Icon name="unreadable" className="mt-0.5 text-partly" />
        <span>{message}</span>
      </span>
    </>
  );
}
