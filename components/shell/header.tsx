// The top of every page: the name, the pages this person has, and their own menu.

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { LinkButton } from '@/components/ui/link-button';
import { Menu } from '@/components/ui/menu';
import { Brand } from './brand';
import { NavLink } from './nav-link';

export interface HeaderPerson {
  readonly name: string;
  readonly role: 'learner' | 'instructor' | 'administrator';
  readonly guest: boolean;
}

const LEARNER_PAGES = ['home', 'practice', 'interviews', 'lab', 'progress'] as const;
const INSTRUCTOR_PAGES = ['classes', 'sets', 'reports'] as const;
const GUEST_PAGES = ['practice', 'lab', 'progress'] as const;

/** A page's name in the catalogue is also its address. */
type Page = (typeof LEARNER_PAGES)[number] | (typeof INSTRUCTOR_PAGES)[number] | 'admin';

function pagesOf(person: HeaderPerson): readonly Page[] {
  if (person.guest) return GUEST_PAGES;
  if (person.role === 'learner') return LEARNER_PAGES;
  const both = [...LEARNER_PAGES, ...INSTRUCTOR_PAGES];
  return person.role === 'administrator' ? [...both, 'admin'] : both;
}

/** So many pages stand in one row on a phone, whatever typeface has come: nothing below them moves. */
const ROW = 5;

/** The more pages, the closer they stand, so that they have one row on a wide screen in every language. */
function gapOf(pages: number): string {
  if (pages <= ROW) return 'min-[24rem]:flex-nowrap';
  return pages <= 8 ? 'lg:gap-x-2.5' : 'lg:gap-x-1';
}

export function Header({
  person,
  signOut,
}: {
  person: HeaderPerson | null;
  signOut: (data: FormData) => void | Promise<void>;
}) {
  const t = useTranslations('shell');
  const pages = person ? pagesOf(person) : [];
  return (
    <header className="no-print border-b border-line bg-surface px-4 sm:px-6">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-4 sm:gap-x-6">
        <Link href={person && !person.guest ? '/home' : '/'} className="inline-flex min-h-14 items-center">
          <Brand />
        </Link>
        {person ? (
          <nav aria-label={t('main')} className="order-last w-full lg:order-none lg:w-auto lg:flex-1">
            <ul className={`-mb-px flex flex-wrap gap-x-2.5 sm:gap-x-5 ${gapOf(pages.length)}`}>
              {pages.map((page) => (
                <li key={page}>
                  <NavLink href={`/${page}`}>{t(`pages.${page}`)}</NavLink>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
        <div className="ms-auto flex items-center gap-1 py-1.5 sm:gap-2">
          {person && !person.guest ? <PersonMenu name={person.name} signOut={signOut} /> : <SignInLinks />}
        </div>
      </div>
    </header>
  );
}

function SignInLinks(): ReactNode {
  const t = useTranslations('shell');
  return (
    <>
      <LinkButton href="/sign-in" variant="quiet" className="max-sm:px-2 max-sm:text-sm">
        {t('signIn')}
      </LinkButton>
      <LinkButton href="/sign-up" variant="secondary" className="max-sm:px-3 max-sm:text-sm">
        {t('signUp')}
      </LinkButton>
    </>
  );
}

function PersonMenu({ name, signOut }: { name: string; signOut: (data: FormData) => void | Promise<void> }) {
  const t = useTranslations('shell');
  return (
    <Menu
      label={t('menu', { name })}
      face={
        <>
          <Icon name="person" />
          <span className="max-w-28 truncate sm:max-w-40">{name}</span>
          <Icon name="down" className="text-muted" />
        </>
      }
      links={[
        { href: '/settings', label: t('settings') },
        { href: '/help/answers', label: t('answers') },
      ]}
      last={{ label: t('signOut'), run: signOut }}
    />
  );
}
