/** Capitals in English titles, as Chicago and MLA set them: all words but the small ones. */

/** Which prepositions stay small: those of up to four letters (Chicago, 18th edition), or all (MLA, 9th edition). */
export type SmallWords = 'short' | 'all';

const SHORT = new Set(
  [
    'a an the and but for nor or so yet as to',
    'at by down from in into like near of off on onto out over past per than till up upon via with',
  ].flatMap((words) => words.split(' ')),
);
const LONG = new Set(
  'about above across after against along among around before behind below beneath beside between beyond despite during except inside outside since through throughout toward towards under underneath until within without'.split(
    ' ',
  ),
);

/** A word with its apostrophes, or the part of one between hyphens. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}\p{N}]+)*/gu;

/** Only adds capitals: `Putin and Abe agree to move` → `Putin and Abe Agree to Move`. The first and last words always have one. */
export function headlineCase(title: string, small: SmallWords): string {
  const words = [...title.matchAll(WORD)];
  const last = words.at(-1)?.index;
  return title.replace(WORD, (word, at: number) => {
    const isEdge =
      at === 0 || at === words[0]?.index || at === last || /[:.?!] ["“‘]?$/.test(title.slice(0, at));
    // A capital inside, as in iPhone, is somebody's own spelling.
    const isPlain = /^[a-z]/.test(word) && word === word.toLowerCase();
    const staysSmall = SHORT.has(word) || (small === 'all' && LONG.has(word));
    return isPlain && (isEdge || !staysSmall) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  });
}
