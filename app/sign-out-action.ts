// Signs the person out and shows the landing page.
'use server';
import { redirect } from 'next/navigation';
import { endSession } from '@/lib/server/auth/session';

export async function signOut(): Promise<void> {
  await endSession();
  redirect('/');
}
