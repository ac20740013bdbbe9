/** Saves into a folder on the reader's disk, by the File System Access API. */
import { LEDGER_FILE, SETTINGS_FILE } from '../../core/paths.ts';
import type { SaveTexts } from '../texts/saveTexts.ts';
import { textsOf, type Text } from '../draft/history.ts';
import { compareFound, type DraftTexts } from './conflicts.ts';
import type { Outcome } from './outcome.ts';

type Folder = FileSystemDirectoryHandle;

/** What was written is not what stands there now. */
export class NotWritten extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`${path} was written, but holds something else now`);
    this.path = path;
  }
}

/** The data folder: the one that was chosen, or `geodata` in it. Null where neither holds the settings and the list of ids. */
export async function findDataFolder(chosen: Folder): Promise<Folder | null> {
  if (await isDataFolder(chosen)) return chosen;
  const inside = await missingAsNull(chosen.getDirectoryHandle('geodata'));
  return inside && (await isDataFolder(inside)) ? inside : null;
}

async function isDataFolder(folder: Folder): Promise<boolean> {
  const found = [SETTINGS_FILE, LEDGER_FILE].map((name) => missingAsNull(folder.getFileHandle(name)));
  return (await Promise.all(found)).every((file) => file !== null);
}

/** Saves changed files into a folder, unless one of them is no longer what was opened. Throws what the browser throws. */
export async function saveToFolder(
  folder: Folder,
  changed: readonly string[],
  draft: DraftTexts,
  texts: SaveTexts,
): Promise<Outcome> {
  const found = await readFolder(folder, changed, draft.opened);
  const { conflicts, same } = compareFound(found, draft);
  if (conflicts.length + same.size > 0) return { is: 'met', found };
  const saved = textsOf(draft.files, changed);
  await writeFolder(folder, saved, draft.opened);
  return { is: 'done', text: texts.saved(changed.length), saved };
}

/** Null where there is no such file, or something else of that name. */
async function missingAsNull<Handle>(found: Promise<Handle>): Promise<Handle | null> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof Error && ['NotFoundError', 'TypeMismatchError'].includes(error.name)) return null;
    throw error;
  }
}

/**
 * The texts of files as they are on disk; null where there is none. Where git has given a file the line ends of Windows,
 * the text has those that were opened.
 */
export async function readFolder(
  folder: Folder,
  paths: Iterable<string>,
  opened: ReadonlyMap<string, string>,
): Promise<Map<string, Text>> {
  const texts = new Map<string, Text>();
  for (const path of paths) {
    const text = await readText(folder, path);
    texts.set(path, text !== null && isOnlyCrlf(text, opened.get(path)) ? withoutCr(text) : text);
  }
  return texts;
}

/** Writes texts (null: the file goes), and reads each back. Throws `NotWritten`, or what the browser throws. */
export async function writeFolder(
  folder: Folder,
  texts: ReadonlyMap<string, Text>,
  opened: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [path, text] of texts) {
    const holder = await holderOf(folder, path, true);
    const name = nameOf(path);
    if (!holder) throw new NotWritten(path);
    if (text === null) {
      await missingAsNull(holder.removeEntry(name));
      continue;
    }
    const before = await readText(folder, path);
    const written =
      before !== null && isOnlyCrlf(before, opened.get(path)) ? text.replaceAll('\n', '\r\n') : text;
    const stream = await (await holder.getFileHandle(name, { create: true })).createWritable();
    try {
      await stream.write(written);
    } catch (error) {
      // Nothing has been put into the file yet: the browser writes beside it.
      await stream.abort();
      throw error;
    }
    await stream.close();
    if ((await readText(folder, path)) !== written) throw new NotWritten(path);
  }
}

async function readText(folder: Folder, path: string): Promise<Text> {
  const holder = await holderOf(folder, path, false);
  const handle = holder && (await missingAsNull(holder.getFileHandle(nameOf(path))));
  if (!handle) return null;
  const bytes = await (await handle.getFile()).arrayBuffer();
  // With its byte order mark, if it has one: that is a difference too.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

async function holderOf(folder: Folder, path: string, create: boolean): Promise<Folder | null> {
  let holder: Folder | null = folder;
  for (const name of path.split('/').slice(0, -1)) {
    const next: Promise<Folder> = holder.getDirectoryHandle(name, { create });
    holder = await missingAsNull(next);
    if (!holder) return null;
  }
  return holder;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function isOnlyCrlf(text: string, opened: string | undefined): boolean {
  return opened?.includes('\r') === false && text.includes('\r') && !/(?<!\r)\n|\r(?!\n)/.test(text);
}

function withoutCr(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
