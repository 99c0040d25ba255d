// The clock of an interview. The server's times are the only ones that count.

/** Extra time as a factor, for whoever needs it (WCAG 2.2, 2.2.1); the report says which was chosen. */
export const EXTRA_TIME = [1, 1.25, 1.5, 2] as const;
export type ExtraTime = (typeof EXTRA_TIME)[number];

export const endOf = (startedAt: Date, minutes: number, extra: ExtraTime): Date =>
  new Date(startedAt.getTime() + minutes * extra * 60_000);

/** Whole seconds left, rounded up, so that it shows 0 only when it is over. */
export const secondsLeft = (endsAt: Date, now: Date): number =>
  Math.max(0, Math.ceil((endsAt.getTime() - now.getTime()) / 1000));

export interface InterviewTimes {
  readonly endsAt: Date;
  readonly finishedAt: Date | null;
}

/** Over by the clock or because the person finished it. */
export const isOver = ({ endsAt, finishedAt }: InterviewTimes, now: Date): boolean =>
  finishedAt !== null || now.getTime() >= endsAt.getTime();
