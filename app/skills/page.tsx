// All skills with what each builds on, as a map one can look at and walk.
import type { Metadata } from 'next';
import { SkillMap, SkillSteps } from '@/components/progress/skill-map';
import { Disclosure } from '@/components/ui/disclosure';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { requireLearner } from '@/lib/server/auth/viewer';
import { loadSkillMaps } from '@/lib/server/progress/load-skills';

export const metadata: Metadata = { title: 'Skills' };

export default async function SkillsPage() {
  const viewer = await requireLearner('/skills');
  const maps = await loadSkillMaps(viewer);
  const skills = maps.flatMap((map) => map.skills);
  const solid = skills.filter((node) => node.level === 'solid').length;
  const due = skills.filter((node) => node.due).length;
  return (
    <Page width="wide">
      <PageHeader
        title="Skills"
        lead={`${solid} of ${skills.length} are solid${due > 0 ? `, and ${due} ${due === 1 ? 'is' : 'are'} due for a review` : ''}. An arrow leads to what builds on a skill; you may practise any of them at any time.`}
      />
      {maps.map(({ subject, title, skills: own }) => (
        <section key={subject} className="grid gap-4 *:min-w-0">
          <h2 className="text-xl font-semibold">{title}</h2>
          <div className="hidden min-w-0 gap-4 *:min-w-0 sm:grid">
            <SkillMap skills={own} name={`Map of the skills: ${title}`} />
            <Disclosure summary="The map as a list">
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
