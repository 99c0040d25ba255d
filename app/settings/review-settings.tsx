// How much review a person wants.
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { Section } from '@/components/ui/section';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import type { Viewer } from '@/lib/access/viewer';
import { loadReviewCap, MAX_REVIEWS } from '@/lib/server/progress/review-cap';
import { saveReviewCap } from './review-actions';

export async function ReviewSettings({ viewer }: { viewer: Pick<Viewer, 'id'> }) {
  const [reviewCap, t] = await Promise.all([loadReviewCap(viewer), getTranslations('settings')]);
  return (
    <Section id="reviews" title={t('reviews.title')}>
      <ActionForm action={saveReviewCap} label={t('reviews.title')}>
        <TextField
          name="reviewCap"
          label={t('reviews.cap')}
          hint={t('reviews.capHint', { max: MAX_REVIEWS })}
          type="number"
          inputMode="numeric"
          min={0}
          max={MAX_REVIEWS}
          defaultValue={reviewCap}
          className="max-w-32"
          required
        />
        <div>
          <SubmitButton variant="secondary" busy={t('saving')}>
            {t('save')}
          </SubmitButton>
        </div>
      </ActionForm>
    </Section>
  );
}
