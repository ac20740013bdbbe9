/** The files that can be edited, as the list shows them. */
import { fold } from '../core/fold.ts';
import type { Atlas, Language } from '../core/model.ts';
import { nameOf } from '../core/names.ts';
import { idOfFile, roleOf } from '../core/paths.ts';
import type { EditorWords } from '../messages/editor/en.ts';
import type { Files } from './draft/history.ts';
import type { Suggestion } from './form/suggestions.ts';

type Groups = Pick<EditorWords['files'], 'features' | 'articles' | 'others'>;

/** Lists features, then articles, then the rest; the basemap is made by its own script, and is not among them. */
export function listFiles(files: Files, atlas: Atlas, language: Language, groups: Groups): Suggestion[] {
  const order = [groups.features, groups.articles, groups.others];
  return [...files.keys()]
    .flatMap((path) => listedFile(path, atlas, language, groups) ?? [])
    .sort(
      (a, b) => order.indexOf(a.group) - order.indexOf(b.group) || a.label.localeCompare(b.label, language),
    );
}

function listedFile(path: string, atlas: Atlas, language: Language, groups: Groups): Suggestion | null {
  const id = idOfFile(path);
  switch (roleOf(path).role) {
    case 'feature': {
      const feature = atlas.features.find((each) => each.id === id);
      const names = feature?.names.map(({ text }) => text).join(' ') ?? '';
      return listed(path, feature ? nameOf(feature, language) : id, groups.features, names);
    }
    case 'article': {
      const article = atlas.articles.find((each) => each.id === id);
      return listed(path, article?.title ?? id, groups.articles);
    }
    case 'settings':
    case 'ledger':
    case 'lesson':
    case 'questions':
      return listed(path, path, groups.others);
    default:
      return null;
  }
}

function listed(path: string, label: string, group: string, names = ''): Suggestion {
  return { value: path, label, detail: path, group, search: fold(`${label} ${path} ${names}`) };
}
