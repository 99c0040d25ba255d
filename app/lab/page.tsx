// The gradient-flow lab: predict what a gradient does on its way through a network, then see it.
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ExperimentForm } from '@/components/lab/experiment-form';
import { FlowResult } from '@/components/lab/flow-result';
import { LabTabs } from '@/components/lab/lab-tabs';
import { Suggestions } from '@/components/lab/suggestions';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { getViewer } from '@/lib/server/auth/viewer';
import { predictionRecord } from '@/lib/server/lab/predict';
import { changeLinks, type Query, readLab, starterLinks } from '@/lib/server/lab/read-lab';
import { predictAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('lab');
  return { title: t('flowTitle') };
}

export default async function LabPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [t, viewer, query] = await Promise.all([getTranslations('lab'), getViewer(), searchParams]);
  const record = viewer && (await predictionRecord(viewer));
  const { experiment, before, outcome } = readLab(query);
  return (
    <Page width="wide">
      <PageHeader title={t('flowTitle')} lead={t('flowLead')} />
      <LabTabs current="flow" />
      {record && record.made > 0 ? <p className="text-muted">{t('record', record)}</p> : null}
      {outcome ? (
        <>
          <FlowResult experiment={experiment} outcome={outcome} />
          <Suggestions
            title={t('changeOne')}
            items={changeLinks(experiment).map(({ name, href }) => ({ href, label: t(`change.${name}`) }))}
          />
        </>
      ) : (
        <Suggestions
          title={t('start')}
          items={starterLinks().map(({ name, href }) => ({ href, label: t(`starter.${name}`) }))}
        />
      )}
      <Section title={t(outcome ? 'again' : 'setUp')} lead={t('setUpLead')}>
        <ExperimentForm key={JSON.stringify(query)} experiment={experiment} before={before} predict={predictAction} />
      </Section>
    </Page>
  );
}
