/** Saving into the data folder: what the editor asks of the dev server, and what the server answers. */
import { idOfFile, roleOf } from './paths.ts';
import { isSlug } from './slug.ts';
import { quote } from './unsafeText.ts';

/** Where texts are sent to (POST), from the base of the site. */
export const SAVE_ADDRESS = 'edit/save';
/** Where the texts of the data folder are under the dev server (GET), from the base of the site. */
export const FILES_ADDRESS = 'edit/files.json';
/** The most bytes that one save may have as JSON. */
export const MAX_SAVE_BYTES = 64 * 1024 * 1024;
/** The most files that one save may have. */
export const MAX_SAVE_FILES = 200;

/** A text to be saved. */
export interface FileToSave {
  /** From the data folder, with forward slashes. */
  path: string;
  /** Fingerprint of the text as it was opened; null where there was no file. */
  opened: string | null;
  text: string;
}

/** What the editor asks for. */
export interface SaveRequest {
  files: FileToSave[];
}

/** A file as it stands on disk now. */
export interface SavedFile {
  path: string;
  text: string;
}

/** A file that was changed by someone else since it was opened; its text is null where it is gone. */
export interface ConflictingFile {
  path: string;
  text: string | null;
}

const ERROR_CODES = [
  'not-allowed',
  'wrong-method',
  'wrong-type',
  'too-large',
  'bad-request',
  'unknown-path',
  'linked-folder',
  'bad-encoding',
  'cannot-read',
  'read-only',
  'disk-full',
  'cannot-write',
] as const;
/** Why a save was refused or failed. */
export type SaveErrorCode = (typeof ERROR_CODES)[number];

/** Why nothing, or not everything, was saved. */
export interface SaveFailure {
  error: SaveErrorCode;
  /** What is wrong and what to do, for the person who edits. */
  message: string;
  /** The file that it is about. */
  path?: string;
  /** What was written before it failed. */
  saved?: SavedFile[];
}

/** How a save ended. After a conflict nothing was written. */
export type SaveAnswer =
  | { outcome: 'saved'; saved: SavedFile[] }
  | { outcome: 'conflict'; conflicts: ConflictingFile[] }
  | { outcome: 'failed'; failure: SaveFailure };

/** What came back was not from a server that saves. */
export interface NoAnswer {
  outcome: 'no-answer';
  /** What to do. */
  message: string;
}

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. `''` -> `e3b0c442…` */
export async function fingerprint(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** True for a path that the editor may write: settings, ledger, or a feature, article or lesson with a good id. */
export function isSavable(path: string): boolean {
  const { role } = roleOf(path);
  if (role === 'settings' || role === 'ledger') return true;
  return role !== 'basemap' && role !== 'unknown' && isSlug(idOfFile(path));
}

/** Reads what came from the editor; a failure says what is wrong with it. */
export function parseSaveRequest(value: unknown): SaveRequest | SaveFailure {
  const files = memberOf(value, 'files');
  if (!Array.isArray(files) || files.length === 0) return badRequest('There is no list of files in it.');
  if (files.length > MAX_SAVE_FILES)
    return badRequest(`It has ${files.length} files; ${MAX_SAVE_FILES} are the most. Save some at a time.`);
  const parsed: FileToSave[] = [];
  const paths = new Set<string>();
  for (const file of files) {
    const next = parseFile(file);
    if ('error' in next) return next;
    if (paths.has(next.path)) return badRequest(`${quote(next.path)} stands in it twice.`, next.path);
    paths.add(next.path);
    parsed.push(next);
  }
  return { files: parsed };
}

function parseFile(value: unknown): FileToSave | SaveFailure {
  const [path, opened, text] = ['path', 'opened', 'text'].map((key) => memberOf(value, key));
  if (typeof path !== 'string' || typeof text !== 'string')
    return badRequest('One of its files has no path or no text.');
  if (!isSavable(path)) {
    const message = `${quote(path)} is no file that can be saved: a feature, an article, a lesson, the settings or the list of ids can.`;
    return { error: 'unknown-path', message, path };
  }
  if (opened !== null && !(typeof opened === 'string' && /^[0-9a-f]{64}$/.test(opened)))
    return badRequest(`It does not say which text of ${quote(path)} was opened.`, path);
  // Half a character cannot be written in UTF-8: something else would stand in the file.
  if (/\p{Surrogate}/u.test(text))
    return badRequest(
      `The text of ${quote(path)} has half a character in it: remove it, and save again.`,
      path,
    );
  return { path, opened, text };
}

function badRequest(cause: string, path?: string): SaveFailure {
  const message = `What was sent cannot be saved. ${cause}`;
  return { error: 'bad-request', message, ...(path === undefined ? {} : { path }) };
}

/** Reads what the dev server answered: its status, and its body as JSON. */
export function parseSaveAnswer(status: number, body: unknown): SaveAnswer | NoAnswer {
  const saved = parseTexts(memberOf(body, 'saved'), isText);
  if (status === 200 && saved) return { outcome: 'saved', saved };
  const conflicts = parseTexts(memberOf(body, 'conflicts'), isTextOrNull);
  if (status === 409 && conflicts && conflicts.length > 0) return { outcome: 'conflict', conflicts };
  const error = ERROR_CODES.find((code) => code === memberOf(body, 'error'));
  const [message, path] = [memberOf(body, 'message'), memberOf(body, 'path')];
  if (status < 400 || error === undefined || typeof message !== 'string') return noAnswer();
  const about = typeof path === 'string' ? { path } : {};
  return { outcome: 'failed', failure: { error, message, ...about, ...(saved ? { saved } : {}) } };
}

function noAnswer(): NoAnswer {
  const message =
    'The answer was not that of a server that saves. See whether "npm start" still runs, and save again; your draft is still in this browser.';
  return { outcome: 'no-answer', message };
}

/** Reads the texts of the data folder by their path; null where it is something else. */
export function parseFilesJson(value: unknown): Map<string, string> | null {
  const files = memberOf(value, 'files');
  if (typeof files !== 'object' || files === null || Array.isArray(files)) return null;
  const texts = Object.entries(files);
  return texts.every((entry): entry is [string, string] => isText(entry[1])) ? new Map(texts) : null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}

/** A list of files with their texts; null where one of them is something else. */
function parseTexts<T>(
  list: unknown,
  isWanted: (text: unknown) => text is T,
): { path: string; text: T }[] | null {
  if (!Array.isArray(list)) return null;
  const files = list.map((file: unknown) => ({ path: memberOf(file, 'path'), text: memberOf(file, 'text') }));
  const isFile = (file: { path: unknown; text: unknown }): file is { path: string; text: T } =>
    isText(file.path) && isWanted(file.text);
  return files.every(isFile) ? files : null;
}

/** What stands under a key of an object itself, not of what every object has. */
function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}
