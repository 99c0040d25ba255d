// What a form's action answered, for the fields inside it. The same shape as the server's actions return.
'use client';
import { createContext, type ReactNode } from 'react';

export interface FormContent {
  readonly inside: ReactNode;
  readonly revision: number;
}

export interface FormAnswer {
  readonly ok: boolean;
  readonly message?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, string>>;
  /** What the form holds from now on, unless the page has something newer: the larger revision. */
  readonly content?: FormContent;
}

export const FormContext = createContext<FormAnswer>({ ok: true });
