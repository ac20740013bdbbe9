/** `format`: every file in the common form. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readGeodataFiles } from '../build/geodataFiles.ts';
import { formatFiles } from '../core/formatFiles.ts';
import { EXIT, type Context } from './main.ts';

/** Writes the files that are not in the common form, or with `onlyCheck` lists them. Returns the exit code. */
export async function format({ dir, out }: Context, onlyCheck: boolean): Promise<number> {
  const changed = formatFiles(await readGeodataFiles(dir));
  for (const [path, text] of changed) {
    if (!onlyCheck) await writeFile(join(dir, path), text);
    out.write(`${dir}/${path}: ${onlyCheck ? 'not in the common form' : 'written'}\n`);
  }
  if (changed.size === 0) out.write(`${dir}: every file is in the common form.\n`);
  return onlyCheck && changed.size > 0 ? EXIT.issues : EXIT.clean;
}
