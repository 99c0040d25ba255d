// A message on the page: what happened, in words, with the tone's icon and colour.
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import { TONES, type Tone } from './tone';

export function Notice({
  tone = 'info',
  title,
  icon,
  role,
  children,
  className = '',
}: {
  tone?: Tone;
  title?: ReactNode;
  icon?: IconName;
  /** `status` is read out politely, `alert` at once. Leave it off for what is there from the start. */
  role?: 'status' | 'alert';
  children?: ReactNode;
  className?: string;
}) {
  const look = TONES[tone];
  return (
    <div
      role={role}
      tabIndex={role === 'alert' ? -1 : undefined}
      className={`flex items-start gap-3 rounded-md border-s-4 px-4 py-3 ${look.soft} ${look.edge} ${className}`}
    >
      <Icon name={icon ?? look.icon} className={`mt-1 ${look.text}`} />
      <div className="min-w-0 flex-1">
        {title ? <p className={`font-semibold ${look.text}`}>{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
