/**
 * A large atlas in brief: of each feature and article what lists, the map and the head of a popup need, in one language,
 * as columns. What is left out is loaded with the feature or the article itself: see parts.ts.
 */
import { nameOf } from '../names.ts';
import { KINDS, type Article, type Atlas, type Feature, type Language, type Name } from '../model.ts';
import { fromBoxDigits, toBoxDigits } from './boxDigits.ts';
import { fromDigits, toDigits } from './digits.ts';

/** Texts are joined by line breaks, which none of them has. */
export interface BriefAtlas {
  features: {
    ids: string;
    /** In the language; of what is claimed in all languages, after tabs: where names are in dispute, none stands alone. */
    names: string;
    /** A digit each: the place in `KINDS`, and 32 more where it is claimed. */
    kinds: string;
    /** Three digits each: the place of what it is part of, counted from 1; 0 for none. */
    wholes: string;
    /** Three digits each. */
    counts: string;
    boxes: ReturnType<typeof toBoxDigits>;
  };
  articles: {
    ids: string;
    titles: string;
    langs: string;
    /** The distinct ones, and three digits each: which it is, counted from 1; 0 where it is not given. */
    publishers: [distinct: string[], which: string];
    dates: string;
    /** Of each whether publisher and date are inferred: 0 to 3. */
    inferred: string;
    counts: string;
    steps: string;
  };
}

const CLAIM_MARK = 32;
const NUMBER = 3;

/** The columns of an atlas whose features and articles know their counts (see `withCounts`). */
export function toBriefAtlas({ features, articles }: Atlas, language: Language): BriefAtlas {
  const places = new Map(features.map(({ id }, place) => [id, place + 1]));
  const publishers = [...new Set(articles.flatMap(({ publisher }) => publisher ?? []))];
  const numbers = (values: (number | undefined)[]) =>
    values.map((value = 0) => toDigits(value, NUMBER)).join('');
  return {
    features: {
      ids: lines(features.map(({ id }) => id)),
      names: lines(features.map((feature) => namesText(feature, language))),
      kinds: features
        .map((feature) => toDigits(KINDS.indexOf(feature.kind) + (isClaimed(feature) ? CLAIM_MARK : 0), 1))
        .join(''),
      wholes: numbers(features.map(({ partOf }) => places.get(partOf ?? ''))),
      counts: numbers(features.map(({ count }) => count)),
      boxes: toBoxDigits(features),
    },
    articles: {
      ids: lines(articles.map(({ id }) => id)),
      titles: lines(articles.map(({ title }) => title)),
      langs: lines(articles.map(({ lang }) => lang)),
      publishers: [
        publishers,
        numbers(articles.map(({ publisher }) => publishers.indexOf(publisher ?? '') + 1)),
      ],
      dates: lines(articles.map(({ date = '' }) => date)),
      inferred: articles
        .map(({ inferred }) => (inferred.publisher ? 1 : 0) + (inferred.date ? 2 : 0))
        .join(''),
      counts: numbers(articles.map(({ count }) => count)),
      steps: numbers(articles.map(({ steps }) => steps)),
    },
  };
}

/** Features and articles of the columns, each marked as brief. */
export function fromBriefAtlas(
  { features, articles }: BriefAtlas,
  language: Language,
): Pick<Atlas, 'features' | 'articles'> {
  return { features: readFeatures(features, language), articles: readArticles(articles) };
}

function readFeatures(columns: BriefAtlas['features'], language: Language): Feature[] {
  const ids = split(columns.ids);
  const names = split(columns.names);
  const kinds = fromDigits(columns.kinds, 1);
  const wholes = fromDigits(columns.wholes, NUMBER);
  const counts = fromDigits(columns.counts, NUMBER);
  const placed = fromBoxDigits(columns.boxes);
  const members = ids.map((): string[] => []);
  wholes.forEach((whole, place) => members[whole - 1]?.push(ids[place] ?? ''));
  return ids.map((id, place): Feature => {
    const [kind = 0, whole = 0] = [kinds[place], wholes[place]];
    const { bbox, point } = placed[place] ?? { bbox: [0, 0, 0, 0], point: [0, 0] };
    return {
      id,
      kind: KINDS[kind % CLAIM_MARK] ?? 'place',
      names: readNames(names[place] ?? id, language),
      altNames: {},
      ...(whole > 0 && { partOf: ids[whole - 1] }),
      members: members[place] ?? [],
      certainty: 'documented',
      claims: kind >= CLAIM_MARK ? CLAIMED : {},
      viewpoints: {},
      source: '',
      bbox,
      point,
      count: counts[place] ?? 0,
      brief: true,
    };
  });
}

function namesText(feature: Feature, language: Language): string {
  const others = isClaimed(feature)
    ? feature.names.map(({ lang, text }) => `\t${lang} ${oneLine(text)}`)
    : [];
  return oneLine(nameOf(feature, language)) + others.join('');
}

function readNames(text: string, language: Language): Name[] {
  const [own = '', ...all] = text.split('\t');
  if (all.length === 0) return [{ lang: language, text: own }];
  return all.map((name) => {
    const space = name.indexOf(' ');
    return { lang: name.slice(0, space), text: name.slice(space + 1) };
  });
}

/** That there are claims is known, which they are is not yet. */
const CLAIMED: Feature['claims'] = { '': { text: { en: '' }, source: '' } };

function isClaimed({ claims }: Feature): boolean {
  return Object.keys(claims).length > 0;
}

function readArticles(columns: BriefAtlas['articles']): Article[] {
  const [publishers, which] = columns.publishers;
  const [titles, langs, dates] = [split(columns.titles), split(columns.langs), split(columns.dates)];
  const [counts, steps] = [fromDigits(columns.counts, NUMBER), fromDigits(columns.steps, NUMBER)];
  const published = fromDigits(which, NUMBER).map((number) => publishers[number - 1]);
  return split(columns.ids).map((id, place): Article => {
    const [publisher, date, marks] = [published[place], dates[place], Number(columns.inferred[place])];
    return {
      id,
      title: titles[place] ?? id,
      lang: langs[place] ?? 'en',
      ...(publisher !== undefined && { publisher }),
      ...(date && { date }),
      inferred: { ...(marks & 1 && { publisher: '' }), ...(marks & 2 && { date: '' }) },
      passages: [],
      count: counts[place] ?? 0,
      steps: steps[place] ?? 0,
      brief: true,
    };
  });
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/\s*\n\s*/g, ' ')).join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function split(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}
