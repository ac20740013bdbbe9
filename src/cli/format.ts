/** `format`: every file in the common form, also those that come from other programs. */
import { join } from 'node:path';
import { formatFiles } from '../core/formatFiles.ts';
import { EXIT, UsageError, type Command, type Context, type Options } from './command.ts';
import { readFolderToWrite } from './folderToWrite.ts';
import { importFile } from './importFile.ts';
import { filesMeant } from './pathInFolder.ts';
import { writeSafely } from '../build/writeSafely.ts';

/** Writes the files that are not in the common form, or with `--check` lists them; with `--import` takes a shape in. */
export const format: Command = {
  help: `npm run geodata -- format [--check] [files…]
    writes every file, or only those named, in the common form; --check only lists those that are not
npm run geodata -- format --import <file> [--id <feature>] [--pick <number>]
    puts the shape of a KML, GPX, TopoJSON, GeoJSON or zipped shapefile into the feature with the id of the file's
    name, or into --id; --pick chooses one feature of several
`,
  options: {
    check: { type: 'boolean' },
    import: { type: 'string' },
    id: { type: 'string' },
    pick: { type: 'string' },
  },
  words: { least: 0, most: Infinity },
  run: (context, options, files) => {
    const file = options['import'];
    if (typeof file === 'string') return importFile(context, file, readWanted(options, files));
    const lone = ['id', 'pick'].find((name) => options[name] !== undefined);
    if (lone !== undefined) throw new UsageError(`"--${lone}" needs "--import" and a file.`);
    return formatFolder(context, options['check'] === true, files);
  },
};

function readWanted(
  options: Options,
  [extra]: string[],
): { id: string | undefined; pick: number | undefined } {
  if (extra !== undefined) throw new UsageError(`"--import" takes one file; "${extra}" is one too many.`);
  if (options['check'] === true) throw new UsageError('"--import" and "--check" do not go together.');
  const { id, pick } = options;
  if (pick !== undefined && !(typeof pick === 'string' && /^[1-9]\d{0,8}$/.test(pick)))
    throw new UsageError('"--pick" takes the number of a feature, from 1.');
  return { id: typeof id === 'string' ? id : undefined, pick: pick === undefined ? undefined : Number(pick) };
}

async function formatFolder({ dir, out }: Context, onlyCheck: boolean, files: string[]): Promise<number> {
  const texts = await readFolderToWrite(dir);
  const chosen = files.flatMap((file) => {
    const meant = filesMeant(dir, [...texts.keys()], file);
    if (meant.length === 0) throw new UsageError(`"${file}" is not a file of the data in "${dir}".`);
    return meant;
  });
  const all = [...formatFiles(texts)];
  const changed = chosen.length === 0 ? all : all.filter(([path]) => chosen.includes(path));
  if (!onlyCheck) for (const [path, text] of changed) await writeSafely(join(dir, path), text);
  for (const [path] of changed)
    out.write(`${dir}/${path}: ${onlyCheck ? 'not in the common form' : 'written'}\n`);
  if (changed.length === 0) {
    const what =
      chosen.length === 0 ? 'every file is' : chosen.length === 1 ? 'the file is' : 'the files are';
    out.write(`${dir}: ${what} in the common form.\n`);
  }
  return onlyCheck && changed.length > 0 ? EXIT.issues : EXIT.clean;
}
