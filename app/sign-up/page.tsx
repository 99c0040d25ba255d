// Make an account. Work done as a guest is kept.
import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { ActionForm } from '@/components/ui/action-form';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { ZoneInput } from '@/components/ui/zone-input';
import { getViewer } from '@/lib/server/auth/viewer';
import { safePath } from '@/lib/server/safe-path';
import { signUpAction } from './actions';

export const metadata: Metadata = { title: 'Sign up' };

export default async function SignUpPage({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
  const query = await searchParams;
  const viewer = await getViewer();
  const next = query.next ? safePath(query.next, '/home') : undefined;
  if (viewer && !viewer.guest) redirect(next ?? '/home');
  return (
    <Page width="narrow">
      <PageHeader
        title="Make an account"
        lead="So that your progress stays with you. You can export or delete everything at any time."
      />
      {viewer?.guest ? <Notice>What you did as a guest becomes part of your account.</Notice> : null}
      <ActionForm action={signUpAction}>
        {next ? <input type="hidden" name="next" value={next} /> : null}
        <ZoneInput name="timeZone" />
        <TextField
          label="Name"
          name="name"
          autoComplete="name"
          hint="What your instructors see, if you join a class."
          maxLength={100}
          required
        />
        <TextField label="Email" name="email" type="email" autoComplete="username" required />
        <TextField
          label="Password"
          name="password"
          type="password"
          autoComplete="new-password"
          hint="At least 8 characters. A few words you remember work well."
          required
        />
        <SubmitButton busy="Making your account…">Make my account</SubmitButton>
      </ActionForm>
      <p className="text-muted">
        Have an account already?{' '}
        <Link className="link" href={next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'}>
          Sign in
        </Link>
      </p>
    </Page>
  );
}
