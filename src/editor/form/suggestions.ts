/** What a field can be filled with: sources that other files name, and places by their names. */
import { fold } from '../../core/fold.ts';
import type { Atlas, Language } from '../../core/model.ts';
import { nameOf } from '../../core/names.ts';
import { roleOf } from '../../core/paths.ts';
import type { Files } from '../draft/history.ts';
import { listProperties, readPropertiesText } from './propertiesText.ts';

/** Something to choose from a list that is searched as one types. */
export interface Suggestion {
  value: string;
  label: string;
  /** What stands beside it, smaller. */
  detail: string;
  group: string;
  /** What a search is compared with. */
  search: string;
}

/** The suggestions that hold every word of a search. */
export function findSuggestions(all: readonly Suggestion[], asked: string): Suggestion[] {
  const words = fold(asked).split(/\s+/);
  return all.filter(({ search }) => words.every((word) => search.includes(word)));
}

const SOURCE_KEY = /(?:^|:)source$/;
/** What was found in a file, as long as its text stays the same. */
const read = new Map<string, { text: string; sources: string[] }>();

/** Sources that the features name, but for one file, the most used first. */
export function listSources(files: Files, except: string | null): Suggestion[] {
  const counts = new Map<string, number>();
  for (const [path, text] of files) {
    if (path === except || roleOf(path).role !== 'feature') continue;
    const known = read.get(path);
    const found = known?.text === text ? known : { text, sources: sourcesIn(path, text) };
    read.set(path, found);
    for (const source of found.sources) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, uses], [b, moreUses]) => moreUses - uses || (a < b ? -1 : 1))
    .map(([value]) => ({ value, label: value, detail: '', group: '', search: fold(value) }));
}

function sourcesIn(path: string, text: string): string[] {
  const properties = readPropertiesText(path, text);
  const written = properties ? listProperties(properties) : [];
  return written
    .filter(({ key, type, value }) => SOURCE_KEY.test(key) && type === 'text' && value.trim() !== '')
    .map(({ value }) => value);
}

/** The features of an atlas but for one, with their names in every language. */
export function listPlaces(
  { features }: Atlas,
  language: Language,
  except: string | null = null,
): Suggestion[] {
  return features
    .filter(({ id }) => id !== except)
    .map((feature) => ({
      value: feature.id,
      label: nameOf(feature, language),
      detail: feature.id,
      group: '',
      search: fold(`${feature.names.map(({ text }) => text).join(' ')} ${feature.id}`),
    }));
}

/** Features that another one can be a part of: groups first, then all that are not part of it already. */
export function listWholes(atlas: Atlas, language: Language, id: string): Suggestion[] {
  const within = membersWithin(atlas, id);
  const isGroup = (value: string) => atlas.features.find((each) => each.id === value)?.kind === 'group';
  return listPlaces(atlas, language, id)
    .filter(({ value }) => !within.has(value))
    .sort((a, b) => Number(isGroup(b.value)) - Number(isGroup(a.value)));
}

function membersWithin({ features }: Atlas, id: string): Set<string> {
  const within = new Set([id]);
  for (const inside of within) {
    for (const member of features.find((each) => each.id === inside)?.members ?? []) within.add(member);
  }
  return within;
}
