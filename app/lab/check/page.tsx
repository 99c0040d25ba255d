// The gradient check: a derivative of one's own beside the central difference, for any function.
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CheckView } from '@/components/lab/check-view';
import { LabTabs } from '@/components/lab/lab-tabs';
import { Button } from '@/components/ui/button';
import { GetForm } from '@/components/ui/get-form';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { TextField } from '@/components/ui/text-field';
import { readCheck } from '@/lib/server/lab/read-check';
import type { Query } from '@/lib/server/lab/read-lab';
import { isLocale } from '@/lib/words/locale';
import { say } from '@/lib/words/say';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('lab');
  return { title: t('checkTitle') };
}

export default async function CheckPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [t, locale, query] = await Promise.all([getTranslations('lab'), getLocale(), searchParams]);
  const { values, faults, check } = readCheck(query);
  const spoken = Object.entries(faults).map(([field, fault]) => [field, say(fault, isLocale(locale) ? locale : 'en')]);
  const typing = {
    autoComplete: 'off',
    autoCapitalize: 'none',
    autoCorrect: 'off',
    spellCheck: false,
    className: 'font-mono',
  };
  return (
    <Page width="wide">
      <PageHeader title={t('checkTitle')} lead={t('checkLead')} />
      <LabTabs current="check" />
      <GetForm
        action="/lab/check"
        state={{ ok: spoken.length === 0, values, fields: Object.fromEntries(spoken) }}
        label={t('checkTitle')}
        className="grid max-w-form gap-6"
      >
        <TextField name="function" label={t('function')} {...typing} />
        <TextField name="derivative" label={t('derivative')} hint={t('derivativeHint')} {...typing} />
        <TextField name="x" label={t('point')} inputMode="text" autoComplete="off" />
        <div>
          <Button type="submit">{t('compare')}</Button>
        </div>
      </GetForm>
      {check ? <CheckView check={check} /> : null}
    </Page>
  );
}
