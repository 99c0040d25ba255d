// The viewer's own settings, tokens and data.

import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { ZoneField } from '@/components/ui/zone-field';
import { THEMES } from '@/lib/access/viewer';
import { listTokens } from '@/lib/server/account/list-tokens';
import { loadHabits } from '@/lib/server/account/typing-habits';
import { requireViewer } from '@/lib/server/auth/viewer';
import { pageTitle } from '@/lib/server/locale/page-title';
import { LOCALE_NAMES, LOCALES } from '@/lib/words/locale';
import { saveEmail, savePassword, saveSettings, signOutElsewhere } from './actions';
import { OwnData } from './own-data';
import { ReviewSettings } from './review-settings';
import { timeZones } from './time-zones';
import { Tokens } from './tokens';

export const generateMetadata = pageTitle('settings.title');

const LANGUAGES = LOCALES.map((locale) => ({ value: locale, label: LOCALE_NAMES[locale] }));

export default async function SettingsPage() {
  const viewer = await requireViewer('/settings');
  const [tokens, habits, t] = await Promise.all([listTokens(viewer), loadHabits(viewer), getTranslations('settings')]);
  const themes = THEMES.map((theme) => ({ value: theme, label: t(`you.themes.${theme}`) }));
  return (
    <Page>
      <PageHeader title={t('title')} />
      <Section title={t('you.title')}>
        <ActionForm action={saveSettings} label={t('you.title')}>
          <TextField
            name="name"
            label={t('you.name')}
            autoComplete="name"
            defaultValue={viewer.name}
            maxLength={100}
            required
          />
          <ZoneField
            name="timeZone"
            label={t('you.timeZone')}
            hint={t('you.timeZoneHint')}
            zones={timeZones(viewer.timeZone)}
            defaultValue={viewer.timeZone}
          />
          <SelectField name="theme" label={t('you.theme')} options={themes} defaultValue={viewer.theme} />
          <SelectField name="locale" label={t('you.language')} options={LANGUAGES} defaultValue={viewer.locale} />
          <CheckboxField
            name="showStreak"
            label={t('you.streak')}
            hint={t('you.streakHint')}
            defaultChecked={viewer.showStreak}
          />
          <CheckboxField
            name="shortcuts"
            label={t('you.shortcuts')}
            hint={t('you.shortcutsHint')}
            defaultChecked={habits.shortcuts}
          />
          <div>
            <SubmitButton busy={t('saving')}>{t('save')}</SubmitButton>
          </div>
        </ActionForm>
      </Section>
      <ReviewSettings viewer={viewer} />
      <Section title={t('email.title')}>
        <ActionForm action={saveEmail} label={t('email.title')}>
          <TextField
            name="email"
            label={t('email.title')}
            type="email"
            autoComplete="email"
            defaultValue={viewer.email ?? ''}
            required
          />
          <TextField name="emailPassword" label={t('email.confirm')} type="password" autoComplete="current-password" />
          <div>
            <SubmitButton variant="secondary" busy={t('changing')}>
              {t('email.submit')}
            </SubmitButton>
          </div>
        </ActionForm>
      </Section>
      <Section title={t('password.title')} lead={t('password.lead')}>
        <ActionForm action={savePassword} label={t('password.title')}>
          <TextField
            name="currentPassword"
            label={t('password.current')}
            type="password"
            autoComplete="current-password"
            hint={t('password.none')}
          />
          <TextField
            name="newPassword"
            label={t('password.new')}
            type="password"
            autoComplete="new-password"
            hint={t('password.newHint')}
            required
          />
          <div>
            <SubmitButton variant="secondary" busy={t('changing')}>
              {t('password.submit')}
            </SubmitButton>
          </div>
        </ActionForm>
        <ActionForm action={signOutElsewhere} label={t('password.others')}>
          <div>
            <SubmitButton variant="quiet" className="-ms-4">
              {t('password.signOutOthers')}
            </SubmitButton>
          </div>
        </ActionForm>
      </Section>
      <Tokens tokens={tokens} timeZone={viewer.timeZone} />
      <OwnData />
    </Page>
  );
}
