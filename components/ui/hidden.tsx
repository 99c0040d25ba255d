// A part of a sentence for screen readers only: `t.rich('revoke', { name, hidden })` for `Revoke<hidden> {name}</hidden>`.
import type { ReactNode } from 'react';

export const hidden = (chunks: ReactNode) => <span className="sr-only">{chunks}</span>;
