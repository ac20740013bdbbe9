/** Which pages an atlas has. */
import { byId, placeById } from './byId.ts';
import type { Article, Atlas, Feature, Language, Passage, Texts } from './model.ts';
import { formatPath, pageSegments, SINGLE_PAGES, type Page, type SinglePage } from './url.ts';

/** A page together with what it shows. */
export type Subject =
  | { type: SinglePage }
  | { type: 'feature'; feature: Feature }
  | { type: 'article'; article: Article }
  | { type: 'passage'; article: Article; passage: Passage }
  | { type: 'lesson'; id: string; title: Texts }
  | { type: 'unknown'; path: string };

/** A page without the map: whoever goes there or comes from there loads the other anew. */
export function isApart({ type }: Page): boolean {
  return type === 'handout';
}

/** Above so many passages, a passage is a place in its article's page: a page for each would take too long to build. */
export const MOST_PASSAGE_PAGES = 2000;

/** True where each passage has a page of its own. */
export function hasPassagePages(atlas: Pick<Atlas, 'articles'>): boolean {
  return countPassages(atlas) <= MOST_PASSAGE_PAGES;
}

const counts = new WeakMap<Atlas['articles'], number>();

/** How many passages the atlas has, also where not all are here. */
export function countPassages({ articles }: Pick<Atlas, 'articles'>): number {
  const known =
    counts.get(articles) ??
    articles.reduce((sum, { count, passages }) => sum + (count ?? passages.length), 0);
  counts.set(articles, known);
  return known;
}

/**
 * The path of a page of this atlas, with a query where one is given; that of a passage without a page of its own leads
 * to its place in the article.
 */
export function pagePath(atlas: Atlas, page: Page, language: Language, base: string, query = ''): string {
  const [defaultLanguage = 'en'] = atlas.settings.languages;
  if (page.type !== 'passage' || hasPassagePages(atlas)) {
    return formatPath(language, page, base, defaultLanguage) + query;
  }
  const article = formatPath(language, { type: 'article', id: page.article }, base, defaultLanguage);
  return `${article}${query}#${page.id}`;
}

/** Every page of the atlas, aliases not counted. */
export function listPages(atlas: Atlas): Exclude<Page, { type: 'unknown' }>[] {
  const withPassages = hasPassagePages(atlas);
  return [
    ...SINGLE_PAGES.map((type) => ({ type })),
    ...atlas.features.map(({ id }) => ({ type: 'feature', id }) as const),
    ...atlas.articles.flatMap((article) => [
      { type: 'article', id: article.id } as const,
      ...(withPassages
        ? article.passages.map(({ id }) => ({ type: 'passage', article: article.id, id }) as const)
        : []),
    ]),
    ...atlas.lessons.map(({ id }) => ({ type: 'lesson', id }) as const),
  ];
}

/** Every former address and the page it leads to now. */
export function listAliases(atlas: Atlas): { old: Page; now: Page }[] {
  return Object.entries(atlas.aliases).flatMap(([old, now]) => {
    const [from, to] = [pageOfEntry(old), pageOfEntry(now)];
    return from && to ? [{ old: from, now: to }] : [];
  });
}

/** The page that stands in for this one since its id was given up, or the page itself. */
export function followAlias(atlas: Atlas, page: Page): Page {
  if (page.type === 'unknown') return page;
  const entry = pageSegments(page).join('/');
  const now = Object.hasOwn(atlas.aliases, entry) ? atlas.aliases[entry] : undefined;
  return (now !== undefined && pageOfEntry(now)) || page;
}

/** What a page shows; `unknown` where the atlas has no such id. */
export function subjectOf(atlas: Atlas, page: Page): Subject {
  switch (page.type) {
    case 'feature': {
      const feature = byId(atlas.features, page.id);
      return feature ? { type: 'feature', feature } : missing(page);
    }
    case 'article': {
      const article = byId(atlas.articles, page.id);
      return article ? { type: 'article', article } : missing(page);
    }
    case 'passage': {
      const article = byId(atlas.articles, page.article);
      const passage = article && byId(article.passages, page.id);
      // While its text is on the way, the article is shown.
      if (article?.brief && !passage) return { type: 'article', article };
      return article && passage ? { type: 'passage', article, passage } : missing(page);
    }
    case 'lesson': {
      const lesson = byId(atlas.lessons, page.id);
      return lesson ? { type: 'lesson', ...lesson } : missing(page);
    }
    default:
      return page;
  }
}

/** The pages before and after this one in the order of reading. */
export interface Neighbours {
  previous?: Exclude<Page, { type: 'unknown' }>;
  next?: Exclude<Page, { type: 'unknown' }>;
}

/**
 * The neighbours of a page among its like: features and articles in atlas order, passages as the articles give them,
 * from the last of one article to the first of the next. None where the atlas has no such page.
 */
export function neighbours(atlas: Atlas, page: Page): Neighbours {
  switch (page.type) {
    case 'feature':
    case 'article': {
      const { type } = page;
      const row: readonly { id: string }[] = type === 'feature' ? atlas.features : atlas.articles;
      const index = placeById(row, page.id);
      if (index < 0) return {};
      const [before, after] = [row[index - 1], row[index + 1]];
      return between(before && { type, id: before.id }, after && { type, id: after.id });
    }
    case 'passage':
      return passageNeighbours(atlas.articles, page);
    default:
      return {};
  }
}

function passageNeighbours(articles: readonly Article[], page: Page & { type: 'passage' }): Neighbours {
  const index = placeById(articles, page.article);
  const passages = articles[index]?.passages ?? [];
  const place = placeById(passages, page.id);
  if (place < 0) return {};
  const before =
    passages[place - 1] ??
    articles
      .slice(0, index)
      .flatMap(({ passages }) => passages.at(-1) ?? [])
      .at(-1);
  const after =
    passages[place + 1] ?? articles.slice(index + 1).find(({ passages }) => passages.length > 0)?.passages[0];
  return between(before && pageOfPassage(before), after && pageOfPassage(after));
}

function between(previous: Neighbours['previous'], next: Neighbours['next']): Neighbours {
  return { ...(previous && { previous }), ...(next && { next }) };
}

function pageOfPassage({ article, id }: Passage): Page & { type: 'passage' } {
  return { type: 'passage', article, id };
}

function missing(page: Exclude<Page, { type: 'unknown' }>): Subject {
  return { type: 'unknown', path: `/${pageSegments(page).join('/')}/` };
}

/** `articles/abe-putin-moscow-2017/gas-pipeline` → that passage's page. */
function pageOfEntry(entry: string): Page | undefined {
  const [section, id, passage] = entry.split('/');
  if (id === undefined) return undefined;
  if (section === 'features') return { type: 'feature', id };
  if (section === 'lessons') return { type: 'lesson', id };
  return passage === undefined ? { type: 'article', id } : { type: 'passage', article: id, id: passage };
}
