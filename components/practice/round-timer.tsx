// The time left in a round. It can be hidden, and stays hidden on this device; nothing happens by itself when it runs out.
'use client';
import { useEffect, useState } from 'react';

const KEPT = 'chainwise-round-timer';

const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

export function RoundTimer({
  secondsLeft,
  label,
  show,
  hide,
}: Readonly<Record<'label' | 'show' | 'hide', string>> & { secondsLeft: number }) {
  const [left, setLeft] = useState(secondsLeft);
  const [hidden, setHidden] = useState(false);
  useEffect(() => setHidden(localStorage.getItem(KEPT) === 'hidden'), []);
  useEffect(() => {
    const end = performance.now() + secondsLeft * 1000;
    const tick = () => setLeft(Math.max(0, Math.ceil((end - performance.now()) / 1000)));
    tick();
    const timer = setInterval(tick, 500);
    return () => clearInterval(timer);
  }, [secondsLeft]);
  const toggle = () => {
    localStorage.setItem(KEPT, hidden ? 'shown' : 'hidden');
    setHidden(!hidden);
  };
  return (
    <>
      {hidden ? null : (
        <span role="timer" aria-label={label} className="tabular-nums">
          {clock(left)}
        </span>
      )}
      <button type="button" onClick={toggle} className="link min-h-6">
        {hidden ? show : hide}
      </button>
    </>
  );
}
