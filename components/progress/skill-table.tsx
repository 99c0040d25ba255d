// Every tried skill in numbers: a bar for the eye, the number beside it for everybody.

import { useTranslations } from 'next-intl';
import { Bar } from '@/components/ui/bar';
import { Duration } from '@/components/ui/duration';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import type { SkillRow } from '@/lib/progress/view';

/** Nothing to tell yet. */
const NONE = '–';

/** The columns beside the skill's name. */
const NUMBERS = ['mastery', 'right', 'solved', 'time', 'chance'] as const;

export function SkillTable({ skills }: { skills: readonly SkillRow[] }) {
  const t = useTranslations('progress');
  if (skills.length === 0) return <p className="text-muted">{t('skills.none')}</p>;
  return (
    <Table
      caption={t('skills.title')}
      hideCaption
      head={
        <>
          <th scope="col">{t('skills.skill')}</th>
          {NUMBERS.map((number) => (
            <th key={number} scope="col" className="whitespace-nowrap">
              {t(`skills.${number}`)}
            </th>
          ))}
        </>
      }
    >
      {skills.map((skill) => (
        <tr key={skill.skill}>
          <th scope="row" className="min-w-44">
            <Link className="link" href={`/skills/${skill.skill}`}>
              {skill.title}
            </Link>
          </th>
          <td>
            <span className="flex items-center gap-3">
              <Bar share={skill.mastery} className="w-20" />
              <span className="whitespace-nowrap">{t('share', { share: skill.mastery })}</span>
            </span>
          </td>
          <td className="whitespace-nowrap">
            {skill.attempts === 0 ? NONE : t('totals.of', { correct: skill.correct, attempts: skill.attempts })}
          </td>
          <td>{skill.solved}</td>
          <td>{skill.medianSeconds === null ? NONE : <Duration seconds={skill.medianSeconds} />}</td>
          <td>{skill.chance === null ? NONE : t('share', { share: skill.chance })}</td>
        </tr>
      ))}
    </Table>
  );
}
