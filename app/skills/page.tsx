// All skills with what each builds on, as a map one can look at and walk.
import { getTranslations } from 'next-intl/server';
import { OfferCard } from '@/components/placement/offer-card';
import { SkillMap, SkillSteps } from '@/components/progress/skill-map';
import { Disclosure } from '@/components/ui/disclosure';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { PageNotice } from '@/components/ui/page-notice';
import { requireLearner } from '@/lib/server/auth/viewer';
import { pageTitle } from '@/lib/server/locale/page-title';
import { loadPlacementOffers } from '@/lib/server/placement/load-offers';
import { loadSkillMaps } from '@/lib/server/progress/load-skills';

import { beginPlacement } from '../placements/actions';

export const generateMetadata = pageTitle('skills.title');

export default async function SkillsPage({ searchParams }: { searchParams: Promise<{ notice?: string }> }) {
  const viewer = await requireLearner('/skills');
  const [maps, { notice }, t] = await Promise.all([loadSkillMaps(viewer), searchParams, getTranslations('skills')]);
  const offers = await loadPlacementOffers(viewer);
  const skills = maps.flatMap((map) => map.skills);
  const solid = skills.filter((node) => node.level === 'solid').length;
  const due = skills.filter((node) => node.due).length;
  return (
    <Page width="wide">
      <PageHeader title={t('title')} lead={t(due > 0 ? 'leadDue' : 'lead', { solid, due, count: skills.length })} />
      <PageNotice code={notice} />
      {maps.map(({ subject, title, skills: own }) => (
        <section key={subject} className="grid gap-4 *:min-w-0">
          <h2 className="text-xl font-semibold">{title}</h2>
          {offers
            .filter((offer) => offer.subject === subject)
            .map((offer) => (
              <OfferCard key={offer.subject} offer={offer} begin={beginPlacement} from="/skills" level={3} />
            ))}
          <div className="hidden min-w-0 gap-4 *:min-w-0 sm:grid">
            <SkillMap skills={own} name={t('map', { subject: title })} />
            <Disclosure summary={t('asList')}>
              <SkillSteps skills={own} />
            </Disclosure>
          </div>
          <div className="mt-4 sm:hidden">
            <SkillSteps skills={own} />
          </div>
        </section>
      ))}
    </Page>
  );
}
