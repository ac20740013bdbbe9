/** The search of a large atlas: names at once, the rest as soon as the parts of the index are there. */
import MiniSearch from 'minisearch';
import { fold, INDEX_OPTIONS, searchTerms } from '../../core/fold.ts';
import {
  foldWords,
  joinSearchParts,
  nameMatches,
  partOfTerm,
  wordsAsked,
  type DocumentTitle,
  type SearchDirectory,
  type SearchPart,
} from '../../core/large/searchParts.ts';
import type { Atlas, Language } from '../../core/model.ts';
import { nameOf } from '../../core/names.ts';
import { parsePath } from '../../core/url.ts';
import { MOST_RESULTS, SEARCH_OPTIONS, type Found, type Search } from '../search.ts';
import { loadJson } from './loadJson.ts';

interface Parts {
  folder: string;
  directory: SearchDirectory;
  names: Set<string>;
  loaded: Map<string, Promise<unknown>>;
}

/** Loads what the search begins with; `folder` is where its parts are. Throws where it does not arrive. */
export async function largeSearch(
  folder: string,
  atlas: Pick<Atlas, 'features'>,
  language: Language,
): Promise<Search> {
  const directory = await loadJson<SearchDirectory>(`${folder}directory.json`);
  const parts = { folder, directory, names: new Set(directory.parts.split(' ')), loaded: new Map() };
  const names = atlas.features.map((feature) => fold(nameOf(feature, language)));
  const now = (typed: string) => findNames(typed, atlas, names);
  return {
    now,
    async later(typed) {
      const found = await findAll(typed, parts);
      // Single letters are looked for in names alone: what has them comes first.
      const areAllAsked = wordsAsked(typed).length === searchTerms(typed).length;
      return found && !areAllAsked ? joined(now(typed), found) : found;
    },
  };
}

function findNames(typed: string, { features }: Pick<Atlas, 'features'>, names: readonly string[]): Found[] {
  const asked = foldWords(typed);
  if (asked.length === 0) return [];
  const found: Found[] = [];
  for (const [place, { id }] of features.entries()) {
    if (!nameMatches(names[place] ?? '', asked)) continue;
    found.push({ page: { type: 'feature', id } });
    if (found.length === MOST_RESULTS) break;
  }
  return found;
}

/** Each page once. */
function joined(first: readonly Found[], others: readonly Found[]): Found[] {
  const known = new Set(first.map(({ page }) => JSON.stringify(page)));
  return [...first, ...others.filter(({ page }) => !known.has(JSON.stringify(page)))].slice(0, MOST_RESULTS);
}

/** Null where the words are too short to look further than into names. */
async function findAll(typed: string, parts: Parts): Promise<Found[] | null> {
  const words = wordsAsked(typed);
  if (words.length === 0) return null;
  const needed = [...new Set(words.map(partOfTerm))].filter((name) => parts.names.has(name));
  const loaded = await Promise.all(needed.map((name) => load<SearchPart>(parts, name)));
  const common = new Set(loaded.flatMap((part) => part.common));
  const index = MiniSearch.loadJS(joinSearchParts(parts.directory, loaded), INDEX_OPTIONS);
  const tokenize = () => words.filter((word) => !common.has(word));
  const results = index.search(typed, { ...SEARCH_OPTIONS, tokenize }).slice(0, MOST_RESULTS);
  return Promise.all(results.map(({ id }) => foundOf(Number(id), parts)));
}

async function foundOf(number: number, parts: Parts): Promise<Found> {
  const { titlesInFile } = parts.directory;
  const titles = await load<DocumentTitle[]>(parts, `titles-${String(Math.floor(number / titlesInFile))}`);
  const [id = '', title] = titles[number % titlesInFile] ?? [];
  return { page: parsePath(`/${id}/`, '/', []).page, ...(title && { title }) };
}

/** Each file once; one that did not arrive is asked for again. */
function load<T>({ folder, loaded }: Parts, name: string): Promise<T> {
  const loading =
    loaded.get(name) ??
    loadJson<T>(`${folder}${name}.json`).catch((error: unknown) => {
      loaded.delete(name);
      throw error;
    });
  loaded.set(name, loading);
  return loading as Promise<T>;
}
