// A score in words.
import { useTranslations } from 'next-intl';

/** 0.8 → "80% right"; null: nothing could be decided. */
export function useScoreText(): (score: number | null) => string {
  const t = useTranslations('interview');
  return (score) => (score === null ? t('noScore') : t('score', { share: score }));
}
