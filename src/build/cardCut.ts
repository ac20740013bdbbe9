/** Shortens a text to the room that there is, at the end of a sentence or of a word. */

/** The end of a sentence that another follows. */
const SENTENCE_END = /[.!?]”?(?= \p{Lu})|[。！？](?=.)/gu;
/** The end of a word that more follows; in Japanese, any character. */
const WORD_END =
  /[^\s](?=\s)|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}](?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、。])/gu;
/** So much of what has room must be left for a cut between sentences: half a sentence can say what the whole does not. */
const SENTENCE_SHARE = 0.4;

/** The longest beginning of a text, marked as cut by “…”, that fits; the text itself where it fits whole. */
export function cutText(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const words = ends(text, WORD_END).map((end) => `${text.slice(0, end).replace(/[\s,;:—–、，]+$/u, '')}…`);
  const longest = lastFitting(words, fits);
  // The full stop stays, so that the sentence is seen to be whole.
  const sentences = ends(text, SENTENCE_END).map((end) => `${text.slice(0, end)} …`);
  const whole = lastFitting(sentences, fits);
  return whole.length >= longest.length * SENTENCE_SHARE ? whole : longest;
}

/** A shortened text, and where in it the characters of the whole one stand: so many places farther on. */
export interface Cut {
  text: string;
  shift: number;
}

/**
 * As `cutText`, but what ends at `needed` stays: where it would be lost, the beginning is left out too, up to its
 * sentence, or else up to its part of the sentence.
 */
export function cutAround(text: string, needed: number, fits: (text: string) => boolean): Cut {
  const before = text.slice(0, needed - 1);
  const starts = [SENTENCE_END, /[,;:—](?= )/gu].map((pattern) => ends(before, pattern).at(-1) ?? 0);
  const cuts = [0, ...starts].map((start): Cut => {
    const rest = start === 0 ? text : `… ${text.slice(start).trimStart()}`;
    return { text: cutText(rest, fits), shift: rest.length - text.length };
  });
  const whole = cuts.find((cut) => needed + cut.shift <= cut.text.replace(/ ?…$/, '').length);
  return whole ?? { text: cutText(text, fits), shift: 0 };
}

function ends(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map(({ index, 0: mark }) => index + mark.length);
}

function lastFitting(texts: readonly string[], fits: (text: string) => boolean): string {
  let [fitting, not] = [-1, texts.length];
  while (not - fitting > 1) {
    const middle = Math.floor((fitting + not) / 2);
    if (fits(texts[middle] ?? '')) fitting = middle;
    else not = middle;
  }
  return texts[fitting] ?? '…';
}
