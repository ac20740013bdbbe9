/** Writes what the editor sends into the data folder: all of it in the common form, or nothing where someone else was quicker. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatEntry } from '../core/entries.ts';
import { readLedgerFile } from '../core/ledger.ts';
import { idOfFile, LEDGER_FILE, roleOf } from '../core/paths.ts';
import { fingerprint, type ConflictingFile, type FileToSave, type SaveAnswer } from '../core/saving.ts';
import { readGeodataFolder } from './geodataFiles.ts';
import type { GeodataState } from './geodataState.ts';
import {
  failed,
  isFileFault,
  KEPT,
  whyNotWritable,
  writeAll,
  type Found,
  type Wanted,
  type WriteFile,
} from './saveWriting.ts';
import { writeSafely } from './writeSafely.ts';

/** Saves the files of a request. Groups of changed features get their members' new points too. */
export async function saveFiles(
  files: readonly FileToSave[],
  state: Pick<GeodataState, 'dir' | 'tidy'>,
  write: WriteFile = writeSafely,
): Promise<SaveAnswer> {
  const { dir } = state;
  try {
    const { files: before, others } = await readGeodataFolder(dir);
    const link = others.find(({ is }) => is === 'link');
    if (link) return failed('linked-folder', link.path, 'it is a link. Put the file itself in its place.');
    const found = await Promise.all((await wantedFiles(files, before, state)).map((file) => find(dir, file)));
    const conflicts = await conflictsOf(found);
    if (conflicts.length > 0) return { outcome: 'conflict', conflicts };
    const changed = found.filter(({ bytes, text }) => bytes?.toString('utf8') !== text);
    const stop = whyUnknown(files, before) ?? (await whyNotWritable(dir, changed));
    if (stop) return stop;
    const failure = await writeAll(dir, changed, write);
    if (failure) return failure;
    return { outcome: 'saved', saved: found.map(({ path, text }) => ({ path, text })) };
  } catch (error) {
    if (!isFileFault(error)) throw error;
    const message = `The data folder cannot be read (${error.message}). See that it is there and may be read. ${KEPT}`;
    return { outcome: 'failed', failure: { error: 'cannot-read', message } };
  }
}

/** The files that were sent, and the groups that follow them, with the texts they shall have. */
async function wantedFiles(
  files: readonly FileToSave[],
  before: ReadonlyMap<string, string>,
  state: Pick<GeodataState, 'tidy'>,
): Promise<Wanted[]> {
  const changed = files.filter(({ path, text }) => before.get(path) !== text);
  const after = new Map([...before, ...changed.map(({ path, text }): [string, string] => [path, text])]);
  const made = changed.map(({ path }) => path);
  const tidied = state.tidy(before, after, made);
  const sent = files.map((file) => ({ ...file, sent: file.text, text: tidied.get(file.path) ?? file.text }));
  const paths = new Set(files.map(({ path }) => path));
  const groups = [...tidied].filter(([path, text]) => !paths.has(path) && before.get(path) !== text);
  const followers = groups.map(async ([path, text]): Promise<Wanted> => {
    const opened = await fingerprint(before.get(path) ?? '');
    return { path, text, opened, sent: text };
  });
  return [...sent, ...(await Promise.all(followers))];
}

/** No file is there, whatever else may be. */
const NO_FILE = ['ENOENT', 'ENOTDIR', 'EISDIR'];

/** Read again, after all that took time. Throws where a file is there that cannot be read. */
async function find(dir: string, wanted: Wanted): Promise<Found> {
  const bytes = await readFile(join(dir, wanted.path)).catch((error: unknown) => {
    if (isFileFault(error) && NO_FILE.includes(error.code)) return null;
    throw error;
  });
  return { ...wanted, bytes };
}

/** A save whose answer was lost can be sent again: what it wrote is no conflict with it. */
async function conflictsOf(found: readonly Found[]): Promise<ConflictingFile[]> {
  const conflicts: ConflictingFile[] = [];
  for (const { path, text, sent, opened, bytes } of found) {
    const now = bytes === null ? null : bytes.toString('utf8');
    if (now === text || now === sent) continue;
    if ((now === null ? null : await fingerprint(now)) !== opened) conflicts.push({ path, text: now });
  }
  return conflicts;
}

/** A new file has to be in the list of ids, as it is on disk or as it is sent with it. */
function whyUnknown(files: readonly FileToSave[], before: ReadonlyMap<string, string>): SaveAnswer | null {
  const ledgers = [before.get(LEDGER_FILE), files.find(({ path }) => path === LEDGER_FILE)?.text];
  const ids = new Set(
    ledgers.flatMap((text) => (text === undefined ? [] : [...readLedgerFile(text).ids.keys()])),
  );
  const stranger = files.find(({ path }) => {
    const { role } = roleOf(path);
    if ((role !== 'feature' && role !== 'article' && role !== 'lesson') || before.has(path)) return false;
    return !ids.has(formatEntry({ kind: role, id: idOfFile(path) }));
  });
  if (!stranger) return null;
  return failed(
    'unknown-path',
    stranger.path,
    `it is new, and ${LEDGER_FILE} does not have its id. Add it there.`,
  );
}
