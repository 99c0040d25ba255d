// Something broke while a page was made. What was typed is kept by the browser and, as a draft, by the server.
'use client';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <Page>
      <title>Something went wrong · Chainwise</title>
      <PageHeader
        title="Something went wrong on our side"
        lead="Nothing you did is lost: answers you sent are stored, and what you typed is kept as a draft. Please try again in a moment."
      />
      <div className="flex flex-wrap gap-3">
        <Button type="button" onClick={reset}>
          Try again
        </Button>
        <LinkButton href="/" variant="secondary">
          Go to the start
        </LinkButton>
      </div>
      {error.digest ? (
        <p className="text-sm text-muted">If you report this, mention the number {error.digest}.</p>
      ) : null}
    </Page>
  );
}
