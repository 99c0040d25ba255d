// A class code that was typed, as an address.
import { redirect } from 'next/navigation';

const LONGEST = 64;

export default async function JoinPage({ searchParams }: { searchParams: Promise<{ code?: string | string[] }> }) {
  const { code } = await searchParams;
  const typed = typeof code === 'string' ? code.trim().slice(0, LONGEST) : '';
  redirect(typed === '' ? '/classes' : `/join/${encodeURIComponent(typed)}`);
}
