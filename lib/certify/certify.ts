// Certification: a template is drawn over many seeds and everything it promises is tried on every instance, before anyone sees it.
import type { Instance } from '../problems/instance';
import { drawInstance, rebuildInstance } from '../problems/instantiate';
import { parseTemplate } from '../problems/parse-template';
import type { TemplateDocument } from '../problems/template';
import type { Message } from '../result';
import { checkAnswers } from './check-answers';
import { checkLeaks } from './check-leaks';
import { checkMisconceptions } from './check-misconceptions';
import { checkPartNumbers, checkStatementNumbers } from './check-numbers';
import { checkParameters } from './check-parameters';
import { checkPrompts } from './check-prompts';
import { checkSlopes } from './check-slopes';
import { checkFollowUps, checkPartTexts, checkStatementTexts } from './check-texts';
import { type Defect, type Finding, finding, partsOf } from './defect';
import { checkGolden, type Golden } from './golden';

export interface CertifyOptions {
  readonly seeds: readonly number[];
  /** Speaks messages: what people read is checked as they read it. */
  readonly say: (message: Message) => string;
  /** Ids that the document's subject and skills must be among; without, any will do. */
  readonly skills?: ReadonlySet<string>;
  /** What this version gave when it was published. */
  readonly golden?: Golden;
}

export interface Certificate {
  readonly passed: boolean;
  readonly seeds: number;
  /** Different statements among the seeds. */
  readonly prompts: number;
  /** Names of the misconceptions that came, each with the number of instances; `part: code`. */
  readonly misconceptions: ReadonlyMap<string, number>;
  /** Each kind of defect once, with its first seed and how often it came. */
  readonly defects: readonly Defect[];
}

/** The full run: what `npm run certify` does unless told otherwise. */
export const FULL_RUN = 1000;

const sameInstance = (document: TemplateDocument, seed: number, drawn: Instance): Finding[] => {
  const again = drawInstance(document, seed);
  const rebuilt = rebuildInstance(document, seed, drawn.parameters);
  const text = JSON.stringify(drawn);
  return again.ok &&
    JSON.stringify(again.value) === text &&
    JSON.stringify(rebuilt.question) === JSON.stringify(drawn.question)
    ? []
    : [finding('not-repeatable')];
};

function findingsOf(instance: Instance, say: CertifyOptions['say']): Finding[] {
  return [
    ...checkStatementTexts(instance),
    ...checkStatementNumbers(instance),
    ...partsOf(instance).flatMap((part) => [
      ...checkPartTexts(part, say),
      ...checkPartNumbers(part, say),
      ...checkLeaks(instance, part, say),
      ...checkAnswers(part),
      ...checkMisconceptions(part),
      ...checkSlopes(part),
    ]),
  ];
}

/** Findings of one kind are one defect: the first is shown, all are counted. */
class Defects {
  readonly #found = new Map<string, Defect>();

  add({ message, part }: Finding, seed?: number): void {
    const kind = `${message.code} ${part ?? ''} ${message.params?.form ?? ''} ${message.params?.code ?? ''}`;
    const known = this.#found.get(kind);
    const first = { message, ...(part === undefined ? {} : { part }), ...(seed === undefined ? {} : { seed }) };
    this.#found.set(kind, known ? { ...known, count: known.count + 1 } : { ...first, count: 1 });
  }

  all(): readonly Defect[] {
    return [...this.#found.values()];
  }
}

const skillFindings = ({ skill, parts }: TemplateDocument, skills: ReadonlySet<string> | undefined): Finding[] =>
  skills === undefined
    ? []
    : [...new Set([skill, ...parts.map((part) => part.skill)])]
        .filter((id) => !skills.has(id))
        .map((id) => finding('unknown-skill', { skill: id }));

/** Tries a document on every seed. Never throws on a bad document: whatever is wrong with it is a defect. */
export function certify(data: unknown, { seeds, say, skills, golden }: CertifyOptions): Certificate {
  const defects = new Defects();
  const prompts = new Set<string>();
  const misconceptions = new Map<string, number>();
  const certificate = (): Certificate => {
    const all = defects.all();
    return { passed: all.length === 0, seeds: seeds.length, prompts: prompts.size, misconceptions, defects: all };
  };
  const parsed = parseTemplate(data);
  if (!parsed.ok) {
    for (const message of parsed.error) defects.add({ message });
    return certificate();
  }
  const document = parsed.value;
  const ownFindings = [...skillFindings(document, skills), ...checkFollowUps(document), ...checkParameters(document)];
  for (const found of ownFindings) defects.add(found);
  for (const seed of seeds) {
    const drawn = drawInstance(document, seed);
    if (!drawn.ok) {
      defects.add({ message: drawn.error }, seed);
      continue;
    }
    prompts.add(drawn.value.question.prompt);
    for (const { id, misconceptions: wrong } of drawn.value.key.parts) {
      for (const { code } of wrong)
        misconceptions.set(`${id}: ${code}`, (misconceptions.get(`${id}: ${code}`) ?? 0) + 1);
    }
    const found = [...sameInstance(document, seed, drawn.value), ...findingsOf(drawn.value, say)];
    for (const one of found) defects.add(one, seed);
  }
  for (const found of checkPrompts(document, prompts, seeds.length)) defects.add(found);
  for (const found of golden ? checkGolden(document, golden) : []) defects.add(found);
  return certificate();
}
