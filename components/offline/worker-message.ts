// What a page tells the service worker.

export type WorkerMessage =
  /** Whose pages are read now: an account's id, or the empty text for nobody. */
  { readonly type: 'owner'; readonly person: string } | { readonly type: 'keep'; readonly path: string };
