// Any seed of a kind of problem with its key, for the author of a set.
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { InstancePreview } from '@/components/classes/instance-preview';
import { Button } from '@/components/ui/button';
import { CONTROL_STYLE, Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { requireViewer } from '@/lib/server/auth/viewer';
import { loadPreview, readSeed } from '@/lib/server/sets/load-preview';
import { loadSet } from '@/lib/server/sets/load-set';

interface Props {
  readonly params: Promise<{ id: string; template: string }>;
  readonly searchParams: Promise<{ seed?: string | string[] }>;
}

export const metadata: Metadata = { title: 'Preview' };

export default async function PreviewPage({ params, searchParams }: Props) {
  const [{ id, template }, { seed: typed }] = await Promise.all([params, searchParams]);
  const here = `/sets/${encodeURIComponent(id)}/preview/${encodeURIComponent(template)}`;
  const viewer = await requireViewer(here);
  const seed = readSeed(typed);
  const [editor, preview] = await Promise.all([
    loadSet(viewer, id),
    seed === null ? null : loadPreview(viewer, decodeURIComponent(template), seed),
  ]);
  if (!editor || (seed !== null && !preview)) notFound();
  const title = preview?.ok ? preview.value.title : 'Preview';
  return (
    <Page>
      <PageHeader
        eyebrow={
          <Link className="link" href={`/sets/${encodeURIComponent(id)}`}>
            {editor.set.title}
          </Link>
        }
        title={title}
        lead="As a learner would get it with this seed, with the key."
      />
      <nav aria-label="Seeds" className="flex flex-wrap items-end gap-3">
        {seed !== null && seed > 0 ? (
          <LinkButton href={`${here}?seed=${seed - 1}`} variant="secondary">
            <Icon name="previous" />
            Previous seed
          </LinkButton>
        ) : null}
        <form action={here} className="flex items-end gap-3" aria-label="Choose a seed">
          <Field id="seed" label="Seed">
            <input
              id="seed"
              name="seed"
              inputMode="numeric"
              defaultValue={seed ?? ''}
              className={`${CONTROL_STYLE} max-w-36`}
            />
          </Field>
          <Button variant="secondary">Show</Button>
        </form>
        {seed !== null ? (
          <LinkButton href={`${here}?seed=${seed + 1}`} variant="secondary">
            Next seed
            <Icon name="next" />
          </LinkButton>
        ) : null}
      </nav>
      {preview?.ok ? (
        <InstancePreview preview={preview.value} />
      ) : (
        <Notice tone="undecided" title="No problem here">
          <p>
            {seed === null
              ? 'A seed is a whole number from 0 to 2147483647.'
              : 'No problem can be drawn from this seed; learners never get it. Try the next one.'}
          </p>
        </Notice>
      )}
    </Page>
  );
}
