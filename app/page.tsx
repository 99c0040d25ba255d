// The landing page: what this is, and one live problem that can be answered at once.
import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { GuestPanel } from '@/components/problem/guest-panel';
import { ClientWords } from '@/components/ui/client-words';
import { LinkButton } from '@/components/ui/link-button';
import { getViewer } from '@/lib/server/auth/viewer';
import { offerGuestProblem, openGuestProblem } from '@/lib/server/practice/guest-problem';
import { answerAsGuest } from './guest-actions';

export const metadata: Metadata = { title: { absolute: 'Chainwise: practise the chain rule' } };

export default async function LandingPage({ searchParams }: { searchParams: Promise<{ problem?: string }> }) {
  const viewer = await getViewer();
  if (viewer && !viewer.guest) redirect('/home');
  const { problem: asked } = await searchParams;
  const problem = (asked ? await openGuestProblem(asked) : null) ?? (await offerGuestProblem());
  return (
    <div className="mx-auto grid w-full max-w-page gap-12 *:min-w-0">
      <header className="max-w-column">
        <h1 className="text-3xl font-semibold tracking-tight">Practise the chain rule until it is yours</h1>
        <p className="mt-4 text-lg text-muted">
          Fresh problems on derivatives and backpropagation, from a single neuron to a recurrent network. Write the
          answer your way: the grader reads it, decides, and says how it knows.
        </p>
      </header>
      <section aria-labelledby="try" className="max-w-column rounded-lg border border-line bg-surface p-4 sm:p-8">
        <p className="text-sm text-muted">Try one now, no account needed</p>
        <h2 id="try" className="mt-1 mb-5 text-xl font-semibold">
          {problem.question.title}
        </h2>
        <ClientWords areas={['answer']}>
          <GuestPanel question={problem.question} token={problem.token} answer={answerAsGuest} />
        </ClientWords>
      </section>
      <section aria-label="What to expect" className="grid gap-8 sm:grid-cols-3">
        <Point title="Right is right, in any form">
          Write <span className="whitespace-nowrap font-mono text-sm">cos(5)*6</span> or{' '}
          <span className="whitespace-nowrap font-mono text-sm">6cos 5</span>. Every verdict comes with its evidence.
        </Point>
        <Point title="Mistakes tell you something">
          A dropped inner derivative, a lost sign, a forgotten path: when the answer proves it, you are told which.
        </Point>
        <Point title="Nothing to lose">
          What cannot be read, or not be decided, costs nothing. Your data stays here, and you can take it or delete it.
        </Point>
      </section>
      <div className="flex flex-wrap gap-3">
        <LinkButton href="/sign-up">Make an account</LinkButton>
        <LinkButton href="/sign-in" variant="secondary">
          Sign in
        </LinkButton>
        {viewer ? (
          <Link className="link inline-flex min-h-11 items-center px-2" href="/practice">
            Go on practising without an account
          </Link>
        ) : null}
      </div>
    </div>
  );
}

function Point({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h2 className="font-semibold">{title}</h2>
      <p className="mt-1 text-muted">{children}</p>
    </div>
  );
}
