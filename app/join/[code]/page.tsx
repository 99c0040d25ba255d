// A class's join link: which class it is, and the button that joins it.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ActionForm } from '@/components/ui/action-form';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { getViewer } from '@/lib/server/auth/viewer';
import { type ClassToJoin, findClassToJoin } from '@/lib/server/classes/find-class-to-join';
import { joinClassAction } from '../actions';

interface Props {
  readonly params: Promise<{ code: string }>;
}

export const metadata: Metadata = { title: 'Join a class', referrer: 'same-origin' };

export default async function JoinClassPage({ params }: Props) {
  const code = decodeURIComponent((await params).code);
  const viewer = await getViewer();
  const found = await findClassToJoin(viewer, code);
  if (!found) notFound();
  const signedIn = viewer !== null && !viewer.guest;
  const next = encodeURIComponent(`/join/${encodeURIComponent(code)}`);
  return (
    <Page>
      <PageHeader eyebrow="You are invited to a class" title={found.name} lead={found.description || undefined} />
      <p>{taughtBy(found)}</p>
      {found.member ? (
        <div className="grid justify-items-start gap-4">
          <p>You are in this class already.</p>
          <LinkButton href={`/classes/${found.id}`}>Go to the class</LinkButton>
        </div>
      ) : signedIn ? (
        <ActionForm action={joinClassAction} label="Join this class">
          <input type="hidden" name="code" value={code} />
          <p className="max-w-[62ch] text-muted">
            Those who teach it will see your name, your email address ({viewer.email}) and your work on its assignments,
            and can make you a link to set a new password. You can leave at any time.
          </p>
          <div>
            <SubmitButton busy="Joining…">Join the class</SubmitButton>
          </div>
        </ActionForm>
      ) : (
        <div className="grid gap-4">
          <p>To join it, sign in or make an account. You come back here after that.</p>
          <div className="flex flex-wrap gap-3">
            <LinkButton href={`/sign-in?next=${next}`}>Sign in to join</LinkButton>
            <LinkButton href={`/sign-up?next=${next}`} variant="secondary">
              Make an account
            </LinkButton>
          </div>
        </div>
      )}
    </Page>
  );
}

const names = new Intl.ListFormat('en', { type: 'conjunction' });

const taughtBy = (found: ClassToJoin): string =>
  found.instructors.length > 0 ? `Taught by ${names.format(found.instructors)}.` : 'Nobody teaches it at the moment.';
