/** Letters as a search sees them: the same word in another spelling is the same word. */

const BEYOND_ASCII = /[\u0080-\uffff]/;
/** From a katakana letter to its hiragana (Unicode). */
const KATAKANA_TO_HIRAGANA = 0x60;

/**
 * Marks on letters of Latin, Cyrillic, Greek; points of Hebrew; vowels of Arabic, its stroke that only lengthens a word, and
 * the hamza and madda on its letters: أ is found by ا too. Not those of kana.
 */
const MARKS = /(?=\p{Mn})(?!\u3099|\u309a)[\p{sc=Zinh}\p{sc=Hebr}\p{sc=Arab}]|\u0640/gu;

/**
 * Small letters without the marks of Latin, Cyrillic, Hebrew and Arabic, full width as half width, katakana as hiragana:
 * `Etorofu-tō` → `etorofu-to`, `エトロフ` → `えとろふ`, `Хоккайдо` → `хоккаидо`. The marks of kana make other letters and stay.
 */
export function fold(text: string): string {
  // As all else would leave it; most of a large atlas is this.
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(/[ァ-ヶ]/g, (letter) =>
      String.fromCharCode((letter.codePointAt(0) ?? 0) - KATAKANA_TO_HIRAGANA),
    );
}

/** The words of a text, folded. Japanese is written without spaces: there each two letters are a word. */
export function searchTerms(text: string): string[] {
  const folded = fold(text);
  if (!BEYOND_ASCII.test(folded)) return folded.match(/[a-z0-9]+/g) ?? [];
  return [...folded.matchAll(WORDS)].flatMap(([word]) => (CJK.test(word) ? pairs(word) : [word]));
}

const CJK = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]/u;
/** Runs of Japanese letters, or of others. */
const WORDS =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]+|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー])[\p{L}\p{N}\p{M}])+/gu;

function pairs(word: string): string[] {
  const letters = [...word];
  if (letters.length < 3) return [word];
  return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
}

/** How MiniSearch holds `SearchEntry`s: the build, which makes the index, and the page, which asks it, must say the same. */
export const INDEX_OPTIONS = {
  fields: ['names', 'text'],
  storeFields: ['weight'],
  tokenize: searchTerms,
  // They are folded already.
  processTerm: (term: string) => term,
};
