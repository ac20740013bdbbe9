/** Things that have an id, as the ledger writes them: `features/x`, `articles/x`, `articles/x/passage`, `lessons/x`. */
import type { LedgerFile } from './ledger.ts';
import { isSlug } from './slug.ts';
import { quote } from './unsafeText.ts';

/** A feature, an article, a passage of an article, or a lesson. */
export type Entry =
  | { kind: 'feature'; id: string }
  | { kind: 'article'; id: string }
  | { kind: 'lesson'; id: string }
  | { kind: 'passage'; article: string; id: string };

/** Reads a ledger entry; null where the text has not the form of one. */
export function parseEntry(text: string): Entry | null {
  const [folder, id = '', passage, ...more] = text.split('/');
  if (!isSlug(id) || more.length > 0) return null;
  if (folder === 'features' && passage === undefined) return { kind: 'feature', id };
  if (folder === 'lessons' && passage === undefined) return { kind: 'lesson', id };
  if (folder !== 'articles') return null;
  if (passage === undefined) return { kind: 'article', id };
  return isSlug(passage) ? { kind: 'passage', article: id, id: passage } : null;
}

/** The ledger's way to write a thing. */
export function formatEntry(entry: Entry): string {
  return entry.kind === 'passage' ? `articles/${entry.article}/${entry.id}` : `${entry.kind}s/${entry.id}`;
}

/** The file that a thing is in. */
export function fileOfEntry(entry: Entry): string {
  if (entry.kind === 'feature') return `features/${entry.id}.geojson`;
  if (entry.kind === 'lesson') return `lessons/${entry.id}.md`;
  return `articles/${entry.kind === 'article' ? entry.id : entry.article}.md`;
}

/**
 * Why an entry cannot be used for something new, or null where it can: an id is never used for two things. A thing may go
 * back to an id that was its own: `owner` is its present entry.
 */
export function whyTaken(
  entry: string,
  present: ReadonlySet<string>,
  ledger: LedgerFile,
  owner?: string,
): string | null {
  const target = ledger.aliases.get(entry)?.target;
  if (present.has(entry)) return `${quote(entry)} is there already: choose another id.`;
  if (target !== undefined && target !== owner)
    return `${quote(entry)} is a former id of ${quote(target)}, and still leads there: choose another id.`;
  if (!ledger.ids.has(entry)) return null;
  return `${quote(entry)} was published once and is never used again: choose another id.`;
}
