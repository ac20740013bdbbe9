/** Where the words of a mention stand in their passage: what comes before and after them. */
import type { Mention, Passage } from '../model.ts';
import { wordsOf } from '../passages.ts';

/** The words of a mention as a selector names them. */
export interface QuotedMention {
  exact: string;
  /** At least `CONTEXT_LEAST` characters before and after, where the passage has them, and no half of a word. */
  prefix: string;
  suffix: string;
  mention: Mention;
}

/** So many characters (Unicode code points) are enough to tell two places of a text apart. */
export const CONTEXT_LEAST = 32;

/** So many more may follow to the end of a word; scripts without spaces stop at the least. */
const WORD_MOST = 24;

/** The words of a passage as one line, and its mentions in their order. */
export function passageText({ paragraphs }: Passage): { text: string; mentions: QuotedMention[] } {
  // A selector speaks of running text: the end of a paragraph is a space there.
  const text = paragraphs.map(wordsOf).join(' ');
  const mentions: QuotedMention[] = [];
  let at = 0;
  for (const runs of paragraphs) {
    for (const { text: exact, mention } of runs) {
      const end = at + exact.length;
      if (mention)
        mentions.push({ exact, prefix: before(text.slice(0, at)), suffix: after(text.slice(end)), mention });
      at = end;
    }
    at += 1;
  }
  return { text, mentions };
}

function after(rest: string): string {
  const characters = Array.from(rest);
  const more = characters.slice(CONTEXT_LEAST, CONTEXT_LEAST + WORD_MOST);
  const toSpace = more.findIndex((character) => /\s/.test(character));
  const isToEnd = characters.length <= CONTEXT_LEAST + WORD_MOST;
  const extra = toSpace >= 0 ? toSpace : isToEnd ? more.length : 0;
  return characters.slice(0, CONTEXT_LEAST + extra).join('');
}

function before(rest: string): string {
  return Array.from(after(Array.from(rest).reverse().join('')))
    .reverse()
    .join('');
}
