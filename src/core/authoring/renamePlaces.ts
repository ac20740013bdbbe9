/** The files that speak of a thing by its id, with the new id at the places that the readers know. */
import type { ArticleFile } from '../article.ts';
import type { ReadFiles } from '../dataFiles.ts';
import type { Span } from '../issues.ts';
import { memberOf, spanOf } from '../jsonTree.ts';
import { SETTINGS_FILE } from '../paths.ts';
import type { SettingsFile } from '../settings.ts';
import { applyEdits, type TextEdit } from '../edits.ts';
import { formatEntry, type Entry } from '../entries.ts';
import { writtenLink, type StepLink } from '../lessons/stepLinks.ts';
import { mentionEdits } from './mentionEdits.ts';

/** Texts by path, and the places where an id is written in a way that a program cannot safely change. */
export interface RenamedTexts {
  texts: Map<string, string>;
  unclear: { file: string; span: Span }[];
}

/** Every text in which a thing is named, changed; the names of the files are still the old ones. */
export function renameTexts(read: ReadFiles, from: Entry, to: string): RenamedTexts {
  const renamed: RenamedTexts = { texts: new Map(), unclear: [] };
  if (from.kind === 'feature') renameFeature(read, from.id, to, renamed);
  if (from.kind === 'passage') {
    const article = read.articles.find(({ id }) => id === from.article);
    if (article)
      put(renamed, article.file, article.text, headingEdits(article, from.id, to), article.headings);
  }
  for (const { file, text, links } of [...read.lessons, ...read.questions])
    put(renamed, file, text, linkEdits(text, links, from, to));
  return renamed;
}

function renameFeature(
  { features, articles, settings }: ReadFiles,
  from: string,
  to: string,
  into: RenamedTexts,
) {
  for (const { file, text, root, id } of features) {
    const partOf = memberOf(memberOf(root, 'properties'), 'part_of');
    const nodes = [
      id === from ? memberOf(root, 'id') : undefined,
      partOf?.value === from ? partOf : undefined,
    ];
    const edits = nodes.flatMap((node) => (node ? [{ ...spanOf(node), text: JSON.stringify(to) }] : []));
    put(into, file, text, edits);
  }
  for (const article of articles) {
    const first = article.mentions.find(({ id }) => id === from)?.span;
    put(into, article.file, article.text, mentionEdits(article.text, article.mentions, from, to), first);
  }
  if (settings) put(into, SETTINGS_FILE, settings.text, orderEdits(settings, from, to));
}

function put(
  into: RenamedTexts,
  file: string,
  text: string,
  edits: TextEdit[] | null,
  place?: Span | ArticleFile['headings'],
): void {
  const span = place && 'start' in place ? place : { start: 0, end: 0 };
  if (edits === null) into.unclear.push({ file, span });
  else if (edits.length > 0) into.texts.set(file, applyEdits(text, edits));
}

/** The links of a lesson; those to the passages of an article change with it. */
function linkEdits(text: string, links: readonly StepLink[], from: Entry, to: string): TextEdit[] | null {
  const article = from.kind === 'article' ? from.id : null;
  const named = links.filter(
    ({ entry }) =>
      formatEntry(entry) === formatEntry(from) || (entry.kind === 'passage' && entry.article === article),
  );
  const edits = named.map(({ span }) =>
    within(text, span, writtenLink(from), writtenLink({ ...from, id: to })),
  );
  return edits.includes(null) ? null : edits.flatMap((edit) => edit ?? []);
}

/** The list of features in `atlas.yaml`; a scalar may stand in quotation marks. */
function orderEdits({ text, order, located }: SettingsFile, from: string, to: string): TextEdit[] | null {
  const index = order.indexOf(from);
  const span = located?.value(['features', index]);
  return index === -1 || !span ? [] : within(text, span, from, to);
}

function headingEdits({ text, headings }: ArticleFile, from: string, to: string): TextEdit[] | null {
  const span = headings?.get(from);
  return span ? within(text, span, from, to) : null;
}

/** The one edit in a stretch that holds nothing but an id and marks; null where the id is not there letter by letter. */
function within(text: string, { start, end }: Span, from: string, to: string): TextEdit[] | null {
  const at = text.slice(start, end).indexOf(from);
  return at === -1 ? null : [{ start: start + at, end: start + at + from.length, text: to }];
}
