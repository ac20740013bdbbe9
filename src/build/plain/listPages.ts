/**
 * Plain pages with the whole of the lists that the pages of a large atlas show in portions: without a script every place
 * and every passage is reached by links.
 */
import { byId } from '../../core/byId.ts';
import { listPath, ON_A_PAGE } from '../../core/large/listAddress.ts';
import { escapeMarkup } from '../../core/markup.ts';
import type { Article, Atlas, Feature, Passage } from '../../core/model.ts';
import { inLanguage, languageOf, nameOf } from '../../core/names.ts';
import { pagePath } from '../../core/pages.ts';
import { formatCitation } from '../../ui/formats.ts';
import { rowsOf } from '../../ui/long/placeRows.ts';
import { MESSAGES } from '../messagesOf.ts';
import { link, placeEntry, quoted, type Setting } from './plainHtml.ts';

/** Where the list of the members of a feature has pages of its own: its page shows no more of them. */
export const MOST_MEMBERS = 40;

interface List {
  /** Its name in addresses. */
  name: string;
  title: string;
  /** A line below the title, as HTML. */
  lead: string;
  /** Each an entry, as HTML. */
  entries: () => string[];
  onPage: number;
}

/** Every such page: its path below the output folder, and its HTML. */
export function* listPages(atlas: Atlas, base: string): Iterable<[path: string, html: string]> {
  const [first = 'en'] = atlas.settings.languages;
  for (const language of atlas.settings.languages) {
    const setting = { atlas, language, base };
    const prefix = language === first ? '' : `${language}/`;
    for (const list of listsOf(setting)) {
      const entries = list.entries();
      const pages = Math.ceil(entries.length / list.onPage);
      for (let page = 1; page <= pages; page += 1) {
        const shown = entries.slice((page - 1) * list.onPage, page * list.onPage);
        yield [
          `${prefix}${listPath(list.name, page)}index.html`,
          pageOf(setting, list, shown, { page, pages }),
        ];
      }
    }
  }
}

function* listsOf(setting: Setting): Iterable<List> {
  const { atlas, language } = setting;
  const { home } = MESSAGES[language];
  const links = (features: readonly Feature[]) => () =>
    rowsOf(atlas, features).map(({ feature }) => placeEntry(setting, feature));
  const plain = { lead: '', onPage: ON_A_PAGE.links };
  yield { ...plain, name: 'places', title: home.places, entries: links(atlas.features) };
  yield {
    ...plain,
    name: 'articles',
    title: home.articles,
    entries: () => atlas.articles.map((article) => articleEntry(setting, article)),
  };
  for (const { id, members, ...feature } of atlas.features) {
    if (members.length <= MOST_MEMBERS) continue;
    const entries = links(members.flatMap((member) => byId(atlas.features, member) ?? []));
    yield { ...plain, name: `members/${id}`, title: nameOf({ id, ...feature }, language), entries };
  }
  for (const article of atlas.articles) {
    yield {
      name: `articles/${article.id}`,
      title: article.title,
      lead: `<p>${escapeMarkup(formatCitation(article, MESSAGES[language]))}</p>`,
      entries: () => article.passages.map((passage) => passageEntry(setting, article, passage)),
      onPage: ON_A_PAGE.passages,
    };
  }
}

function articleEntry(setting: Setting, article: Article): string {
  const messages = MESSAGES[setting.language];
  const lang = ` lang="${escapeMarkup(article.lang)}"`;
  const title = link(setting, { type: 'article', id: article.id }, article.title, lang);
  const count = messages.home.passages(article.passages.length);
  return `<li>${title}<br />${escapeMarkup(`${formatCitation(article, messages)} · ${count}`)}</li>`;
}

function passageEntry(setting: Setting, article: Article, passage: Passage): string {
  const { language } = setting;
  return (
    `<li id="${passage.id}"><h2 lang="${languageOf(passage.title, language)}">${escapeMarkup(inLanguage(passage.title, language))}</h2>` +
    `${quoted(setting, passage, article.lang)}</li>`
  );
}

const STYLE =
  'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;color-scheme:light dark}' +
  'ol{padding:0;list-style:none}li{padding:.4rem 0}h1{font-size:1.5rem}h2{font-size:1rem;margin:1rem 0 0}' +
  'blockquote{margin:.2rem 0;font-family:serif}nav{display:flex;gap:1.5rem;padding:1rem 0}nav a{min-height:44px}';

function pageOf(
  setting: Setting,
  { name, title, lead }: List,
  entries: readonly string[],
  { page, pages }: { page: number; pages: number },
): string {
  const { atlas, language, base } = setting;
  const site = inLanguage(atlas.settings.title, language);
  const home = pagePath(atlas, { type: 'home' }, language, base);
  const { dispute } = atlas.settings;
  const way = (to: number, rel: string, words: string) =>
    to < 1 || to > pages
      ? ''
      : `<a rel="${rel}" href="${escapeMarkup(home + listPath(name, to))}">${words}</a>`;
  const nav = `<nav>${way(page - 1, 'prev', `← ${page - 1}`)}${link(setting, { type: 'home' }, site)}${way(page + 1, 'next', `${page + 1} →`)}</nav>`;
  const heading = `${title} (${page}/${pages})`;
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8" />` +
    `<meta name="viewport" content="width=device-width, initial-scale=1" />` +
    `<title>${escapeMarkup(`${heading} · ${site}`)}</title><style>${STYLE}</style></head><body>` +
    `${nav}<h1>${escapeMarkup(heading)}</h1>${lead}<ol>${entries.join('')}</ol>${nav}` +
    `<p lang="${languageOf(dispute.text, language)}">${escapeMarkup(inLanguage(dispute.text, language))}</p></body></html>`
  );
}
