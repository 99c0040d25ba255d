// The programs that come with a network's solution: what they hold, and, where this machine has NumPy, that they print the key's gradient.
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../math/evaluate';
import { entriesOf } from '../math/matrix-entries';
import { parse } from '../math/parse';
import { drawInstance } from '../problems/instantiate';
import { TEMPLATES } from '.';

const SEEDS = 5;
const hasNumpy = spawnSync('python3', ['-c', 'import numpy']).status === 0;

const instances = TEMPLATES.flatMap((document) =>
  Array.from({ length: SEEDS }, (_, seed) => drawInstance(document, seed)).flatMap((drawn) =>
    drawn.ok ? [{ document, instance: drawn.value }] : [],
  ),
);
const withCode = instances.flatMap(({ document, instance }) =>
  instance.key.code ? [{ document, instance, code: instance.key.code }] : [],
);

/** The numbers of an answer, by rows. */
function numbersOf(text: string): number[] | undefined {
  const read = parse(text, { variables: new Map(), definitions: new Set(), shapes: new Map(), mode: 'expression' });
  const entries = read.ok ? entriesOf(read.value.expression, { shapes: new Map() }) : undefined;
  return entries?.ok ? entries.value.flat().map((e) => evaluate(e, new Map())) : undefined;
}

/** What the parts say the derivatives at the point are, by the name the program prints. */
const gradientsOf = ({ document, instance }: (typeof withCode)[number]) =>
  document.parts.flatMap(({ id, answer }) => {
    if ((answer.op !== 'derivative' && answer.op !== 'gradient') || !answer.atPoint) return [];
    const numbers = numbersOf(instance.key.parts.find((part) => part.id === id)?.answer ?? '');
    return numbers ? [{ name: `d${answer.of}/d${answer.wrt}`, numbers }] : [];
  });

/** `dL/dw = …` up to the next name. */
function printedIn(output: string, name: string): number[] | undefined {
  const [, after] = output.split(`${name} = `);
  return after
    ?.split(/\nd\w+\/d/)[0]
    ?.match(/-?\d+(\.\d*)?(e[-+]?\d+)?/g)
    ?.map(Number);
}

/** Runs many programs in one Python; what each printed. */
function runAll(programs: readonly string[]): string[] {
  const runner = `import contextlib, io, json, sys
outputs = []
for program in json.load(sys.stdin):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(program, {})
    outputs.append(out.getvalue())
print(json.dumps(outputs))`;
  const { status, stdout, stderr } = spawnSync('python3', ['-c', runner], { input: JSON.stringify(programs) });
  if (status !== 0) throw new Error(String(stderr));
  return JSON.parse(String(stdout)) as string[];
}

describe('the programs of networks', () => {
  it('are there for the networks of the five scenarios, and only where something is differentiated at a point', () => {
    const ids = new Set(withCode.map(({ document }) => document.id));
    for (const id of ['neuron-gradient', 'three-layer-backprop', 'rnn-through-time']) expect(ids).toContain(id);
    for (const id of ['compound-function', 'composed-rates']) expect(ids).not.toContain(id);
  });

  it('hold every number of the point and ask for the derivative', () => {
    const pinned = withCode.find(({ document, instance }) => document.id === 'neuron-gradient' && instance.seed === 0);
    for (const line of ['w=np.array(0.5', 'x=np.array(2.0', 'b=np.array(-0.5', 't=np.array(1.0', 'L = (y - t) ** 2']) {
      expect(pinned?.code.numpy).toContain(line);
    }
    expect(pinned?.code.torch).toContain('w = torch.tensor(0.5, dtype=torch.float64, requires_grad=True)');
    expect(pinned?.code.torch).toContain('L.backward()');
  });

  it.skipIf(!hasNumpy)('print the gradients of the key', () => {
    const usable = withCode.filter(({ code }) => !code.numpy.startsWith('# Mind'));
    const outputs = runAll(usable.map(({ code }) => code.numpy));
    let compared = 0;
    for (const [i, each] of usable.entries()) {
      for (const { name, numbers } of gradientsOf(each)) {
        const printed = printedIn(outputs[i] ?? '', name);
        if (!printed) continue;
        compared += 1;
        expect(printed, `${each.document.id}, seed ${each.instance.seed}, ${name}`).toHaveLength(numbers.length);
        for (const [k, value] of numbers.entries()) {
          expect(Math.abs((printed[k] ?? Number.NaN) - value)).toBeLessThan(1e-5 * Math.max(1, Math.abs(value)));
        }
      }
    }
    expect(compared).toBeGreaterThanOrEqual(3 * SEEDS);
  });
});
