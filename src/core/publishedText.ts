/** Quotations against the text that was published. */
import type { ArticleFile } from './article.ts';
import { createReport, type Issue } from './issues.ts';

/** Signs that editors change without a word: each is taken for its plain form when a place is looked for. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '"': '“”„‟«»″',
    "'": '‘’‚‛′`´',
    '-': '‐‑‒–—―−',
    ' ': '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
  }).flatMap(([plain, others]) => [...others].map((other) => [other, plain] as const)),
);

/** So many characters are shown around a difference. */
const SHOWN = 24;

/** Notes quoted paragraphs that do not stand in the published text to the letter; white space of any kind counts as one space. */
export function checkAgainstPublished(article: ArticleFile, published: string): Issue[] {
  const report = createReport(article.file, article.text);
  const text = oneSpaced(published);
  const loose = toLoose(text);
  for (const { passage, words, span } of article.quoted) {
    const wanted = oneSpaced(words);
    if (wanted === '' || text.includes(wanted)) continue;
    report.add('quotation-differs', span, () => causeOf(passage, wanted, { text, loose }));
  }
  return report.issues();
}

function causeOf(passage: string, words: string, { text, loose }: { text: string; loose: string }): string {
  const at = loose.indexOf(toLoose(words));
  // Each sign has one plain form of the same length, so places are the same in both.
  const length = at === -1 ? commonLength(toLoose(words), loose) : differenceAt(words, text.slice(at));
  const begin = at === -1 ? loose.indexOf(toLoose(words).slice(0, length)) : at;
  const found = text.slice(begin + Math.max(0, length - SHOWN), begin + length + SHOWN);
  const given = words.slice(Math.max(0, length - SHOWN), length + SHOWN);
  return length === 0
    ? `No words of this paragraph of "${passage}" stand in the published text.`
    : `The passage "${passage}" says “…${given}…”, the published text “…${found}…”.`;
}

function differenceAt(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** Length of the longest beginning of some words that stands in a text. */
function commonLength(words: string, text: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (text.includes(words.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

function oneSpaced(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

function toLoose(text: string): string {
  return Array.from({ length: text.length }, (_, at) => PLAIN.get(text[at] ?? '') ?? text[at]).join('');
}
