// For tests: the instances of the first ten seeds of a template, as the `generate` command prints them, and what is wrong with them.
import type { Instance } from '../../problems/instance';
import { type InstanceLine, type InstanceLinePart, instanceLine } from '../../problems/instance-line';
import { drawInstance } from '../../problems/instantiate';
import type { KeyPart } from '../../problems/key';
import type { QuestionPart } from '../../problems/question';
import type { TemplateDocument } from '../../problems/template';

export const SEEDS: readonly number[] = Array.from({ length: 10 }, (_, i) => i + 1);

export interface Drawn {
  readonly instance: Instance;
  /** What `npm run -s generate` prints, read back from its text. */
  readonly line: InstanceLine;
}

export interface DrawnPart {
  readonly line: InstanceLinePart;
  readonly question: QuestionPart;
  readonly key: KeyPart;
  readonly drawn: Drawn;
}

export function draw(document: TemplateDocument, seed: number): Drawn {
  const drawn = drawInstance(document, seed);
  if (!drawn.ok) throw new Error(`${document.id}, seed ${seed}: ${JSON.stringify(drawn.error)}`);
  return { instance: drawn.value, line: JSON.parse(JSON.stringify(instanceLine(drawn.value, ({ code }) => code))) };
}

const known = new WeakMap<TemplateDocument, readonly Drawn[]>();

/** Drawn once a process. */
export function instancesOf(document: TemplateDocument): readonly Drawn[] {
  const found = known.get(document) ?? SEEDS.map((seed) => draw(document, seed));
  known.set(document, found);
  return found;
}

export const partsOf = (drawn: Drawn): readonly DrawnPart[] =>
  drawn.line.parts.map((line, i) => ({
    line,
    question: drawn.instance.question.parts[i] as QuestionPart,
    key: drawn.instance.key.parts[i] as KeyPart,
    drawn,
  }));

/** Everything that a check finds wrong in an instance of one of the seeds, with the seed. */
export const faultsBySeed = (document: TemplateDocument, check: (drawn: Drawn) => readonly string[]): string[] =>
  instancesOf(document).flatMap((drawn) => check(drawn).map((fault) => `seed ${drawn.line.seed}: ${fault}`));

/** The same for every part, with the part's id. */
export const faultsByPart = (document: TemplateDocument, check: (part: DrawnPart) => readonly string[]): string[] =>
  faultsBySeed(document, (drawn) =>
    partsOf(drawn).flatMap((part) => check(part).map((fault) => `part ${part.line.id}: ${fault}`)),
  );
