/**
 * Words that an atlas never uses in its own voice. They may stand in quotation marks, and in a sentence that says whose
 * words or whose position it gives.
 */
import type { Span } from './issues.ts';
import type { Language } from './model.ts';

/** The lists of `atlas.yaml`, by language. */
export interface OneSidedWords {
  words: Partial<Record<Language, string[]>>;
  /** What a sentence says that gives somebody's words or position: "Government of", "calls". */
  attribution: Partial<Record<Language, string[]>>;
}

/** A text in the atlas's own voice, and where it stands in its file. */
export interface OwnText {
  language: Language;
  text: string;
  span: Span;
}

/** Finds the first one-sided word of a text in a language; null where there is none. */
export type FindOneSided = (text: string, language: Language) => string | null;

const QUOTED = /“[^”]*”|«[^»]*»|„[^“”]*[“”]|"[^"]*"|「[^」]*」|『[^』]*』/gu;
const SENTENCE_END = /[.!?;](?=\s|$)|[。！？]/u;
/** Scripts that put no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A finder for the words of an atlas. */
export function findOneSided({ words, attribution }: OneSidedWords): FindOneSided {
  const wanted = toPatterns(words);
  const says = toPatterns(attribution);
  return (text, language) => {
    const pattern = wanted.get(language);
    if (!pattern?.test(text)) return null;
    const sentences = text.replace(QUOTED, ' ').split(SENTENCE_END);
    const own = sentences.filter((sentence) => !says.get(language)?.test(sentence));
    return own.map((sentence) => pattern.exec(sentence)?.[0]).find((word) => word !== undefined) ?? null;
  };
}

function toPatterns(lists: OneSidedWords['words']): Map<string, RegExp> {
  const filled = Object.entries(lists).filter(([, entries]) => entries.length > 0);
  return new Map(filled.map(([language, entries]) => [language, toPattern(entries)]));
}

/**
 * An entry stands for every word that begins with it, so that one entry finds all the endings of a word; an entry of two
 * words for two such words in a row. `seiz` finds "seized", `inherent territor` "inherent territories".
 */
function toPattern(entries: string[]): RegExp {
  const sources = entries.map((entry) => {
    const parts = entry
      .trim()
      .split(/\s+/)
      .map((part) => escapePattern(part));
    const whole = `${parts.join('[\\p{L}-]*\\s+')}[\\p{L}-]*`;
    return UNSPACED.test(entry) ? parts.join('\\s*') : `(?<!\\p{L})${whole}`;
  });
  return new RegExp(sources.join('|'), 'iu');
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
