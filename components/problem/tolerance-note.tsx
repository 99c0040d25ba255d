// What a part demands of the answer's form or precision, said before it is typed.
import { useTranslations } from 'next-intl';
import type { QuestionPart } from '@/lib/problems/question';

export function ToleranceNote({ part: { kind, form, tolerance = { significantFigures: 3 } } }: { part: QuestionPart }) {
  const t = useTranslations('problem.demand');
  const precision = (): string => {
    if (tolerance === 'exact') return t('exact');
    if ('significantFigures' in tolerance) return t('figures', { count: tolerance.significantFigures });
    // Numbers of mathematics keep their decimal point.
    if ('absolute' in tolerance) return t('absolute', { error: String(tolerance.absolute) });
    return t('relative', { percent: String(tolerance.relative * 100) });
  };
  const text = [form ? t(form) : '', kind === 'number' ? precision() : ''].filter(Boolean).join(' ');
  return text ? <p className="text-sm text-muted">{text}</p> : null;
}
