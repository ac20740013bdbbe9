/**
 * What an edit did, as small replacements in the texts of files: it can be taken back and done again to the byte, and is
 * kept in a few bytes however large the file is.
 */
import { spliceBetween } from './splices.ts';

/** Texts by their path from the data folder. */
export type Files = ReadonlyMap<string, string>;

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
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path) => changeOf(path, before.get(path), after.get(path)) ?? []);
}

function changeOf(path: string, before: string | undefined, after: string | undefined): TextChange | null {
  if (before === after) return null;
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

/** Typing that pauses for so long (ms) begins a new edit. */
const PAUSE_MS = 1500;

/** Both steps as one, where the second goes on with the typing of the first in the text or in one field; else null. */
export function joinSteps(first: Step, second: Step): Step | null {
  const [before] = first.changes.slice(-1);
  const [change] = second.changes;
  if (!isTyping(first) || second.origin !== first.origin || second.label !== first.label) return null;
  if (!before || !change || second.changes.length > 1 || change.path !== before.path) return null;
  if (second.time - first.time > PAUSE_MS || before.whole || change.whole) return null;
  const goesOn = first.origin === 'form' ? goesOnInField(before, change) : goesOnInText(before, change);
  // A word is an edit: the space or line end behind it begins the next one.
  if (!goesOn || (typesAt(change) && /^\s/.test(change.inserted) && !/\s$/.test(before.inserted)))
    return null;
  return { ...second, changes: [...first.changes, change] };
}

function isTyping({ origin }: Step): boolean {
  return origin === 'text' || origin === 'form';
}

function typesAt({ removed }: TextChange): boolean {
  return removed === '';
}

function goesOnInText(before: TextChange, change: TextChange): boolean {
  const typesOn = typesAt(change) && change.at === before.at + before.inserted.length;
  const deletesOn = change.inserted === '' && change.at + change.removed.length === before.at;
  return typesOn || deletesOn;
}

/** The first letter in a field writes its whole line: the next one comes before the quotation mark at its end. */
function goesOnInField(before: TextChange, change: TextChange): boolean {
  const isInside =
    before.removed === '' &&
    typesAt(change) &&
    change.at > before.at &&
    change.at < before.at + before.inserted.length;
  return isInside || goesOnInText(before, change);
}
