// The classes somebody is in; instructors make new ones here.

import { getTranslations } from 'next-intl/server';
import { ClassList } from '@/components/classes/class-list';
import { ActionForm } from '@/components/ui/action-form';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { CONTROL_STYLE, Field } from '@/components/ui/field';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { canCreateClass } from '@/lib/access/class';
import { requireViewer } from '@/lib/server/auth/viewer';
import { listClasses } from '@/lib/server/classes/list-classes';
import { pageTitle } from '@/lib/server/locale/page-title';
import { createClassAction } from './actions';

export const generateMetadata = pageTitle('classes.title');

export default async function ClassesPage() {
  const viewer = await requireViewer('/classes');
  const [classes, t] = await Promise.all([listClasses(viewer), getTranslations('classes')]);
  const creates = canCreateClass(viewer);
  return (
    <Page>
      <PageHeader title={t('title')} />
      {classes.length > 0 ? (
        <ClassList classes={classes} />
      ) : (
        <EmptyState title={t('none')}>{creates ? t('noneTeach') : t('noneLearn')}</EmptyState>
      )}
      {creates ? (
        <Card title={t('make')}>
          <ActionForm action={createClassAction} label={t('make')}>
            <TextField name="name" label={t('name')} required maxLength={120} />
            <TextArea name="description" label={t('description')} rows={2} maxLength={2000} />
            <div>
              <SubmitButton busy={t('making')}>{t('submit')}</SubmitButton>
            </div>
          </ActionForm>
        </Card>
      ) : null}
      <form action="/join" className="flex flex-wrap items-end gap-3" aria-label={t('join')}>
        <div className="flex-[0_1_16rem]">
          <Field id="code" label={t('code')}>
            <input
              id="code"
              name="code"
              required
              maxLength={64}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              className={`${CONTROL_STYLE} font-mono`}
            />
          </Field>
        </div>
        <Button variant="secondary">{t('goTo')}</Button>
      </form>
    </Page>
  );
}
