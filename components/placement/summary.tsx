// What a placement takes as known now, branch by branch, and every question with what came of it.

import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import type { Tone } from '@/components/ui/tone';
import type { PlacementAnswer, PlacementBranch, PlacementStand, PlacementSummary } from '@/lib/progress/view';

const STANDS: readonly PlacementStand[] = ['known', 'missed', 'unlikely', 'undecided'];

const TONES: Readonly<Record<PlacementAnswer, Tone>> = { right: 'right', missed: 'partly', unclear: 'undecided' };

function Branch({ branch }: { branch: PlacementBranch }) {
  const t = useTranslations('placement');
  return (
    <section className="rounded-lg border border-line bg-surface p-4 sm:p-6">
      <h3 className="mb-3 text-lg font-semibold">{branch.title}</h3>
      <dl className="grid gap-3">
        {STANDS.map((stand) => ({ stand, skills: branch.skills.filter((one) => one.stand === stand) }))
          .filter(({ skills }) => skills.length > 0)
          .map(({ stand, skills }) => (
            <div key={stand} className="grid gap-x-6 sm:grid-cols-[12rem_minmax(0,1fr)]">
              <dt className={`font-semibold ${stand === 'known' ? 'text-correct' : 'text-muted'}`}>
                {t(`stands.${stand}`, { count: skills.length })}
              </dt>
              <dd>
                <ul className="flex flex-wrap gap-x-5">
                  {skills.map(({ skill, title }) => (
                    <li key={skill}>
                      <Link className="link inline-block py-0.5" href={`/skills/${skill}`}>
                        {title}
                      </Link>
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

export function SummaryView({ summary }: { summary: PlacementSummary }) {
  const t = useTranslations('placement');
  return (
    <>
      <Section title={t('branches')} lead={t('branchesLead')}>
        {summary.branches.map((branch) => (
          <Branch key={branch.title} branch={branch} />
        ))}
      </Section>
      <Section title={t('questions')} lead={t('questionsLead')}>
        <Table
          caption={t('questions')}
          hideCaption
          head={
            <>
              <th scope="col">{t('problem')}</th>
              <th scope="col">{t('outcome')}</th>
            </>
          }
        >
          {summary.questions.map((question) => (
            <tr key={question.id}>
              <th scope="row" className="min-w-48">
                <Link className="link" href={`/problems/${question.id}`}>
                  {question.title}
                </Link>
                <span className="block text-sm font-normal text-muted">{question.skill}</span>
              </th>
              <td>
                <Badge tone={TONES[question.answer]}>{t(`answers.${question.answer}`)}</Badge>
              </td>
            </tr>
          ))}
        </Table>
      </Section>
    </>
  );
}
