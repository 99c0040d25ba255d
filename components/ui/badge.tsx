// A short word about a thing: its state, with the tone's icon.
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import { TONES, type Tone } from './tone';

export function Badge({ tone, icon, children }: { tone?: Tone; icon?: IconName; children: ReactNode }) {
  const look = tone ? TONES[tone] : undefined;
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 text-sm font-semibold whitespace-nowrap ${
        look ? `${look.soft} ${look.text}` : 'bg-sunken text-muted'
      }`}
    >
      {look || icon ? <Icon name={icon ?? look?.icon ?? 'info'} /> : null}
      {children}
    </span>
  );
}
