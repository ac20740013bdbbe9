/** A large atlas in the browser: in brief at first, and of features and articles what has been loaded of them. */
import { byId } from '../../core/byId.ts';
import { joinParts, PASSAGES_IN_PART, type ArticlePart, type FeaturePart } from '../../core/large/parts.ts';
import { sampleArticles } from '../../core/large/quizSample.ts';
import { withParts } from '../../core/large/withParts.ts';
import type { Atlas } from '../../core/model.ts';
import { followAlias, subjectOf } from '../../core/pages.ts';
import { wholesOf, type FeaturePassage } from '../../core/passages.ts';
import type { Page } from '../../core/url.ts';
import { arrived } from '../../ui/arrived.ts';
import type { AtlasBundle, LargeFiles } from '../atlasBundle.ts';
import type { Explorer } from '../explorer.svelte.ts';
import type { AtlasContent } from './atlasContent.ts';
import { Kept } from './kept.ts';
import { loadJson } from './loadJson.ts';
import { LONG_LISTS } from './longLists.ts';

/** More is not kept, however long somebody reads: a few megabytes. */
const MOST_FEATURES = 60;
const MOST_ARTICLES = 8;

export class LargeContent implements AtlasContent {
  readonly lists = { ...LONG_LISTS, more: (id: string) => this.#more(id) };
  #explorer: Explorer | undefined;
  readonly #brief: AtlasBundle;
  readonly #files: LargeFiles;
  readonly #features = new Kept<FeaturePart>(MOST_FEATURES);
  readonly #articles = new Kept<ArticlePart>(MOST_ARTICLES);
  readonly #onTheWay = new Map<string, Promise<unknown>>();
  #aliases: Atlas['aliases'] = {};

  /** `brief`: the bundle with the atlas in brief. */
  constructor(brief: AtlasBundle, files: LargeFiles) {
    this.#brief = brief;
    this.#files = files;
  }

  /** The atlas with all that has been loaded. */
  bundle(): AtlasBundle {
    const { atlas } = this.#brief;
    const loaded = withParts(atlas, this.#features.values(), this.#articles.values());
    return { ...this.#brief, atlas: { ...loaded, aliases: this.#aliases }, content: this };
  }

  async prepare(explorer: Explorer, asked: Page): Promise<void> {
    this.#explorer = explorer;
    const { visit } = explorer;
    const shown = visit.page === asked && visit.shows ? [visit.shows] : [];
    await this.need([asked, ...shown, ...this.#beside(asked)]);
    const isKnown = Object.keys(this.#aliases).length > 0;
    if (isKnown || subjectOf(explorer.atlas, asked).type !== 'unknown') return;
    this.#aliases = await this.#load<Atlas['aliases']>(this.#files.aliases);
    explorer.replace(this.bundle());
    // Who is on the way there follows a former id by himself.
    const { page, cause, ...details } = visit;
    if (visit !== explorer.visit || page !== asked || followAlias(explorer.atlas, page) === page) return;
    explorer.go(page, cause, details);
    await this.prepare(explorer, explorer.visit.page);
  }

  async need(pages: readonly Page[]): Promise<void> {
    const { features, articles } = this.#brief.atlas;
    const places = pages.flatMap((page) =>
      page.type === 'feature' && byId(features, page.id) ? [page.id, ...wholesOf(features, page.id)] : [],
    );
    const texts = pages.flatMap((page) => byId(articles, articleOf(page))?.id ?? []);
    const changed = await Promise.all([
      ...places.map((id) => this.#take(this.#features, id, this.#files.features, places)),
      ...texts.map((id) => this.#take(this.#articles, id, this.#files.articles, texts)),
    ]);
    if (changed.includes(true)) this.#explorer?.replace(this.bundle());
  }

  /** What a page shows beside itself. */
  #beside({ type }: Page): Page[] {
    const { atlas } = this.#brief;
    const articles =
      type === 'quiz'
        ? sampleArticles(atlas)
        : type === 'handout'
          ? atlas.articles.slice(0, MOST_ARTICLES / 2)
          : [];
    return articles.map(({ id }) => ({ type: 'article', id }));
  }

  passages(id: string): FeaturePassage[] | Promise<FeaturePassage[]> {
    const { atlas } = this.#explorer ?? this.bundle();
    const ownOf = (named: string) => this.#features.get(named)?.passages;
    const load = async () => {
      await arrived('page', () => this.need([{ type: 'feature', id }]));
      return joinParts(atlas, id, ownOf) ?? [];
    };
    return joinParts(atlas, id, ownOf) ?? load();
  }

  /** Loads further passages of a feature; false where there are none, or they do not arrive. */
  async #more(id: string): Promise<boolean> {
    const named = [id, ...wholesOf(this.#brief.atlas.features, id)];
    const [next] = named.filter((each) => this.#features.get(each)?.more);
    const part = next === undefined ? undefined : this.#features.get(next);
    if (next === undefined || !part) return false;
    const file = `${next}.${String(part.passages.length / PASSAGES_IN_PART)}.json`;
    const passages = await arrived('page', () =>
      this.#load<FeaturePart['passages']>(this.#files.features + file),
    );
    const more = (part.more ?? 1) - 1;
    this.#features.put(next, { ...part, passages: [...part.passages, ...passages], more }, [next]);
    this.#explorer?.replace(this.bundle());
    return true;
  }

  /** True where it was not there before. */
  async #take<T>(kept: Kept<T>, id: string, folder: string, held: readonly string[]): Promise<boolean> {
    const known = kept.get(id);
    kept.put(id, known ?? (await this.#load<T>(`${folder}${id}.json`)), held);
    return known === undefined;
  }

  /** Loads a file once, however often it is asked for at a time. */
  #load<T>(url: string): Promise<T> {
    const loading = this.#onTheWay.get(url) ?? loadJson<T>(url).finally(() => this.#onTheWay.delete(url));
    this.#onTheWay.set(url, loading);
    return loading as Promise<T>;
  }
}

/** Id of the article that a page is, or is in. */
function articleOf(page: Page): string | undefined {
  if (page.type === 'article') return page.id;
  return page.type === 'passage' ? page.article : undefined;
}
