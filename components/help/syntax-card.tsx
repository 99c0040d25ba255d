// How answers are typed, as a table: what one means on the left, ways to type it on the right.
import { useTranslations } from 'next-intl';
import { Tex } from '@/components/math/tex';
import { SYNTAX } from './syntax-rows';

export function SyntaxCard() {
  const t = useTranslations('help.syntax');
  return SYNTAX.map((group) => (
    <section key={group.kind} className="avoid-break">
      <h2 className="mb-3 text-xl font-semibold">{t(group.kind)}</h2>
      <dl className="divide-y divide-line border-y border-line">
        {group.rows.map((row) => (
          <div key={row.tex} className="grid gap-x-6 items-center gap-y-1 py-3 sm:grid-cols-[8rem_minmax(0,1fr)]">
            <dt>
              <Tex tex={row.tex} />
            </dt>
            <dd className="grid gap-1">
              <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                {row.typed.map((way) => (
                  <code key={way} className="rounded-sm bg-sunken px-2 font-mono text-sm">
                    {way}
                  </code>
                ))}
              </span>
              {row.note ? <span className="text-sm text-muted">{t(`notes.${row.note}`)}</span> : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
