/** The last step of a save: files are written, or an answer says which one could not be. */
import { isUtf8 } from 'node:buffer';
import { access, constants, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SaveAnswer, SavedFile, SaveErrorCode, SaveFailure } from '../core/saving.ts';

/** Writes one file. Throws as Node's file system does. */
export type WriteFile = (path: string, text: string) => Promise<void>;

/** A file with the text it shall have. */
export interface Wanted {
  path: string;
  text: string;
  /** What may stand on disk now: fingerprint; null for no file. */
  opened: string | null;
  /** The text as it was sent: where it is on disk already, nobody loses anything. */
  sent: string;
}

/** A wanted file and what is on disk now. */
export interface Found extends Wanted {
  bytes: Buffer | null;
}

/** The end of every message about a save that failed. */
export const KEPT = 'Your draft is still in this browser.';

/** Looks at all files before the first is written, so that as a rule nothing is written by halves; null where they may be. */
export async function whyNotWritable(dir: string, changed: readonly Found[]): Promise<SaveAnswer | null> {
  for (const { path, bytes } of changed) {
    if (bytes === null) continue;
    // Such bytes came to the editor as other characters: saved from there, they would be lost.
    if (!isUtf8(bytes))
      return failed(
        'bad-encoding',
        path,
        'on disk it is not in UTF-8. Save it as UTF-8 in a text editor first.',
      );
    if (!(await isWritable(join(dir, path)))) return failed('read-only', path, CURES['read-only']());
  }
  return null;
}

/** A file that may not be written could still be replaced by another one: that is not what its owner wants. */
async function isWritable(path: string): Promise<boolean> {
  const { mode } = await stat(path);
  const mayWrite = access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
  return (mode & 0o222) !== 0 && (await mayWrite);
}

/** Writes one file after the other; null, or the answer about the first that cannot be written. */
export async function writeAll(
  dir: string,
  changed: readonly Found[],
  write: WriteFile,
): Promise<SaveAnswer | null> {
  const saved: SavedFile[] = [];
  for (const file of changed) {
    try {
      await write(join(dir, file.path), file.text);
      saved.push({ path: file.path, text: file.text });
    } catch (error) {
      if (!isFileFault(error)) throw error;
      const code = codeOf(error);
      return failed(code, file.path, CURES[code](error.code), saved);
    }
  }
  return null;
}

const CURES = {
  'read-only': () => 'it is read-only. Allow writing to it and to its folder.',
  'disk-full': () => 'the disk is full. Make room on it.',
  'cannot-write': (code: string) => `the system says ${code}. See what stands in its place.`,
};

function codeOf({ code }: { code: string }): keyof typeof CURES {
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return 'read-only';
  return ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code) ? 'disk-full' : 'cannot-write';
}

/** The answer for a save that ended at one file. */
export function failed(
  error: SaveErrorCode,
  path: string,
  cause: string,
  saved: SavedFile[] = [],
): SaveAnswer {
  const done = saved.length > 0 ? ` Saved before it: ${saved.map((file) => file.path).join(', ')}.` : '';
  const message = `"${path}" was not saved: ${cause} Then save again.${done} ${KEPT}`;
  const failure: SaveFailure = { error, message, path, ...(saved.length > 0 ? { saved } : {}) };
  return { outcome: 'failed', failure };
}

/** True for what the file system throws, with its code such as `ENOENT`. */
export function isFileFault(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
