/** What a line of a lesson points at: `../features/x.geojson`, `../articles/x.md`, `../articles/x.md#passage`. */
import { formatEntry, type Entry } from '../entries.ts';
import type { Report, Span } from '../issues.ts';
import type { Field } from '../listFields.ts';
import type { Page } from '../url.ts';
import { isSlug } from '../slug.ts';
import { quote } from '../unsafeText.ts';

/** A link of a lesson, to be checked against what exists. */
export interface StepLink {
  entry: Entry;
  span: Span;
}

/** The keys of lines that point at something. */
export const LINK_KEYS = ['place', 'passage', 'article'] as const;

const FORMS = {
  place: /^\.\.\/features\/([^/#]*)\.geojson$/,
  article: /^\.\.\/articles\/([^/#]*)\.md$/,
  passage: /^\.\.\/articles\/([^/#]*)\.md#([^/#]*)$/,
};

/** Reads a link; from a file one folder deeper it begins with `../../`, which counts the same. Null, with an issue, where it is none. */
export function readLink(report: Report, { key, text, span }: Field): StepLink | null {
  const form = LINK_KEYS.find((name) => name === key) ?? 'place';
  const [, id = '', passage] = FORMS[form].exec(text.replace(/^\.\.\/\.\.\//, '../')) ?? [];
  if (!isSlug(id) || (passage !== undefined && !isSlug(passage))) {
    report.add('bad-link', span, `"${key}" is ${quote(text)}.`);
    return null;
  }
  if (passage !== undefined) return { entry: { kind: 'passage', article: id, id: passage }, span };
  return { entry: { kind: form === 'place' ? 'feature' : 'article', id }, span };
}

/** A link as a file of lessons writes it. */
export function formatLink(page: Page): string | null {
  switch (page.type) {
    case 'feature':
      return `place: ../features/${page.id}.geojson`;
    case 'article':
      return `article: ../articles/${page.id}.md`;
    case 'passage':
      return `passage: ../articles/${page.article}.md#${page.id}`;
    default:
      return null;
  }
}

/** The page of what a link points at. */
export function pageOfLink({ entry }: StepLink): Exclude<Page, { type: 'unknown' }> {
  if (entry.kind === 'passage') return { type: 'passage', article: entry.article, id: entry.id };
  return { type: entry.kind === 'article' ? 'article' : 'feature', id: entry.id };
}

/** How a link writes a thing, without the folders before it. */
export function writtenLink(entry: Entry): string {
  if (entry.kind === 'passage') return `articles/${entry.article}.md#${entry.id}`;
  return `${formatEntry(entry)}${entry.kind === 'feature' ? '.geojson' : '.md'}`;
}
