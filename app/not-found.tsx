// An address that is not there, or not this person's: the two look the same on purpose.
import type { Metadata } from 'next';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <Page>
      <PageHeader
        title="There is nothing here for you"
        lead="The address may be mistyped, the page may be gone, or it may belong to somebody else. If a link brought you here, ask whoever sent it."
      />
      <div className="flex flex-wrap gap-3">
        <LinkButton href="/">Go to the start</LinkButton>
        <LinkButton href="/practice" variant="secondary">
          Practise
        </LinkButton>
      </div>
    </Page>
  );
}
