/** The dialogue in which a folder on the reader's disk is chosen; not every browser has it. */

interface FolderPicker {
  showDirectoryPicker: (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
}

/** True where the browser can write into a folder. */
export function hasFolderPicker(page: object): page is FolderPicker {
  return 'showDirectoryPicker' in page && typeof page.showDirectoryPicker === 'function';
}

/** The folder that was chosen. Throws where the browser has no such dialogue, or it was left (`AbortError`). */
export async function chooseFolder(page: object): Promise<FileSystemDirectoryHandle> {
  if (!hasFolderPicker(page)) throw new Error('This browser cannot write into a folder');
  return page.showDirectoryPicker({ id: 'geodata', mode: 'readwrite' });
}
