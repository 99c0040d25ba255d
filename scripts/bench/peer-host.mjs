// A process that answers with one peer's opinion: a line {"student","reference","variables"} in, {"equal"} or {"failed"} out.
import { createInterface } from 'node:readline';

/** @typedef {{ student: string, reference: string, variables: readonly string[] }} Question */

/** @type {Readonly<Record<string, () => Promise<(question: Question) => boolean>>>} */
const PEERS = {
  mathjs: async () => {
    const { symbolicEqual } = await import('mathjs');
    return ({ student, reference }) => symbolicEqual(student, reference);
  },
  kas: async () => {
    const { compare, parse } = (await import('@khanacademy/kas')).default ?? (await import('@khanacademy/kas'));
    /** @param {string} text */
    const read = (text) => {
      const typed = text.replaceAll(/\blog\(/g, 'ln(').replaceAll(/\ba(sin|cos|tan)\(/g, 'arc$1(');
      const { parsed, expr } = parse(typed, { functions: [] });
      if (!parsed) throw new Error('not read');
      return expr;
    };
    return ({ student, reference }) => compare(read(reference), read(student), { simplify: false, form: false }).equal;
  },
  nerdamer: async () => {
    const nerdamer = (await import('nerdamer/all.js')).default;
    return ({ student, reference }) => nerdamer(`simplify((${student})-(${reference}))`).expand().toString() === '0';
  },
  algebrite: async () => {
    const algebrite = (await import('algebrite')).default;
    return ({ student, reference }) => algebrite.run(`simplify((${student})-(${reference}))`) === '0';
  },
};

const [, , name = ''] = process.argv;
const equal = await PEERS[name]?.();
if (!equal) throw new Error(`there is no peer ${name}`);
process.stdout.write('{"ready":true}\n');
for await (const line of createInterface({ input: process.stdin })) {
  const start = performance.now();
  let answer;
  try {
    answer = { equal: equal(JSON.parse(line)) };
  } catch (error) {
    answer = { failed: String(error instanceof Error ? error.message : error).slice(0, 200) };
  }
  process.stdout.write(`${JSON.stringify({ ...answer, us: (performance.now() - start) * 1000 })}\n`);
}
