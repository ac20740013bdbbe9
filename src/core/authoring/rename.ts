/** Renaming a feature, an article, a passage or a lesson everywhere at once: files as texts in, files as texts out. */
import { readAtlas } from '../atlas.ts';
import { presentIds } from '../atlasLinks.ts';
import { readFiles, type ReadCache, type ReadFiles } from '../dataFiles.ts';
import { createReport, type Issue } from '../issues.ts';
import { memberOf } from '../jsonTree.ts';
import type { LedgerFile } from '../ledger.ts';
import { didYouMean } from '../nearest.ts';
import { LEDGER_FILE, questionsPath, SETTINGS_FILE } from '../paths.ts';
import { isSlug, LONGEST_SLUG } from '../slug.ts';
import { quote } from '../unsafeText.ts';
import { fileOfEntry, formatEntry, parseEntry, whyTaken, type Entry } from '../entries.ts';
import { renameInLedger } from './ledgerEdits.ts';
import { newErrors } from './newErrors.ts';
import { renameTexts } from './renamePlaces.ts';
import { slugOf } from './slugOf.ts';
import { tidy } from '../tidy.ts';

/** What a renaming comes to. */
export type Renaming =
  /** `written` are the texts to write by path, `removed` the paths that are left behind by their new names. */
  | { outcome: 'renamed'; from: string; to: string; written: Map<string, string>; removed: string[] }
  /** Wrong words: what is wrong with them, and what to do. */
  | { outcome: 'refused'; reason: string }
  /** Faults in the data that do not let anybody say where the id stands. */
  | { outcome: 'unclear'; issues: Issue[] };

/**
 * Renames a thing. `from` is a ledger entry (`features/x`, `articles/x`, `articles/x/passage`, `lessons/x`) or the id of a feature;
 * `to` is the same with the new id, or the new id alone. Nothing but ids is changed: no word of a quotation, no comment.
 */
export function rename(files: ReadonlyMap<string, string>, from: string, to: string): Renaming {
  const cache: ReadCache = new Map();
  const read = readFiles(files, cache);
  const issues = unclearIssues(read);
  const { ledger } = read;
  if (issues.length > 0 || !ledger) return { outcome: 'unclear', issues };
  const present = presentIds(read);
  const entry = parseEntry(from.includes('/') ? from : `features/${from}`);
  const old = entry && formatEntry(entry);
  if (!entry || old === null || !present.has(old))
    return { outcome: 'refused', reason: unknownReason(from, present, ledger) };
  const id = newIdOf(entry, to);
  const next = { ...entry, id: id ?? '' };
  const pairs = new Map([...present].flatMap((each) => pairOf(each, old, formatEntry(next))));
  const reason = id === null ? formReason(entry, to) : takenReason(pairs, present, ledger);
  if (reason !== null) return { outcome: 'refused', reason };
  return carryOut(files, read, { from: entry, to: next, pairs, cache });
}

const ALWAYS_UNCLEAR: readonly string[] = [
  'duplicate-key',
  'nested-mention',
  'bad-mention',
  'bad-link',
  'duplicate-passage',
  'bad-encoding',
];

/** Errors in what must be read whole to know every place where an id stands. */
function unclearIssues({ features, articles, lessons, questions, settings, issues }: ReadFiles): Issue[] {
  const sound = new Set([
    ...features.filter(({ root, id }) => memberOf(root, 'id')?.value === id).map(({ file }) => file),
    ...articles.filter(({ headings }) => headings !== null).map(({ file }) => file),
    ...[...lessons, ...questions].filter(({ isRead }) => isRead).map(({ file }) => file),
    ...(settings?.located ? [SETTINGS_FILE] : []),
  ]);
  const errors = issues.filter(({ severity }) => severity === 'error');
  // The basemap speaks of no feature; of a ledger with an error no line can be trusted.
  return errors.filter(
    ({ file, code }) => !file.startsWith('basemap/') && (ALWAYS_UNCLEAR.includes(code) || !sound.has(file)),
  );
}

