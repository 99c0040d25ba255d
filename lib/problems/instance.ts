// One drawn problem: the same template version and seed give the same instance on every machine.
import type { Key } from './key';
import type { Question } from './question';

export interface Instance {
  readonly template: string;
  readonly version: number;
  readonly seed: number;
  /** The resolved parameters, as ASCII text of the grammar; with the version they are the truth about the instance. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly question: Question;
  readonly key: Key;
}
