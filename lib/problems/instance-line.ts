// What the `generate` command prints of an instance: question and key together, in the fields of the contract.
import type { Instance } from './instance';
import type { KeyPart, Misconception } from './key';

export interface InstanceLine {
  readonly template: string;
  readonly version: number;
  readonly seed: number;
  readonly skill: string;
  readonly title: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly prompt: string;
  readonly parts: readonly InstanceLinePart[];
}

export interface InstanceLinePart extends Omit<KeyPart, 'skill' | 'misconceptions'> {
  readonly prompt: string;
  readonly misconceptions: readonly Omit<Misconception, 'message'>[];
}

/** The line of an instance, as an object. */
export function instanceLine({ template, version, seed, parameters, question, key }: Instance): InstanceLine {
  const { skill, title, prompt } = question;
  const parts = key.parts.map((part, i) => ({
    id: part.id,
    kind: part.kind,
    prompt: question.parts[i]?.prompt ?? '',
    answer: part.answer,
    variables: part.variables,
    definitions: part.definitions,
    tolerance: part.tolerance,
    choices: part.choices,
    shapes: part.shapes,
    form: part.form,
    edges: part.edges,
    claim: part.claim,
    hints: part.hints,
    solution: part.solution,
    misconceptions: part.misconceptions.map(({ code, answer }) => ({ code, answer })),
  }));
  return { template, version, seed, skill, title, parameters, prompt, parts };
}
