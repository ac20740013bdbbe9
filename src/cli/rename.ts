/** `rename`: a new id, everywhere at once. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { rename as renameIn } from '../core/authoring/rename.ts';
import { formatIssue } from '../core/issues.ts';
import { EXIT, UsageError, type Command, type Context } from './command.ts';
import { readFolderToWrite } from './folderToWrite.ts';
import { writeSafely } from '../build/writeSafely.ts';

/** Renames a feature, an article, a passage or a lesson; the former id stays in the ledger and leads to the new one. */
export const rename: Command = {
  help: `npm run geodata -- rename <old> <new>
    renames a feature (lighthouse), an article (articles/x), a passage (articles/x/y) or a lesson (lessons/x) everywhere
`,
  options: {},
  words: { least: 2, most: 2 },
  run: (context, _options, [from = '', to = '']) => renameInFolder(context, from, to),
};

async function renameInFolder({ dir, out }: Context, from: string, to: string): Promise<number> {
  const files = await readFolderToWrite(dir);
  const renaming = renameIn(files, from, to);
  if (renaming.outcome === 'refused') throw new UsageError(renaming.reason);
  if (renaming.outcome === 'unclear') {
    for (const issue of renaming.issues) out.write(`${formatIssue(issue, `${dir}/`)}\n`);
    out.write('\nNothing was written: mend this first, so that every place of the id is known.\n');
    return EXIT.issues;
  }
  for (const [path, text] of renaming.written) await writeSafely(join(dir, path), text);
  // Last, so that at every moment the thing is there under one of its names.
  for (const path of renaming.removed) await rm(join(dir, path));
  // What is said comes after all that is done: whoever listens may hang up.
  for (const path of renaming.written.keys()) out.write(`${dir}/${path}: written\n`);
  for (const path of renaming.removed) out.write(`${dir}/${path}: removed\n`);
  const others = await othersThatSay(dir, renaming.from.split('/').at(-1) ?? '', files);
  if (others.length > 0)
    out.write(`\nThese still say the former id; see for yourself: ${others.join(', ')}\n`);
  return EXIT.clean;
}

/** Texts beside the data, such as SOURCES.md or a program that writes a feature: a person must read them. */
async function othersThatSay(dir: string, id: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(?:md|mjs|tsv)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const own = new Set([...files.keys()].map((path) => join(dir, path)));
  const word = new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`);
  const found: string[] = [];
  for (const path of paths.filter((each) => !own.has(each)).sort())
    if (word.test(await readFile(path, 'utf8'))) found.push(path);
  return found;
}
