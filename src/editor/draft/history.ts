/**
 * What an edit did, as small replacements in the texts of files: it can be taken back and done again to the byte, and is
 * kept in a few bytes however large the file is.
 */
import { spliceBetween } from './splices.ts';

/** Texts by their path from the data folder. */
export type Files = ReadonlyMap<string, string>;

/** The text of a file; null: there is no such file. */
export type Text = string | null;

/** Texts of some files, by their path. */
export type Texts = ReadonlyMap<string, Text>;

/** One replacement in one file; `at` in UTF-16 code units. */
export interface TextChange {
  path: string;
  at: number;
  removed: string;
  inserted: string;
  /** The file came into being, or went; else undefined. */
  whole?: 'added' | 'removed';
}

/** Where an edit was made: typing joins what was typed just before. */
export type Origin = 'map' | 'form' | 'text' | 'other';

/** One edit as the reader of the history sees it. */
export interface Step {
  /** What was done, in the words of the page's language. */
  label: string;
  origin: Origin;
  changes: TextChange[];
  /** When (ms since 1970). */
  time: number;
}

/** What turns one set of files into the other. */
export function changesBetween(before: Files, after: Files): TextChange[] {
  return changedPaths(before, after).map((path) => changeOf(path, before.get(path), after.get(path)));
}

function changeOf(path: string, before: string | undefined, after: string | undefined): TextChange {
  if (before === undefined) return { path, at: 0, removed: '', inserted: after ?? '', whole: 'added' };
  if (after === undefined) return { path, at: 0, removed: before, inserted: '', whole: 'removed' };
  return { path, ...spliceBetween(before, after) };
}

/** The files after the changes. Throws where they are not the files that the changes were made to. */
export function redoChanges(files: Files, changes: readonly TextChange[]): Files {
  const now = new Map(files);
  for (const change of changes) put(now, change);
  return now;
}

/** The files before the changes. Throws where they are not the files that the changes led to. */
export function undoChanges(files: Files, changes: readonly TextChange[]): Files {
  const now = new Map(files);
  for (const change of [...changes].reverse()) put(now, inverse(change));
  return now;
}

function inverse({ whole, removed, inserted, ...change }: TextChange): TextChange {
  const turned = whole && (whole === 'added' ? 'removed' : 'added');
  return { ...change, removed: inserted, inserted: removed, ...(turned && { whole: turned }) };
}

function put(files: Map<string, string>, { path, at, removed, inserted, whole }: TextChange): void {
  const text = files.get(path);
  if ((text === undefined) !== (whole === 'added')) throw new Error(`${path} is not as the change found it`);
  if (whole === 'removed') {
    if (text !== removed) throw new Error(`${path} is not as the change found it`);
    files.delete(path);
    return;
  }
  const before = text ?? '';
  if (!before.startsWith(removed, at)) throw new Error(`${path} is not as the change found it at ${at}`);
  files.set(path, before.slice(0, at) + inserted + before.slice(at + removed.length));
}

/** The files with other texts in the place of some; null takes a file away. */
export function putTexts(files: Files, texts: Texts): Files {
  const now = new Map(files);
  for (const [path, text] of texts) {
    if (text === null) now.delete(path);
    else now.set(path, text);
  }
  return now;
}

/** The files with another text in the place of one. */
export function putText(files: Files, path: string, text: string): Files {
  return new Map(files).set(path, text);
}

/** Paths whose text is another one, in order. */
export function changedPaths(before: Files, after: Files): string[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.filter((path) => before.get(path) !== after.get(path));
}

/** The texts of some files, null for one that is not there. */
export function textsOf(files: Files, paths: readonly string[]): Map<string, Text> {
  return new Map(paths.map((path) => [path, files.get(path) ?? null]));
}

/** Both, those of the second where a file is in both. */
export function joinTexts(first: Texts, second: Texts): Texts {
  return new Map([...first, ...second]);
}

/** No texts. */
export const NO_TEXTS: Texts = new Map();

/** Typing that pauses for so long (ms) begins a new edit. */
const PAUSE_MS = 1500;

/** Both steps as one, where the second goes on with the typing of the first in the text or in one field; else null. */
export function joinSteps(first: Step, second: Step): Step | null {
  const before = first.changes.at(-1);
  const [change, ...more] = second.changes;
  const isTyping = second.origin === 'text' || second.origin === 'form';
  const isSameHand = second.origin === first.origin && second.label === first.label;
  if (!isTyping || !isSameHand || Math.abs(second.time - first.time) > PAUSE_MS) return null;
  if (!before || !change || more.length > 0) return null;
  const isOneField = second.origin === 'form' && typesInside(before, change);
  if (!isOneField && !goesOn(before, change)) return null;
  return { ...second, changes: [...first.changes, change] };
}

/** True where a change types or deletes on from where the other one ended, within a word. */
function goesOn(before: TextChange, change: TextChange): boolean {
  if (change.path !== before.path || before.whole || change.whole) return false;
  if (change.inserted === '') return change.at + change.removed.length === before.at;
  if (change.removed !== '' || change.at !== before.at + before.inserted.length) return false;
  // A word is an edit: the space or line end behind it begins the next one.
  return !/^\s/.test(change.inserted) || /\s$/.test(before.inserted);
}

/** The first letter in a field writes its whole line: the next one comes before the quotation mark at its end. */
function typesInside(before: TextChange, change: TextChange): boolean {
  if (change.path !== before.path || before.whole || change.whole) return false;
  if (before.removed !== '' || change.removed !== '' || /^\s/.test(change.inserted)) return false;
  return change.at > before.at && change.at < before.at + before.inserted.length;
}
