/** The data folder for commands that write into it. */
import { readGeodataFolder } from '../build/geodataFiles.ts';
import { UsageError } from './command.ts';

/**
 * The texts of a data folder by their path from it. Throws where a link stands in the place of a file: what it leads to
 * is not read, so nobody could say what a change comes to, and a write would go out of the folder.
 */
export async function readFolderToWrite(dir: string): Promise<Map<string, string>> {
  const { files, others } = await readGeodataFolder(dir);
  const link = others.find(({ is }) => is === 'link');
  if (link)
    throw new UsageError(
      `"${dir}/${link.path}" is a link. Put the file itself in its place: nothing was written.`,
    );
  return files;
}
