// The few icons of the interface, drawn on a 24-unit grid with the text's own colour. Always beside a word, so hidden from readers.
const PATHS = {
  right: 'M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19ZM7.5 12.3l3.1 3.1 5.9-6.4',
  partly: 'M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19ZM7.5 12h9',
  wrong: 'M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19ZM8.6 8.6l6.8 6.8M15.4 8.6l-6.8 6.8',
  undecided:
    'M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19ZM9.2 9.4a2.9 2.9 0 1 1 4.4 2.5c-1 .6-1.6 1.1-1.6 2.2M12 17.2v.1',
  info: 'M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19ZM12 11v6M12 7.2v.1',
  unreadable: 'M12 3.2 22 20.5H2L12 3.2ZM12 10v5M12 17.6v.1',
  hint: 'M9.5 17.5h5M10 21h4M12 2.8a6.4 6.4 0 0 0-3.9 11.5c.8.6 1.4 1.4 1.4 2.4v.8h5v-.8c0-1 .6-1.8 1.4-2.4A6.4 6.4 0 0 0 12 2.8Z',
  next: 'M4.5 12h15M13.5 6l6 6-6 6',
  previous: 'M19.5 12h-15M10.5 6l-6 6 6 6',
  down: 'M6 9.5l6 6 6-6',
  up: 'M6 15l6-6 6 6',
  close: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  grip: 'M9 6v.1M15 6v.1M9 12v.1M15 12v.1M9 18v.1M15 18v.1',
  plus: 'M12 5v14M5 12h14',
  person: 'M12 3.5a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.5 20.5c.8-4 3.7-6 7.5-6s6.7 2 7.5 6',
  clock: 'M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19ZM12 7v5.2l3.3 2',
  lock: 'M6 11h12v9.5H6V11ZM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`inline-block size-[1.15em] shrink-0 align-[-0.2em] ${className}`}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
