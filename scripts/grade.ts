// `npm run -s grade`: JSON lines in, one JSON line out for each, in order, in one process. Ends with status 0 at end of input.
import { gradeLine } from '@/lib/grader/grade-line';
import { LineSplitter } from './line-splitter';

/** Answers are written at the latest when this many characters wait. */
const FLUSH_AT = 1 << 16;

function grade(line: string | undefined): string {
  const start = performance.now();
  // A line longer than anybody may send is not kept: it is no request.
  const answer = gradeLine(line ?? '');
  const us = Math.round((performance.now() - start) * 1000);
  try {
    return `${JSON.stringify({ ...answer, us })}\n`;
  } catch {
    // An id nested deeper than the stack can be read but not written.
    return `${JSON.stringify({ ...answer, id: null, us })}\n`;
  }
}

async function write(text: string): Promise<void> {
  if (!text || process.stdout.write(text)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}

async function main(): Promise<void> {
  const splitter = new LineSplitter();
  let waiting = '';
  const take = async (lines: Iterable<string | undefined>): Promise<void> => {
    for (const line of lines) {
      // A blank line is no request.
      if (line?.trim() === '') continue;
      waiting += grade(line);
      if (waiting.length >= FLUSH_AT) {
        await write(waiting);
        waiting = '';
      }
    }
    await write(waiting);
    waiting = '';
  };
  for await (const chunk of process.stdin) await take(splitter.push(chunk as Buffer));
  await take(splitter.end());
}

// Whoever reads has gone: there is nobody left to answer.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
await main();
