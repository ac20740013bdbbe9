/** What somebody dropped on the page. */
import type { FileFault } from '../texts/importTexts.ts';

/** The part of a `DataTransfer` that matters here. */
export interface Dropped {
  files: ArrayLike<File>;
  items: ArrayLike<{ kind: string; webkitGetAsEntry?: () => { isDirectory: boolean } | null }>;
}

/** True for a drag that brings files, not words of the page. */
export function bringsFiles(transfer: { types: readonly string[] } | null): boolean {
  return transfer?.types.includes('Files') === true;
}

/** The one file that was dropped, or why there is none. */
export function droppedFile({ files, items }: Dropped): { file: File } | { fault: FileFault } {
  const [file] = Array.from(files);
  if (!file) return { fault: 'nothing' };
  if (files.length > 1) return { fault: 'several' };
  const isFolder = Array.from(items).some((item) => item.webkitGetAsEntry?.()?.isDirectory === true);
  return isFolder ? { fault: 'folder' } : { file };
}
