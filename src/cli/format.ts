/** `format`: every file in the common form. */
import { join } from 'node:path';
import { readGeodataFiles } from '../build/geodataFiles.ts';
import { formatFiles } from '../core/formatFiles.ts';
import { EXIT, type Command, type Context } from './command.ts';
import { writeSafely } from './writeSafely.ts';

/** Writes the files that are not in the common form, or with `--check` lists them. */
export const format: Command = {
  help: `npm run geodata -- format [--check]
    writes every file in the common form; --check only lists those that are not
`,
  options: { check: { type: 'boolean' } },
  words: { least: 0, most: 0 },
  run: (context, options) => formatFolder(context, options['check'] === true),
};

async function formatFolder({ dir, out }: Context, onlyCheck: boolean): Promise<number> {
  const changed = formatFiles(await readGeodataFiles(dir));
  for (const [path, text] of changed) {
    if (!onlyCheck) await writeSafely(join(dir, path), text);
    out.write(`${dir}/${path}: ${onlyCheck ? 'not in the common form' : 'written'}\n`);
  }
  if (changed.size === 0) out.write(`${dir}: every file is in the common form.\n`);
  return onlyCheck && changed.size > 0 ? EXIT.issues : EXIT.clean;
}