function unknownReason(from: string, present: ReadonlySet<string>, ledger: LedgerFile): string {
  const entry = from.includes('/') ? from : `features/${from}`;
  const target = ledger.aliases.get(entry)?.target;
  if (target !== undefined) return `${quote(entry)} is a former id of ${quote(target)}: rename that one.`;
  return `Nothing has the id ${quote(from)}.${didYouMean(entry, present)}`;
}

/** The id in the new name; null where it is no slug, or the name is one of another sort of thing. */
function newIdOf(from: Entry, to: string): string | null {
  if (isSlug(to)) return to;
  const entry = parseEntry(to);
  if (entry?.kind !== from.kind) return null;
  return entry.kind === 'passage' && from.kind === 'passage' && entry.article !== from.article
    ? null
    : entry.id;
}

function formReason(from: Entry, to: string): string {
  const id = slugOf(to.replace(/^.*\//, ''), LONGEST_SLUG, () => false) ?? 'new-id';
  const example = formatEntry({ ...from, id });
  const form = `Write it as ${quote(id)} or ${quote(example)}, in small letters, digits and hyphens.`;
  return `${quote(to)} cannot be the new id of this ${from.kind}. ${form}`;
}

/** Old and new entry of what is renamed: an article takes its passages along. */
function pairOf(entry: string, from: string, to: string): [string, string][] {
  if (entry === from) return [[entry, to]];
  return entry.startsWith(`${from}/`) ? [[entry, `${to}${entry.slice(from.length)}`]] : [];
}

/** Why the new ids cannot be had: one is there, or it was the id of something else. */
function takenReason(
  pairs: ReadonlyMap<string, string>,
  present: ReadonlySet<string>,
  ledger: LedgerFile,
): string | null {
  for (const [from, to] of pairs) {
    if (from === to) return `${quote(from)} has this id already.`;
    const reason = whyTaken(to, present, ledger, from);
    if (reason !== null) return reason;
  }
  return null;
}

interface Task {
  from: Entry;
  to: Entry;
  /** Ledger entries, old and new. */
  pairs: ReadonlyMap<string, string>;
  cache: ReadCache;
}

function carryOut(
  files: ReadonlyMap<string, string>,
  read: ReadFiles,
  { from, to, pairs, cache }: Task,
): Renaming {
  const { texts, unclear } = renameTexts(read, from, to.id);
  const issues = unclear.flatMap(({ file, span }) => {
    const report = createReport(file, files.get(file) ?? '');
    report.add('bad-mention', span, `The id ${quote(from.id)} is not written out here.`, {
      cure: 'Write it letter by letter: ../features/<id>.geojson, "…; also: <id>", ../articles/<id>.md or ## <id>.',
    });
    return report.issues();
  });
  if (issues.length > 0) return { outcome: 'unclear', issues };
  const changed = new Map([...files, ...texts]);
  changed.set(LEDGER_FILE, renameInLedger(files.get(LEDGER_FILE) ?? '', pairs));
  const moved = movedFiles(files, from, to);
  for (const [oldPath, newPath] of moved) {
    changed.set(newPath, changed.get(oldPath) ?? '');
    changed.delete(oldPath);
  }
  const after = tidy(files, changed, [], cache);
  const formerly = new Map(moved.map(([oldPath, newPath]) => [newPath, oldPath]));
  const errors = newErrors(
    readAtlas(files, cache).issues,
    readAtlas(after, cache).issues,
    (file) => formerly.get(file) ?? file,
  );
  if (errors.length > 0) return { outcome: 'unclear', issues: errors };
  const written = new Map([...after].filter(([path, text]) => files.get(path) !== text));
  const removed = moved.map(([oldPath]) => oldPath);
  return { outcome: 'renamed', from: formatEntry(from), to: formatEntry(to), written, removed };
}

/** Old and new path of the files whose name is the id; the questions about a feature go with it. */
function movedFiles(files: ReadonlyMap<string, string>, from: Entry, to: Entry): [string, string][] {
  const pairs: [string, string][] = [[fileOfEntry(from), fileOfEntry(to)]];
  if (from.kind === 'feature') pairs.push([questionsPath(from.id), questionsPath(to.id)]);
  return pairs.filter(([oldPath, newPath]) => oldPath !== newPath && files.has(oldPath));
}
