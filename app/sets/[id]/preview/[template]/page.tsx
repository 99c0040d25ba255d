// Any seed of a kind of problem with its key, for the author of a set.

import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { InstancePreview } from '@/components/classes/instance-preview';
import { Button } from '@/components/ui/button';
import { CONTROL_STYLE, Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { requireViewer } from '@/lib/server/auth/viewer';
import { pageTitle } from '@/lib/server/locale/page-title';
import { loadPreview, readSeed } from '@/lib/server/sets/load-preview';
import { loadSet } from '@/lib/server/sets/load-set';
import { say } from '@/lib/words/say';

interface Props {
  readonly params: Promise<{ id: string; template: string }>;
  readonly searchParams: Promise<{ seed?: string | string[]; slips?: string | string[] }>;
}

export const generateMetadata = pageTitle('sets.preview.title');

export default async function PreviewPage({ params, searchParams }: Props) {
  const [{ id, template }, { seed: typed, slips }] = await Promise.all([params, searchParams]);
  const here = `/sets/${encodeURIComponent(id)}/preview/${encodeURIComponent(template)}`;
  const viewer = await requireViewer(here);
  const seed = readSeed(typed);
  const [editor, preview, t] = await Promise.all([
    loadSet(viewer, id),
    seed === null ? null : loadPreview(viewer, decodeURIComponent(template), seed),
    getTranslations('sets.preview'),
  ]);
  if (!editor || (seed !== null && !preview)) notFound();
  const title = preview?.ok ? preview.value.title : t('title');
  return (
    <Page>
      <PageHeader
        eyebrow={
          <Link className="link" href={`/sets/${encodeURIComponent(id)}`}>
            {editor.set.title}
          </Link>
        }
        title={title}
        lead={t('lead')}
      />
      <nav aria-label={t('seeds')} className="grid grid-cols-2 items-end gap-3 sm:flex">
        {seed !== null && seed > 0 ? (
          <LinkButton href={`${here}?seed=${seed - 1}`} variant="secondary">
            <Icon name="previous" />
            {t('previous')}
          </LinkButton>
        ) : null}
        <form
          action={here}
          className="flex items-end gap-3 max-sm:order-last max-sm:col-span-2"
          aria-label={t('choose')}
        >
          <Field id="seed" label={t('seed')}>
            <input
              id="seed"
              name="seed"
              inputMode="numeric"
              defaultValue={seed ?? ''}
              className={`${CONTROL_STYLE} max-w-36`}
            />
          </Field>
          <Button variant="secondary">{t('show')}</Button>
        </form>
        {seed !== null ? (
          <LinkButton href={`${here}?seed=${seed + 1}`} variant="secondary">
            {t('next')}
            <Icon name="next" />
          </LinkButton>
        ) : null}
      </nav>
      {preview?.ok ? (
        <InstancePreview
          preview={preview.value}
          slipsOf={slips}
          slipsAt={(part) => `${here}?seed=${seed}&slips=${encodeURIComponent(part)}`}
        />
      ) : (
        <Notice tone="undecided" title={t('none')}>
          <p>{seed === null ? say({ code: 'seed-invalid' }, viewer.locale) : t('undrawable')}</p>
        </Notice>
      )}
    </Page>
  );
}
