// What was typed before the page came to life stands in the field alone: it is taken over, before the first drawing of the field would wipe it.
'use client';
import { type RefObject, useEffectEvent, useLayoutEffect } from 'react';

export function useTypedEarly(
  field: RefObject<HTMLInputElement | null>,
  text: string,
  take: (text: string) => void,
): void {
  const compare = useEffectEvent(() => {
    const typed = field.current?.value;
    if (typed !== undefined && typed !== text) take(typed);
  });
  useLayoutEffect(() => compare(), []);
}
