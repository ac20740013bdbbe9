/** The words on the card of a page. */
import { PAGE_LEADS } from '../messages/pageLeads.ts';
import { pageHead } from './pageHead.ts';
import type { Article, Atlas, Feature, Language, Passage } from '../core/model.ts';
import { inLanguage, nameOf, otherNames } from '../core/names.ts';
import type { Subject } from '../core/pages.ts';
import { featuresOf, passagesOf, quotation } from '../core/passages.ts';
import type { Messages } from '../messages/en.ts';
import { languageName } from '../messages/languageNames.ts';
import { formatCitation, formatDate, formatMeasure } from '../ui/formats.ts';
import { canSet } from './cardScripts.ts';

/** A quotation, to the letter, with where it comes from: one never stands without the other. */
export interface CardQuotation {
  type: 'quotation';
  words: string;
  /** What stands before and after it. */
  marks: readonly [open: string, close: string];
  /** Which of the words are mentions that the card is about, from and to. */
  mentions: readonly (readonly [from: number, to: number])[];
  source: readonly string[];
}

export type CardBody =
  CardQuotation | { type: 'text'; text: string } | { type: 'list'; items: readonly string[] };

export interface CardContent {
  /** The name of the atlas; empty where it is the title. */
  site: string;
  /** What the card is about, above its title. */
  kicker: string;
  /** Empty where the quotation is in its place. */
  title: string;
  /** Further names, in the order of the atlas. */
  names: readonly string[];
  body: CardBody;
  /** The note on the dispute, which travels with every card. */
  note: string;
  /** Whose data the map is drawn from. */
  credit: string;
}

/** What the words are made from. */
export interface CardText {
  atlas: Atlas;
  language: Language;
  messages: Messages;
}

/** The words of a subject's card; null where nothing is known of it. */
export function cardContent(subject: Subject, from: CardText): CardContent | null {
  const { settings } = from.atlas;
  const own = ownContent(subject, from);
  return (
    own && {
      site: subject.type === 'home' ? '' : inLanguage(settings.title, from.language),
      note: inLanguage(settings.dispute.text, from.language),
      credit: settings.licences
        .filter(({ onMap }) => onMap)
        .map(({ credit }) => credit)
        .join(' · '),
      names: [],
      ...own,
    }
  );
}

type OwnContent = Pick<CardContent, 'kicker' | 'title' | 'body'> & { names?: readonly string[] };

function ownContent(subject: Subject, from: CardText): OwnContent | null {
  const { atlas, language, messages } = from;
  switch (subject.type) {
    case 'feature':
      return featureContent(subject.feature, from);
    case 'article':
      return articleContent(subject.article, from);
    case 'passage':
      return passageContent(subject.article, subject.passage, from);
    case 'unknown':
      return null;
    default: {
      const { heading } = pageHead(atlas, subject, language, messages);
      const text =
        subject.type === 'home'
          ? inLanguage(atlas.settings.description, language)
          : PAGE_LEADS[subject.type === 'lesson' ? 'lessons' : subject.type][language];
      return { kicker: '', title: heading, body: { type: 'text', text } };
    }
  }
}

/** Names, kind and measure, and the first passage that names the feature itself, else one that names its group. */
function featureContent(feature: Feature, from: CardText): OwnContent {
  const { atlas, language, messages } = from;
  const { kind, measure, status } = feature;
  const facts = [
    messages.kinds[kind],
    ...(measure ? [formatMeasure(measure, messages)] : []),
    ...(status ? [messages.statuses[status.value]] : []),
  ];
  const found = passagesOf(atlas, feature.id).filter(({ passage }) => canSet(quotation(passage)));
  const first = found.find(({ byWayOf }) => byWayOf === undefined) ?? found[0];
  const { description } = pageHead(atlas, { type: 'feature', feature }, language, messages);
  const own = feature.description && inLanguage(feature.description.text, language);
  return {
    kicker: facts.join(' · '),
    title: nameOf(feature, language),
    names: otherNames(feature, language)
      .map(({ text }) => text)
      .filter(canSet),
    body: first
      ? quotationOf(first.article, first.passage, first.byWayOf ?? feature.id, from)
      : { type: 'text', text: canSet(description) ? description : (own ?? messages.kinds[kind]) },
  };
}

function articleContent(article: Article, { language, messages }: CardText): OwnContent {
  return {
    kicker: citationOf(article, messages),
    title: canSet(article.title) ? article.title : languageName(article.lang, language),
    body: { type: 'list', items: article.passages.map(({ title }) => inLanguage(title, language)) },
  };
}

/** The quotation is the title. Its source says the article too. */
function passageContent(article: Article, passage: Passage, from: CardText): OwnContent {
  if (!canSet(quotation(passage))) return placesContent(article, passage, from);
  const body = quotationOf(article, passage, undefined, from);
  return {
    kicker: inLanguage(passage.title, from.language),
    title: '',
    body: { ...body, source: [article.title, ...body.source].filter(canSet) },
  };
}

/** What a passage is about, where its words cannot be set. */
function placesContent(
  article: Article,
  passage: Passage,
  { atlas, language, messages }: CardText,
): OwnContent {
  const named = featuresOf(passage);
  const places = atlas.features.filter(({ id }) => named.includes(id));
  return {
    kicker: citationOf(article, messages),
    title: inLanguage(passage.title, language),
    body: { type: 'list', items: places.map((feature) => nameOf(feature, language)) },
  };
}

/** Without a publisher whose name cannot be set. */
function citationOf(article: Article, messages: Messages): string {
  const { publisher = '', date } = article;
  if (canSet(publisher)) return formatCitation(article, messages);
  return date === undefined ? '' : formatDate(date, messages);
}

/** By language, what stands around a quotation; other languages take the English marks. */
const MARKS: Record<string, readonly [string, string]> = { ja: ['「', '」'], ru: ['«', '»'] };

/** `about`: the feature whose mentions are marked; else all are. */
function quotationOf(
  article: Article,
  passage: Passage,
  about: string | undefined,
  { language, messages }: CardText,
): CardQuotation {
  const citation = citationOf(article, messages);
  const voice = passage.voice && `${messages.article.voice}: ${inLanguage(passage.voice, language)}`;
  return {
    type: 'quotation',
    words: quotation(passage).replace(/\s+/g, ' '),
    marks: MARKS[article.lang] ?? ['“', '”'],
    mentions: mentionsIn(passage, about),
    source: [...(voice === undefined ? [] : [voice]), citation].filter((part) => part !== ''),
  };
}

function mentionsIn(passage: Passage, about: string | undefined): [from: number, to: number][] {
  const found: [number, number][] = [];
  let at = 0;
  for (const runs of passage.paragraphs) {
    for (const { text, mention } of runs) {
      const words = text.replace(/\s+/g, ' ');
      const meant = mention && (about === undefined || [mention.feature, ...mention.also].includes(about));
      if (meant) found.push([at, at + words.length]);
      at += words.length;
    }
    // Paragraphs follow each other after a space.
    at += 1;
  }
  return found;
}
