// "Why was I marked so?": how the answer was read, how it was compared, and whether it counted.
import { useTranslations } from 'next-intl';
import { Formula } from '@/components/math/formula';
import { partScope } from '@/components/math/part-scope';
import { Disclosure } from '@/components/ui/disclosure';
import type { Feedback } from '@/lib/grader/feedback';
import type { QuestionPart } from '@/lib/problems/question';

/** The grader's words for how it compared, as the catalogue names them. */
const METHODS = {
  identical: 'identical',
  exact: 'exact',
  witness: 'witness',
  'high-precision': 'precision',
  tolerance: 'tolerance',
  domain: 'domain',
  form: 'form',
  shape: 'shape',
  structure: 'structure',
  unreadable: 'unreadable',
} as const;

const isMethod = (method: string): method is keyof typeof METHODS => Object.hasOwn(METHODS, method);

function comparedAs(kind: QuestionPart['kind'], method: string) {
  if (kind === 'choice' || kind === 'order' || kind === 'match') return kind;
  return isMethod(method) ? METHODS[method] : 'other';
}

export function WhyMarked({ feedback, part }: { feedback: Feedback; part: QuestionPart }) {
  const t = useTranslations('problem.why');
  const words = useTranslations('problem');
  const { word, method, interpreted, counted } = feedback;
  if (!method) return null;
  return (
    <Disclosure summary={<span className="text-sm">{t('ask')}</span>} className="no-print mt-1">
      <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[9rem_minmax(0,1fr)]">
        {interpreted && !part.choices ? (
          <>
            <dt className="text-muted">{t('read')}</dt>
            <dd className="scrolls min-w-0">
              <Formula text={interpreted} scope={partScope(part)} />
            </dd>
          </>
        ) : null}
        <dt className="text-muted">{t('compared')}</dt>
        <dd>{t(`method.${comparedAs(part.kind, method)}`)}</dd>
        <dt className="text-muted">{t('counted')}</dt>
        <dd>{t(counted ? 'yes' : word === 'correct' ? 'solvedBefore' : 'no')}</dd>
      </dl>
      <p className="mt-2 text-sm">
        <a className="link" href="/help/answers" target="_blank" rel="noopener">
          {t('more')}
          <span className="sr-only"> {words('newTab')}</span>
        </a>
      </p>
    </Disclosure>
  );
}
