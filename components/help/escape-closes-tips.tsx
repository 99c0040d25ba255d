// What Escape does to the tips; its code comes with the tips, not with every problem.
'use client';
import dynamic from 'next/dynamic';

export const EscapeClosesTips = dynamic(() => import('./close-by-escape').then(({ CloseByEscape }) => CloseByEscape));
