/** Chance that is the same for everyone with the same number. */

/** Gives numbers from 0 up to, but not, 1: always the same ones for the same seed (a whole number). */
export type Random = () => number;

/** The mulberry32 generator (public domain, Tommy Ettinger): 32 bits of state, plenty for shuffling questions. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same things in an order of chance; the list given stays as it is. */
export function shuffled<T>(things: readonly T[], random: Random): T[] {
  const deck = things.map((thing) => ({ thing, rank: random() }));
  return deck.sort((a, b) => a.rank - b.rank).map(({ thing }) => thing);
}
