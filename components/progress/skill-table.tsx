// Every skill with its mastery: a bar for the eye, the number beside it for everybody.
import { Bar } from '@/components/ui/bar';
import { Table } from '@/components/ui/table';
import type { SkillProgress } from '@/lib/progress/view';

export function SkillTable({ skills }: { skills: readonly SkillProgress[] }) {
  return (
    <Table
      caption="Skills"
      hideCaption
      head={
        <>
          <th scope="col">Skill</th>
          <th scope="col">Mastery</th>
          <th scope="col">Right answers</th>
          <th scope="col">Solved</th>
        </>
      }
    >
      {skills.map((skill) => (
        <tr key={skill.skill}>
          <th scope="row" className="min-w-44">
            {skill.title}
          </th>
          <td>
            {skill.attempts === 0 ? (
              <span className="text-muted">Not tried yet</span>
            ) : (
              <span className="flex items-center gap-3">
                <Bar share={skill.mastery} className="w-24 sm:w-36" />
                <span className="whitespace-nowrap">{Math.round(skill.mastery * 100)} %</span>
              </span>
            )}
          </td>
          <td className="whitespace-nowrap">{skill.attempts === 0 ? '–' : `${skill.correct} of ${skill.attempts}`}</td>
          <td>{skill.attempts === 0 ? '–' : skill.solved}</td>
        </tr>
      ))}
    </Table>
  );
}
