// What a part that is chosen, not typed, offers.
import type { ReactNode } from 'react';

/** A choice with its label already set on the server; `plain` is the label where no formula can stand. */
export interface ShownChoice {
  readonly word: string;
  readonly label: ReactNode;
  readonly plain: string;
  /** The label is a formula and nothing else: its word names the control then, for assistive technology takes no name from a formula. */
  readonly bare: boolean;
  readonly side?: 'left' | 'right' | undefined;
}

export interface ChoiceFieldProps {
  readonly partId: string;
  readonly label: string;
  readonly choices: readonly ShownChoice[];
  readonly describedBy?: string;
}
