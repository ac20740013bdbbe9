/** `diff`: what changed in a data folder since a git revision, in words, as data, as a page. */
import { readGeodataFiles } from '../build/geodataFiles.ts';
import { describeChanges } from '../core/changes/changeTexts.ts';
import { diffFiles } from '../core/changes/diffFiles.ts';
import { readBase } from './baseFiles.ts';
import { EXIT, type Command, type Context, type Options } from './command.ts';
import { diffPage } from './diffPage/page.ts';
import { writeSafely } from '../build/writeSafely.ts';

/** Tells what changed between a revision (HEAD, unless another one is named) and the files as they are. */
export const diff: Command = {
  help: `npm run geodata -- diff [base] [--html <file>] [--json]
    tells what changed since a git revision (HEAD, if no other is named);
    --html writes a page with maps of it, --json gives it to programs
`,
  options: { html: { type: 'string' }, json: { type: 'boolean' } },
  words: { least: 0, most: 1 },
  run: diffFolder,
};

async function diffFolder({ dir, out, err }: Context, options: Options, words: string[]): Promise<number> {
  const base = await readBase(dir, words[0] ?? 'HEAD');
  const after = await readGeodataFiles(dir);
  const changes = diffFiles(base.files, after);
  const prefix = `${dir.replace(/\/+$/, '')}/`;
  if (options['json'] === true) out.write(`${JSON.stringify(changes, null, 2)}\n`);
  else if (changes.length === 0) out.write(`${dir}: nothing changed since ${base.revision}.\n`);
  else out.write(`${describeChanges(changes, prefix).join('\n')}\n`);
  const { html } = options;
  if (typeof html === 'string') {
    await writeSafely(html, diffPage(dir, base, after, changes));
    // Where the words go to another program, this would be in its way.
    err.write(`${html}: written\n`);
  }
  return EXIT.clean;
}
