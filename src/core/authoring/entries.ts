/** Things that have an id, as the ledger writes them: `features/x`, `articles/x`, `articles/x/passage`. */
import { isSlug } from '../slug.ts';

/** A feature, an article or a passage of an article. */
export type Entry =
  | { kind: 'feature'; id: string }
  | { kind: 'article'; id: string }
  | { kind: 'passage'; article: string; id: string };

/** Reads a ledger entry; null where the text has not the form of one. */
export function parseEntry(text: string): Entry | null {
  const [folder, id = '', passage, ...more] = text.split('/');
  if (!isSlug(id) || more.length > 0) return null;
  if (folder === 'features' && passage === undefined) return { kind: 'feature', id };
  if (folder !== 'articles') return null;
  if (passage === undefined) return { kind: 'article', id };
  return isSlug(passage) ? { kind: 'passage', article: id, id: passage } : null;
}

/** The ledger's way to write a thing. */
export function formatEntry(entry: Entry): string {
  if (entry.kind === 'feature') return `features/${entry.id}`;
  return entry.kind === 'article' ? `articles/${entry.id}` : `articles/${entry.article}/${entry.id}`;
}

/** The file that a thing is in. */
export function fileOfEntry(entry: Entry): string {
  if (entry.kind === 'feature') return `features/${entry.id}.geojson`;
  return `articles/${entry.kind === 'article' ? entry.id : entry.article}.md`;
}
