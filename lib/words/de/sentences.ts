// The German sentences of the message codes.
import { DE_ACCOUNTS } from './sentences/accounts';
import { DE_ANSWERS } from './sentences/answers';
import { DE_CERTIFY } from './sentences/certify';
import { DE_DERIVATION } from './sentences/derivation';
import { DE_MISCONCEPTIONS } from './sentences/misconceptions';
import { DE_PAGES } from './sentences/pages';
import { DE_REQUESTS } from './sentences/requests';
import { DE_SLIPS } from './sentences/slips';
import { DE_TEMPLATES } from './sentences/templates';
import { DE_VERDICTS } from './sentences/verdicts';

export const DE_SENTENCES = {
  ...DE_ACCOUNTS,
  ...DE_ANSWERS,
  ...DE_CERTIFY,
  ...DE_DERIVATION,
  ...DE_MISCONCEPTIONS,
  ...DE_PAGES,
  ...DE_REQUESTS,
  ...DE_SLIPS,
  ...DE_TEMPLATES,
  ...DE_VERDICTS,
} as const;
