// What was typed and has not reached the server, kept on the device: a reload without a connection loses nothing.

const PREFIX = 'unsent-drafts:';
const OWNER = 'unsent-drafts-owner';

/** A text, and what the server had when it was typed: only in its place may it be put back. */
export interface Unsent {
  readonly text: string;
  readonly over: string;
}

type Device = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const keyOf = (problemId: string) => `${PREFIX}${problemId}`;

/** Where nothing can be kept (a private window, a full device), drafts live as long as the page does. */
function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

/** What this browser keeps; undefined where the person has forbidden it. */
export const onDevice = (): Device | undefined => attempt(() => localStorage, undefined);

export class UnsentDrafts {
  private readonly parts: Map<string, Unsent>;

  constructor(
    private readonly device: Device | undefined,
    private readonly problemId: string,
  ) {
    const kept = attempt(() => device?.getItem(keyOf(problemId)), undefined);
    this.parts = new Map(attempt(() => Object.entries(JSON.parse(kept ?? '{}') as Record<string, Unsent>), []));
  }

  /**
   * What to put back, by part: where the server has what it had, so that nothing newer is written over. A page that may be
   * older than they are, kept on the device, says nothing of the server. What the server has is forgotten; nothing else is: the
   * connection may be gone without the browser's knowing.
   */
  restore(current: (partId: string) => string, isOldPage: boolean): ReadonlyMap<string, Unsent> {
    if (!isOldPage)
      for (const [partId, { text }] of this.parts) if (text === current(partId)) this.parts.delete(partId);
    this.keep();
    return new Map([...this.parts].filter(([partId, { over }]) => isOldPage || over === current(partId)));
  }

  /** `server` is what is kept there. */
  add(partId: string, text: string, server: string): void {
    this.parts.set(partId, { text, over: server });
    this.keep();
  }

  /** The server has this text now. */
  arrived(partId: string, text: string): void {
    if (this.parts.get(partId)?.text === text) this.parts.delete(partId);
    this.keep();
  }

  private keep(): void {
    const key = keyOf(this.problemId);
    attempt(() => {
      if (this.parts.size === 0) this.device?.removeItem(key);
      else this.device?.setItem(key, JSON.stringify(Object.fromEntries(this.parts)));
    }, undefined);
  }
}

/** Another person than the last one on this device: what the other had not sent is forgotten. Nobody (an empty id) may be either. */
export function forgetOthersDrafts(device: Device | undefined, person: string): void {
  attempt(() => {
    if (!device || person === '' || device.getItem(OWNER) === person) return;
    const keys = Array.from({ length: device.length }, (_, i) => device.key(i) ?? '');
    for (const key of keys) if (key.startsWith(PREFIX)) device.removeItem(key);
    device.setItem(OWNER, person);
  }, undefined);
}
