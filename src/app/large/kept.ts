/** What has been loaded, as long as it is not too much: what was not asked for longest goes first. */
export class Kept<T> {
  readonly #most: number;
  readonly #all = new Map<string, T>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): T | undefined {
    return this.#all.get(key);
  }

  values(): T[] {
    return [...this.#all.values()];
  }

  /** Puts it at the end of the row of those that go, and lets those go that are too many; none of `held` goes. */
  put(key: string, value: T, held: readonly string[]): void {
    this.#all.delete(key);
    this.#all.set(key, value);
    for (const old of this.#all.keys()) {
      if (this.#all.size <= this.#most) return;
      if (!held.includes(old)) this.#all.delete(old);
    }
  }
}
