/** Title and description of a page, as its head and its social card say them. */
import { inLanguage, labelLines, nameOf } from '../core/names.ts';
import type { Article, Atlas, Feature, Language, Passage } from '../core/model.ts';
import type { Subject } from '../core/pages.ts';
import { quotation } from '../core/passages.ts';
import { PAGE_LEADS } from '../messages/pageLeads.ts';
import { UNKNOWN_TEXTS } from '../ui/unknownTexts.ts';
import type { Messages } from '../messages/en.ts';
import { pageHeading, pageTitle } from '../app/pageTitle.ts';
import { formatCitation } from '../ui/formats.ts';

export interface PageHead {
  /** The heading and the name of the atlas. */
  title: string;
  /** What the page shows, alone. */
  heading: string;
  description: string;
}

/** Longest description, in characters: search engines show no more. */
const DESCRIPTION_LENGTH = 200;

/** A full stop that a new sentence follows, one that needs no space after it, or the end of the text. */
const SENTENCE_END = /[.!?](?=\s+\p{Lu})|[。！？]|$/gu;

/** By language, what stands around a quotation; other languages take the English marks. */
const QUOTATION_MARKS: Record<string, string> = { ja: '「」', ru: '«»' };

/** The head of the page that shows a subject. */
export function pageHead(atlas: Atlas, subject: Subject, language: Language, messages: Messages): PageHead {
  return {
    title: pageTitle(atlas, subject, language, messages),
    heading: pageHeading(atlas, subject, language, messages),
    description: shorten(describe(atlas, subject, language, messages), DESCRIPTION_LENGTH),
  };
}

function describe(atlas: Atlas, subject: Subject, language: Language, messages: Messages): string {
  switch (subject.type) {
    case 'home':
      return inLanguage(atlas.settings.description, language);
    case 'feature':
      return describeFeature(atlas, subject.feature, language, messages);
    case 'article':
      return describeArticle(subject.article, language, messages);
    case 'passage':
      return describePassage(subject.article, subject.passage, language, messages);
    case 'lesson':
      return inLanguage(subject.title, language) + messages.punctuation.colon + PAGE_LEADS.lessons[language];
    case 'unknown':
      return UNKNOWN_TEXTS[language].text;
    default:
      return PAGE_LEADS[subject.type][language];
  }
}

/**
 * As many sentences as there is room for. On a boundary line all or the first: the positions of both sides stand in the
 * others, and a cut would leave one side alone. What is claimed begins with the names of its map label, which are of
 * both sides.
 */
function describeFeature(atlas: Atlas, feature: Feature, language: Language, messages: Messages): string {
  const { description, names, claims, viewpoints } = feature;
  const lines = labelLines(names, atlas.settings.labels[language]);
  const claimed = Object.keys(claims).length > 0 && lines.length > 1;
  const lead = claimed ? `${lines.join(' / ')}: ` : '';
  if (!description) return `${lead || `${nameOf(feature, language)}: `}${messages.kinds[feature.kind]}`;
  const text = inLanguage(description.text, language);
  const room = DESCRIPTION_LENGTH - lead.length;
  const undivided = Object.keys(viewpoints).length > 0 && text.length > room;
  return lead + sentences(text, undivided ? 0 : room);
}

/** Publisher and date, and what the passages are about. */
function describeArticle(article: Article, language: Language, messages: Messages): string {
  const titles = article.passages.map(({ title }) => inLanguage(title, language));
  const passages = `${messages.home.passages(titles.length)}: ${titles.join(' / ')}`;
  return `${formatCitation(article, messages)} · ${passages}`;
}

/** Never the words alone: a quotation may take a side, so it says whose it is. In other languages the summary. */
function describePassage(article: Article, passage: Passage, language: Language, messages: Messages): string {
  const source = ` — ${passage.voice ? inLanguage(passage.voice, language) : formatCitation(article, messages)}`;
  const summary = language === article.lang ? undefined : passage.note[language];
  // At least half of it for the words, however long the source is.
  const room = Math.max(DESCRIPTION_LENGTH - source.length, DESCRIPTION_LENGTH / 2);
  if (summary !== undefined) return shorten(sentences(summary, room), room) + source;
  const [open = '', close = ''] = QUOTATION_MARKS[article.lang] ?? '“”';
  const words = quotation(passage).replace(/\s+/g, ' ');
  return open + shorten(words, room - 2) + close + source;
}

/** The first sentence, and as many more as the length has room for. */
function sentences(text: string, length: number): string {
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index, 0: mark }) => index + mark.length);
  return text.slice(0, ends.findLast((end) => end <= length) ?? ends[0]);
}

/** Cut between words; where none is near, as in Japanese, between characters. */
function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  const whole = space > length * 0.8 ? cut.slice(0, space) : cut;
  // Half of a pair of surrogates would be no character.
  return `${whole.replace(/[\s,;:、，\uD800-\uDBFF]+$/, '')}…`;
}
