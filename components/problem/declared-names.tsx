// The names an answer may use and where each may range: the grader holds to exactly this.
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { partScope } from '@/components/math/part-scope';
import { Tex } from '@/components/math/tex';
import type { Bound, Domain } from '@/lib/math/expression';
import { variable } from '@/lib/math/expression';
import { printTex } from '@/lib/math/print-tex';
import type { QuestionPart } from '@/lib/problems/question';

const end = (bound: Bound, infinite: string): string => {
  if (!bound.value) return infinite;
  const { n, d } = bound.value;
  const size = d === 1n ? `${n}` : `\\tfrac{${n}}{${d}}`;
  if (!bound.pi) return size;
  return n === 1n && d === 1n ? '\\pi' : `${size}\\pi`;
};

function Range({ domain }: { domain: Domain }): ReactNode {
  const t = useTranslations('problem.names');
  if (domain.type !== 'interval') return t(domain.type);
  const { from, to } = domain;
  const tex = `${from.closed ? '[' : '('}${end(from, '-\\infty')},\\,${end(to, '\\infty')}${to.closed ? ']' : ')'}`;
  return t.rich('interval', { range: () => <Tex tex={tex} /> });
}

const rangeKey = (domain: Domain): string =>
  domain.type === 'interval'
    ? `${end(domain.from, '')}${domain.from.closed}${end(domain.to, '')}${domain.to.closed}`
    : domain.type;

export function DeclaredNames({ part, id }: { part: QuestionPart; id: string }) {
  const t = useTranslations('problem.names');
  const { variables } = partScope(part);
  const defined = new Set(part.names);
  const groups = new Map<string, { names: string[]; domain: Domain }>();
  for (const [name, domain] of variables) {
    if (defined.has(name)) continue;
    const key = rangeKey(domain);
    const group = groups.get(key) ?? { names: [], domain };
    group.names.push(name);
    groups.set(key, group);
  }
  if (groups.size === 0 && defined.size === 0) return null;
  return (
    <p id={id} className="text-sm text-muted">
      {t('usable')}{' '}
      {[...groups].map(([key, group], index) => (
        <span key={key}>
          {index > 0 ? '; ' : ''}
          <Names names={group.names} /> {'('}
          <Range domain={group.domain} />
          {')'}
        </span>
      ))}
      {defined.size > 0 ? (
        <span>
          {groups.size > 0 ? '; ' : ''}
          <Names names={[...defined]} /> {`(${t('defined')})`}
        </span>
      ) : null}
      {'.'}
    </p>
  );
}

function Names({ names }: { names: readonly string[] }) {
  return names.map((name, index) => (
    <span key={name} className="whitespace-nowrap">
      {index > 0 ? ', ' : ''}
      <Tex tex={printTex(variable(name))} />
    </span>
  ));
}
