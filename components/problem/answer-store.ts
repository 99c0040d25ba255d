// The texts of one problem's answers while they are typed. Fields that show the same answer stay alike.

export type AnswerTexts = Readonly<Record<string, string>>;

export class AnswerStore {
  private readonly texts: Map<string, string>;
  private readonly listeners = new Set<(partId: string) => void>();

  constructor(initial: AnswerTexts) {
    this.texts = new Map(Object.entries(initial));
  }

  /** Every text there is now. */
  all(): AnswerTexts {
    return Object.fromEntries(this.texts);
  }

  get(partId: string): string {
    return this.texts.get(partId) ?? '';
  }

  set(partId: string, text: string): void {
    if (this.get(partId) === text) return;
    this.texts.set(partId, text);
    for (const listener of this.listeners) listener(partId);
  }

  /** Calls with the part whose text has changed, until the returned function is called. */
  readonly subscribe = (listener: (partId: string) => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}
