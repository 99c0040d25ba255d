// The viewer's own settings, tokens and data.
import type { Metadata } from 'next';
import { ActionForm } from '@/components/ui/action-form';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { ZoneField } from '@/components/ui/zone-field';
import { listTokens } from '@/lib/server/account/list-tokens';
import { loadHabits } from '@/lib/server/account/typing-habits';
import { requireViewer } from '@/lib/server/auth/viewer';
import { LOCALE_NAMES, LOCALES } from '@/lib/words/locale';
import { saveEmail, savePassword, saveSettings, signOutElsewhere } from './actions';
import { OwnData } from './own-data';
import { timeZones } from './time-zones';
import { Tokens } from './tokens';

export const metadata: Metadata = { title: 'Settings' };

const THEMES = [
  { value: 'system', label: 'As this device' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'contrast', label: 'High contrast' },
] as const;

const LANGUAGES = LOCALES.map((locale) => ({ value: locale, label: LOCALE_NAMES[locale] }));

export default async function SettingsPage() {
  const viewer = await requireViewer('/settings');
  const [tokens, habits] = await Promise.all([listTokens(viewer), loadHabits(viewer)]);
  return (
    <Page>
      <PageHeader title="Settings" />
      <Section title="You">
        <ActionForm action={saveSettings} label="You">
          <TextField name="name" label="Name" autoComplete="name" defaultValue={viewer.name} maxLength={100} required />
          <ZoneField
            name="timeZone"
            label="Time zone"
            hint="Due times are shown in it, and your day ends at its midnight."
            zones={timeZones(viewer.timeZone)}
            defaultValue={viewer.timeZone}
          />
          <SelectField name="theme" label="Theme" options={THEMES} defaultValue={viewer.theme} />
          <SelectField name="locale" label="Language" options={LANGUAGES} defaultValue={viewer.locale} />
          <CheckboxField
            name="showStreak"
            label="Show days in a row"
            hint="On the progress page. Nobody else sees it."
            defaultChecked={viewer.showStreak}
          />
          <CheckboxField
            name="shortcuts"
            label="Single keys as shortcuts"
            hint="On a problem’s page, while you are not typing: n, h, s, r and ?."
            defaultChecked={habits.shortcuts}
          />
          <div>
            <SubmitButton busy="Saving…">Save</SubmitButton>
          </div>
        </ActionForm>
      </Section>
      <Section title="Email">
        <ActionForm action={saveEmail} label="Email">
          <TextField
            name="email"
            label="Email"
            type="email"
            autoComplete="email"
            defaultValue={viewer.email ?? ''}
            required
          />
          <TextField
            name="emailPassword"
            label="Your password, to confirm"
            type="password"
            autoComplete="current-password"
          />
          <div>
            <SubmitButton variant="secondary" busy="Changing…">
              Change email
            </SubmitButton>
          </div>
        </ActionForm>
      </Section>
      <Section title="Password" lead="A new password signs you out everywhere else.">
        <ActionForm action={savePassword} label="Password">
          <TextField
            name="currentPassword"
            label="Current password"
            type="password"
            autoComplete="current-password"
            hint="Leave it empty if you sign in through another site and never set one."
          />
          <TextField
            name="newPassword"
            label="New password"
            type="password"
            autoComplete="new-password"
            hint="At least 8 characters."
            required
          />
          <div>
            <SubmitButton variant="secondary" busy="Changing…">
              Change password
            </SubmitButton>
          </div>
        </ActionForm>
        <ActionForm action={signOutElsewhere} label="Other devices">
          <div>
            <SubmitButton variant="quiet" className="-ms-4">
              Sign out everywhere else
            </SubmitButton>
          </div>
        </ActionForm>
      </Section>
      <Tokens tokens={tokens} timeZone={viewer.timeZone} />
      <OwnData />
    </Page>
  );
}
