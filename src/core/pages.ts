/** Which pages an atlas has. */
import type { Article, Atlas, Feature, Passage } from './model.ts';
import { pageSegments, type Page } from './url.ts';

/** A page together with what it shows. */
export type Subject =
  | { type: 'home' }
  | { type: 'about' }
  | { type: 'feature'; feature: Feature }
  | { type: 'article'; article: Article }
  | { type: 'passage'; article: Article; passage: Passage }
  | { type: 'unknown'; path: string };

/** Every page of the atlas, aliases not counted. */
export function listPages(atlas: Atlas): Exclude<Page, { type: 'unknown' }>[] {
  return [
    { type: 'home' },
    { type: 'about' },
    ...atlas.features.map(({ id }) => ({ type: 'feature', id }) as const),
    ...atlas.articles.flatMap((article) => [
      { type: 'article', id: article.id } as const,
      ...article.passages.map(({ id }) => ({ type: 'passage', article: article.id, id }) as const),
    ]),
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
      const feature = atlas.features.find(({ id }) => id === page.id);
      return feature ? { type: 'feature', feature } : missing(page);
    }
    case 'article': {
      const article = atlas.articles.find(({ id }) => id === page.id);
      return article ? { type: 'article', article } : missing(page);
    }
    case 'passage': {
      const article = atlas.articles.find(({ id }) => id === page.article);
      const passage = article?.passages.find(({ id }) => id === page.id);
      return article && passage ? { type: 'passage', article, passage } : missing(page);
    }
    default:
      return page;
  }
}

function missing(page: Exclude<Page, { type: 'unknown' }>): Subject {
  return { type: 'unknown', path: `/${pageSegments(page).join('/')}/` };
}

/** `articles/abe-putin-moscow-2017/gas-pipeline` → that passage's page. */
function pageOfEntry(entry: string): Page | undefined {
  const [section, id, passage] = entry.split('/');
  if (id === undefined) return undefined;
  if (section === 'features') return { type: 'feature', id };
  return passage === undefined ? { type: 'article', id } : { type: 'passage', article: id, id: passage };
}
