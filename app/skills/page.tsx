// All skills with what each builds on, as a map one can look at and walk.
import { getTranslations } from 'next-intl/server';
import { SkillMap, SkillSteps } from '@/components/progress/skill-map';
import { Disclosure } from '@/components/ui/disclosure';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { requireLearner } from '@/lib/server/auth/viewer';
import { pageTitle } from '@/lib/server/locale/page-title';
import { loadSkillMaps } from '@/lib/server/progress/load-skills';

export const generateMetadata = pageTitle('skills.title');

export default async function SkillsPage() {
  const viewer = await requireLearner('/skills');
  const [maps, t] = await Promise.all([loadSkillMaps(viewer), getTranslations('skills')]);
  const skills = maps.flatMap((map) => map.skills);
  const solid = skills.filter((node) => node.level === 'solid').length;
  const due = skills.filter((node) => node.due).length;
  return (
    <Page width="wide">
      <PageHeader title={t('title')} lead={t(due > 0 ? 'leadDue' : 'lead', { solid, due, count: skills.length })} />
      {maps.map(({ subject, title, skills: own }) => (
        <section key={subject} className="grid gap-4 *:min-w-0">
          <h2 className="text-xl font-semibold">{title}</h2>
          <div className="hidden min-w-0 gap-4 *:min-w-0 sm:grid">
            <SkillMap skills={own} name={t('map', { subject: title })} />
            <Disclosure summary={t('asList')}>
              <SkillSteps skills={own} />
            </Disclosure>
          </div>
          <div className="sm:hidden">
            <SkillSteps skills={own} />
          </div>
        </section>
      ))}
    </Page>
  );
}
