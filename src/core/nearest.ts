/** "Did you mean …?" */

/** Longer words are compared by their beginning only, so that no text can make this slow. */
const MAX_LENGTH = 60;

/** The candidate most like a word, or null where each differs in more than a third of its letters. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = word.slice(0, MAX_LENGTH).toLowerCase();
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.slice(0, MAX_LENGTH).toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** A question to put after a cause, or nothing: ` Did you mean "etorofu"?`. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const found = nearest(word, candidates);
  return found === null ? '' : ` Did you mean "${found}"?`;
}

/** Levenshtein distance: the least number of letters to add, drop or change. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
