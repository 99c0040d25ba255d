// The results of a whole class: learners by assignments.

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ClassHeader } from '@/components/classes/class-header';
import { ClassResults } from '@/components/classes/class-results';
import { EmptyState } from '@/components/ui/empty-state';
import { Page } from '@/components/ui/page';
import { viewClassResults } from '@/lib/server/assignments/view-results';
import { findClass } from '../find-class';

interface Props {
  readonly params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { its } = await findClass((await params).id, '/results');
  return { title: (await getTranslations('classes'))('results.title', { name: its.name }) };
}

export default async function ClassResultsPage({ params }: Props) {
  const { viewer, its } = await findClass((await params).id, '/results');
  const [results, t] = await Promise.all([viewClassResults(viewer, its.id), getTranslations('classes.results')]);
  if (!results) notFound();
  const empty = results.assignments.length === 0 || results.rows.length === 0;
  return (
    <Page width="wide">
      <ClassHeader its={its} current="results" />
      {empty ? <EmptyState title={t('none')}>{t('noneText')}</EmptyState> : <ClassResults results={results} />}
    </Page>
  );
}
