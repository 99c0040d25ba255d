// One peer in a process of its own: asked a question at a time; one that dies or takes too long is started again.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';

export const PEER_NAMES = ['mathjs', 'kas', 'nerdamer', 'algebrite'] as const;
export type PeerName = (typeof PEER_NAMES)[number];

/** What a peer is asked, in its own syntax. */
export interface Question {
  readonly student: string;
  readonly reference: string;
  readonly variables: readonly string[];
}

export interface Opinion {
  /** Null when it could not say: it did not read the text, it died, or its time was over. */
  readonly equal: boolean | null;
  readonly us: number;
}

const HOST = join(import.meta.dirname, 'peer-host.mjs');
const PATIENCE_MS = 5_000;
const START_MS = 60_000;
const reply = z.object({ equal: z.boolean().nullish(), us: z.number().optional(), ready: z.boolean().optional() });

export class Peer {
  private child: ChildProcess | undefined;
  private heard: ((line: string | undefined) => void) | undefined;

  constructor(private readonly name: PeerName) {}

  async ask(question: Question): Promise<Opinion> {
    const child = this.child ?? (await this.start());
    child.stdin?.write(`${JSON.stringify(question)}\n`);
    const line = await this.nextLine(PATIENCE_MS);
    if (line === undefined) {
      this.stop();
      return { equal: null, us: PATIENCE_MS * 1000 };
    }
    const { equal, us = 0 } = reply.parse(JSON.parse(line));
    return { equal: equal ?? null, us };
  }

  stop(): void {
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }

  private async start(): Promise<ChildProcess> {
    const child = spawn(process.execPath, [HOST, this.name], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.child = child;
    // The end of one that was stopped is no news of its successor.
    const tell = (line: string | undefined) => (this.child === child ? this.heard?.(line) : undefined);
    child.stdin.on('error', () => tell(undefined));
    child.on('exit', () => tell(undefined));
    createInterface({ input: child.stdout }).on('line', tell);
    if ((await this.nextLine(START_MS)) === undefined) throw new Error(`the peer ${this.name} does not start`);
    return child;
  }

  private nextLine(patience: number): Promise<string | undefined> {
    return new Promise((resolve) => {
      const settle = (line: string | undefined) => {
        clearTimeout(timer);
        this.heard = undefined;
        resolve(line);
      };
      const timer = setTimeout(() => settle(undefined), patience);
      this.heard = settle;
    });
  }
}
