/** Addresses that lead to the very words of a passage (https://wicg.github.io/scroll-to-text-fragment/). */
import type { Article, Atlas, Passage } from './model.ts';
import { quotation } from './passages.ts';

/** A text that is no longer is given whole; of a longer one its beginning and its end (characters). */
const WHOLE = 60;
const END = 30;

/**
 * The article's own address, with a fragment by which browsers go to the words and mark them; undefined where the
 * article has no address. A browser that knows no such fragments opens the article at its beginning.
 */
export function sourceAddress(article: Article, passage: Passage): string | undefined {
  if (article.url === undefined) return undefined;
  const url = new URL(article.url);
  // What stands before the mark stays a fragment of the page's own.
  url.hash = `${url.hash.replace(/^#|:~:.*/g, '')}:~:text=${textOf(passage)}`;
  return url.href;
}

/** The atlas with the addresses of all passages that have one. */
export function withSourceAddresses(atlas: Atlas): Atlas {
  const articles = atlas.articles.map((article) => ({
    ...article,
    passages: article.passages.map((passage) => {
      const source = sourceAddress(article, passage);
      return source === undefined ? passage : { ...passage, source };
    }),
  }));
  return { ...atlas, articles };
}

function textOf(passage: Passage): string {
  const lines = quotation(passage).split(/\s*\n\s*/);
  const [first = '', last = ''] = [lines[0], lines.at(-1)];
  // Words that are looked for as one piece must stand in one paragraph.
  if (lines.length === 1 && first.length <= WHOLE) return encode(first);
  return `${encode(beginning(first))},${encode(ending(last))}`;
}

/** Whole words, where the language has spaces between them. */
function beginning(text: string): string {
  const cut = text.slice(0, END);
  return text.length > END && cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut;
}

function ending(text: string): string {
  const cut = text.slice(-END);
  return text.length > END && cut.includes(' ') ? cut.slice(cut.indexOf(' ') + 1) : cut;
}

/** A hyphen would set off a prefix or suffix. */
function encode(text: string): string {
  return encodeURIComponent(text.trim()).replaceAll('-', '%2D');
}
