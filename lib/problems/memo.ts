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
