// Arrays that an attempt of the exact step borrows and the next one uses again.

/** Longer vectors, and more of them than this, are left to the garbage collector. */
const MAX_LENGTH = 64;
const MAX_ARRAYS = 2048;

class VectorPool {
  private readonly arrays: Float64Array[] = [];
  private taken = 0;

  constructor(private readonly length: number) {}

  /** Everything borrowed so far may be lent again. */
  reset(): void {
    this.taken = 0;
  }

  /** An array with anything in it. */
  take(): Float64Array {
    const known = this.arrays[this.taken++];
    if (known) return known;
    const made = new Float64Array(this.length);
    if (this.length <= MAX_LENGTH && this.arrays.length < MAX_ARRAYS) this.arrays.push(made);
    return made;
  }
}

const pools: VectorPool[] = [];

/** The pool of arrays of this length, for an attempt that begins: one runs at a time. */
export function freshPool(length: number): VectorPool {
  let pool = pools[length];
  if (!pool) {
    pool = new VectorPool(length);
    pools[length] = pool;
  }
  pool.reset();
  return pool;
}

export type { VectorPool };
