// Remembers what is made often from few inputs.

/** Looks up by name, or makes and keeps. When `most` are known all are forgotten: what is asked for again is made again. */
export function createMemo<T>(most: number): (name: string, make: () => T) => T {
  const known = new Map<string, T>();
  return (name, make) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const made = make();
    if (known.size >= most) known.clear();
    known.set(name, made);
    return made;
  };
}

/** The same, apart for each owner (a document, say), and no longer than the owner lives. */
export function createOwnedMemo<Owner extends object, T>(
  most: number,
): (owner: Owner, name: string, make: () => T) => T {
  const owned = new WeakMap<Owner, ReturnType<typeof createMemo<T>>>();
  return (owner, name, make) => {
    const remember = owned.get(owner) ?? createMemo<T>(most);
    owned.set(owner, remember);
    return remember(name, make);
  };
}
