/** Hands changes to the reader: as downloads, or to be pasted elsewhere. */
import { formatPatch } from '../../core/changes/unifiedPatch.ts';
import type { SaveTexts } from '../texts/saveTexts.ts';
import type { DraftTexts } from './conflicts.ts';
import type { Outcome } from './outcome.ts';

const PATCH_FILE = 'atlas-changes.patch';
/** Where the data folder lies in its repository. */
const PREFIX = 'geodata/';
/** So long the browser may take to read what it downloads (ms). */
const KEPT_MS = 60_000;

/** A text with the name that it is saved under. */
export interface NamedText {
  name: string;
  text: string;
}

/** All changes as a patch. Throws for a path that no patch can hold. */
export function patchOf({ opened, files }: DraftTexts): NamedText {
  return { name: PATCH_FILE, text: formatPatch(opened, files, PREFIX) };
}

/** The only file that changed; null where there are several, or it is to go. */
export function onlyFile(changed: readonly string[], { files }: DraftTexts): NamedText | null {
  const [path, another] = changed;
  const text = path === undefined || another !== undefined ? undefined : files.get(path);
  return path === undefined || text === undefined
    ? null
    : { name: path.slice(path.lastIndexOf('/') + 1), text };
}

/** Has the browser keep a text where it keeps downloads. */
export function download({ name, text }: NamedText, texts: SaveTexts): Outcome {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
  const command = name === PATCH_FILE ? { command: `git apply --index ${name}` } : {};
  return { is: 'done', text: texts.downloaded(name), ...command };
}

/** Puts a text on the clipboard. */
export async function copy({ name, text }: NamedText, texts: SaveTexts): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(text);
    return { is: 'done', text: texts.copied(name === PATCH_FILE ? texts.patch : name) };
  } catch {
    // Whatever the reason is, the cure is the same.
    return { is: 'failed', text: texts.copyRefused };
  }
}
