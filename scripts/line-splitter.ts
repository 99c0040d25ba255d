// Cuts a stream of bytes into lines of text, however the chunks fall; a line beyond the limit is dropped, not kept in memory.

/** Bytes of one line. */
export const MAX_LINE = 1 << 24;

const NEWLINE = 0x0a;

export class LineSplitter {
  private parts: Buffer[] = [];
  private size = 0;
  private first = true;

  /** The lines that this chunk completes; undefined stands for a line that was too long. */
  *push(chunk: Buffer): Generator<string | undefined> {
    let from = 0;
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      this.keep(chunk.subarray(from, to));
      yield this.take();
      from = to + 1;
    }
    this.keep(chunk.subarray(from));
  }

  /** The last line, when no newline ended it. */
  *end(): Generator<string | undefined> {
    if (this.size) yield this.take();
  }

  private keep(part: Buffer): void {
    this.size += part.length;
    if (this.size > MAX_LINE) this.parts = [];
    else if (part.length) this.parts.push(part);
  }

  private take(): string | undefined {
    const text = this.size > MAX_LINE ? undefined : Buffer.concat(this.parts).toString('utf8');
    this.parts = [];
    this.size = 0;
    const bare = this.first ? text?.replace(/^\uFEFF/, '') : text;
    this.first = false;
    return bare?.endsWith('\r') ? bare.slice(0, -1) : bare;
  }
}
