/** What the reader wished for on earlier visits, kept in the browser. */
export type Wish = 'light-map' | 'theme' | 'keys' | 'unit' | 'offline';

const key = (wish: Wish) => `passage-atlas:${wish}`;

/** A browser may refuse storage; then a wish holds for the visit. */
export const wishes = {
  read(wish: Wish): string | null {
    try {
      return localStorage.getItem(key(wish));
    } catch {
      return null;
    }
  },
  /** Null is no wish. */
  write(wish: Wish, value: string | null): void {
    try {
      if (value === null) localStorage.removeItem(key(wish));
      else localStorage.setItem(key(wish), value);
    } catch {
      // It holds for the visit. What nobody has asked to be kept is not missed.
      if (wish !== 'offline') globalThis.missing?.('storage');
    }
  },
};
