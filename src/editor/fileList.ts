/** The files that can be edited, as the list shows them. */
import { fold } from '../core/fold.ts';
import type { Atlas, Language } from '../core/model.ts';
import { nameOf } from '../core/names.ts';
import { idOfFile, roleOf } from '../core/paths.ts';
import type { Files } from './draft/history.ts';

export interface ListedFile {
  path: string;
  /** What it is about, in the language of the page. */
  name: string;
  group: 'features' | 'articles' | 'others';
  /** What a search is compared with. */
  search: string;
}

/** Lists features, then articles, then the rest; the basemap is made by its own script, and is not among them. */
export function listFiles(files: Files, atlas: Atlas, language: Language): ListedFile[] {
  const listed = [...files.keys()].flatMap((path) => listedFile(path, atlas, language) ?? []);
  const groups = ['features', 'articles', 'others'];
  return listed.sort(
    (a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || a.name.localeCompare(b.name, language),
  );
}

function listedFile(path: string, atlas: Atlas, language: Language): ListedFile | null {
  const id = idOfFile(path);
  switch (roleOf(path).role) {
    case 'feature': {
      const feature = atlas.features.find((each) => each.id === id);
      const names = feature?.names.map(({ text }) => text).join(' ') ?? '';
      return listed(path, feature ? nameOf(feature, language) : id, 'features', names);
    }
    case 'article': {
      const article = atlas.articles.find((each) => each.id === id);
      return listed(path, article?.title ?? id, 'articles');
    }
    case 'settings':
    case 'ledger':
      return listed(path, path, 'others');
    default:
      return null;
  }
}

function listed(path: string, name: string, group: ListedFile['group'], names = ''): ListedFile {
  return { path, name, group, search: fold(`${name} ${path} ${names}`) };
}
