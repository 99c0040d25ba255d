// One fuzzed case from its seed: two expressions, what is claimed of them, and the line that the grader gets.

import { differentiate } from '../../math/differentiate';
import { Random } from '../../math/equivalence/random';
import { type Expression, variable } from '../../math/expression';
import { printPlain } from '../../math/print-plain';
import { Generator } from './generate';
import { mutate } from './mutate';
import { changeAt, sizeOf } from './places';
import { rewrite } from './rewrite';
import { drawSetting, type Setting } from './setting';
import { write } from './write';

export interface FuzzCase {
  readonly seed: number;
  /** `identity`, `derivative` and `definition` are equal by construction; `fault` most often differs. */
  readonly claim: 'identity' | 'derivative' | 'definition' | 'fault';
  readonly setting: Setting;
  readonly student: Expression;
  readonly reference: Expression;
  readonly definitions: ReadonlyMap<string, Expression>;
  /** The rewrites and the fault that lead from one to the other. */
  readonly steps: readonly string[];
  /** The JSON line for `npm run -s grade`. */
  readonly line: string;
}

const MAX_DERIVATIVE = 160;
const DEFINED = 'u';

/** The case of a seed; undefined when this seed makes none worth asking. */
export function makeCase(seed: number): FuzzCase | undefined {
  const random = new Random(Math.imul(seed, 0x9e3779b1));
  const setting = drawSetting(random);
  const generator = new Generator(random, setting);
  const start = generator.real(2 + random.below(3));
  const rewritten = rewrite(start, 1 + random.below(6), random, generator);
  const turned = random.below(3) === 0;
  const [first, second] = turned ? [rewritten.expression, start] : [start, rewritten.expression];
  const choice = random.below(20);
  const claim = choice < 9 ? 'identity' : choice < 11 ? 'derivative' : choice < 13 ? 'definition' : 'fault';
  const base = { seed, setting, steps: rewritten.names };
  if (claim === 'derivative') {
    const [reference, student] = [differentiate(first, 'x'), differentiate(second, 'x')];
    if (Math.max(sizeOf(reference), sizeOf(student)) > MAX_DERIVATIVE) return undefined;
    return withLine({ ...base, claim, student, reference, definitions: new Map() }, random);
  }
  if (claim === 'definition') {
    const { whole, part } = nameApart(first, random);
    return withLine(
      { ...base, claim, student: second, reference: whole, definitions: new Map([[DEFINED, part]]) },
      random,
    );
  }
  if (claim === 'fault') {
    const { expression, name } = mutate(second, random);
    const steps = [...base.steps, `fault: ${name}`];
    return withLine({ ...base, steps, claim, student: expression, reference: first, definitions: new Map() }, random);
  }
  return withLine({ ...base, claim, student: second, reference: first, definitions: new Map() }, random);
}

/** A part of the expression gets a name. */
function nameApart(e: Expression, random: Random): { whole: Expression; part: Expression } {
  let part = e;
  const whole = changeAt(e, random.below(sizeOf(e)), (node) => {
    part = node;
    return variable(DEFINED);
  });
  return { whole, part };
}

function withLine(made: Omit<FuzzCase, 'line'>, random: Random): FuzzCase {
  const definitions = Object.fromEntries([...made.definitions].map(([name, e]) => [name, printPlain(e)]));
  const line = {
    student: write(made.student, random),
    reference: printPlain(made.reference),
    variables: made.setting,
    ...(made.definitions.size > 0 ? { definitions } : {}),
  };
  return { ...made, line: JSON.stringify(line) };
}
