// What the `generate` command prints of an instance: question and key together, in the fields of the contract.
import type { Message } from '../result';
import { type ContractClaim, contractClaim } from './contract-claim';
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

export interface InstanceLinePart extends Omit<KeyPart, 'skill' | 'claim' | 'hints' | 'solution' | 'misconceptions'> {
  readonly prompt: string;
  readonly claim: ContractClaim;
  readonly hints: readonly string[];
  readonly solution: readonly { readonly text: string; readonly expression: string }[];
  readonly misconceptions: readonly Omit<Misconception, 'message'>[];
}

/** The line of an instance, as an object. @param say speaks a message, in the language of the line */
export function instanceLine(
  { template, version, seed, parameters, question, key }: Instance,
  say: (message: Message) => string,
): InstanceLine {
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
    claim: contractClaim(part),
    hints: part.hints.map((hint) => say(hint)),
    solution: part.solution.map(({ message, expression }) => ({ text: say(message), expression })),
    misconceptions: part.misconceptions.map(({ code, answer }) => ({ code, answer })),
  }));
  return { template, version, seed, skill, title, parameters, prompt, parts };
}
