// The clock of an interview. The server's time counts; this shows it, says it twice aloud, and hands in what is typed at the end.
'use client';
import { useEffect, useRef, useState } from 'react';
import { clockText } from './duration';

/** Seconds before the end at which the form hands itself in, so that it arrives in time. */
const HAND_IN = 3;

/** What is read aloud when so many seconds are left. */
export type SpokenTimes = Readonly<Record<number, string>>;

export function Countdown({
  secondsLeft,
  finishId,
  label,
  spoken: sentences,
}: {
  /** By the server's clock, when the page was made. */
  secondsLeft: number;
  /** The button that finishes the interview with what is typed. */
  finishId: string;
  label: string;
  spoken: SpokenTimes;
}) {
  const [left, setLeft] = useState(secondsLeft);
  const [spoken, setSpoken] = useState('');
  const handedIn = useRef(false);

  useEffect(() => {
    const end = performance.now() + secondsLeft * 1000;
    const tick = () => {
      const now = Math.ceil((end - performance.now()) / 1000);
      setLeft(Math.max(0, now));
      setSpoken((before) => sentences[now] ?? before);
      if (now <= HAND_IN && !handedIn.current) {
        handedIn.current = true;
        const finish = document.getElementById(finishId);
        if (finish instanceof HTMLButtonElement) finish.form?.requestSubmit(finish);
      }
    };
    const timer = setInterval(tick, 500);
    return () => clearInterval(timer);
  }, [secondsLeft, finishId, sentences]);

  return (
    <>
      <span role="timer" aria-label={label} className="text-lg font-semibold tabular-nums">
        {clockText(left)}
      </span>
      <span role="status" className="sr-only">
        {spoken}
      </span>
    </>
  );
}
