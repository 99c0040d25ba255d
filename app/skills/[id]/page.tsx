// One skill: what it is, how far the viewer is in it, and every kind of problem that trains it.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { StartButton } from '@/components/practice/start-button';
import { TemplateList } from '@/components/practice/template-list';
import { SkillFacts } from '@/components/progress/skill-facts';
import { SkillLinks } from '@/components/progress/skill-links';
import { Link } from '@/components/ui/link';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { PageNotice } from '@/components/ui/page-notice';
import { requireLearner } from '@/lib/server/auth/viewer';
import { listTemplates } from '@/lib/server/catalogue/list-templates';
import { loadSkill } from '@/lib/server/progress/load-skills';
import { startAction } from '../../practice/actions';

interface Props {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ notice?: string }>;
}

const load = cache(async (id: string) => {
  const viewer = await requireLearner(`/skills/${encodeURIComponent(id)}`);
  const skill = await loadSkill(viewer, id);
  return skill ? { viewer, skill } : notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load((await params).id)).skill.title };
}

export default async function SkillPage({ params, searchParams }: Props) {
  const { viewer, skill } = await load((await params).id);
  const [templates, { notice }, t] = await Promise.all([
    listTemplates(viewer),
    searchParams,
    getTranslations('skills'),
  ]);
  const own = templates.filter((template) => template.skill === skill.skill);
  const from = `/skills/${skill.skill}`;
  return (
    <Page>
      <PageHeader
        eyebrow={
          <Link className="link" href="/skills">
            {t('title')}
          </Link>
        }
        title={skill.title}
        lead={skill.description}
        actions={
          <StartButton action={startAction} ask={{ skill: skill.skill }} from={from}>
            {t('practise')}
          </StartButton>
        }
      />
      <PageNotice code={notice} />
      <SkillFacts skill={skill} timeZone={viewer.timeZone} />
      <SkillLinks buildsOn={skill.buildsOn} leadsTo={skill.leadsTo} />
      {own.length > 0 ? (
        <section className="grid gap-4 *:min-w-0">
          <h2 className="text-xl font-semibold">{t('kinds')}</h2>
          <TemplateList templates={own} start={startAction} from={from} />
        </section>
      ) : null}
    </Page>
  );
}
