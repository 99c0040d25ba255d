// Every English sentence that pure lib and the server can ask for: one flat table from message code to sentence, `{name}` is a parameter.
// The first segment of a dotted code is the contract's stable word; a code without a sentence falls back to its prefix.
import { EN_ACCOUNTS } from './sentences/accounts';
import { EN_ANSWERS } from './sentences/answers';
import { EN_CERTIFY } from './sentences/certify';
import { EN_DERIVATION } from './sentences/derivation';
import { EN_MISCONCEPTIONS } from './sentences/misconceptions';
import { EN_PAGES } from './sentences/pages';
import { EN_REQUESTS } from './sentences/requests';
import { EN_SLIPS } from './sentences/slips';
import { EN_TEMPLATES } from './sentences/templates';
import { EN_VERDICTS } from './sentences/verdicts';

export const EN_SENTENCES = {
  ...EN_ACCOUNTS,
  ...EN_ANSWERS,
  ...EN_CERTIFY,
  ...EN_DERIVATION,
  ...EN_MISCONCEPTIONS,
  ...EN_PAGES,
  ...EN_REQUESTS,
  ...EN_SLIPS,
  ...EN_TEMPLATES,
  ...EN_VERDICTS,
} as const satisfies Readonly<Record<string, string>>;
