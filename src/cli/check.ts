/** `check`: every issue of a data folder. */
import { readGeodataFiles } from '../build/geodataFiles.ts';
import { readAtlas } from '../core/atlas.ts';
import { formatIssue, type Issue } from '../core/issues.ts';
import { plural } from '../core/plural.ts';
import { EXIT, UsageError, type Command, type Context } from './command.ts';
import { pathInFolder } from './pathInFolder.ts';

/** Checks the folder and lists its issues, with files only theirs. */
export const check: Command = {
  help: `npm run geodata -- check [--json] [files…]
    checks everything; with files, lists only their issues
`,
  options: { json: { type: 'boolean' } },
  words: { least: 0, most: Infinity },
  run: (context, options, files) => checkFolder(context, files, options['json'] === true),
};

async function checkFolder({ dir, out }: Context, files: string[], asJson: boolean): Promise<number> {
  const texts = await readGeodataFiles(dir);
  const chosen = files.map((file) => pathInFolder(dir, file));
  const missing = chosen.findIndex((path) => !texts.has(path));
  if (missing !== -1)
    throw new UsageError(`"${files[missing] ?? ''}" is not a file of the data in "${dir}".`);
  const all = readAtlas(texts).issues;
  const issues = chosen.length === 0 ? all : all.filter(({ file }) => chosen.includes(file));
  out.write(asJson ? `${JSON.stringify(issues, null, 2)}\n` : formatReport(issues, dir));
  return issues.length === 0 ? EXIT.clean : EXIT.issues;
}

function formatReport(issues: Issue[], dir: string): string {
  if (issues.length === 0) return `${dir}: no issues.\n`;
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const lines = issues.map((issue) => formatIssue(issue, `${dir.replace(/\/+$/, '')}/`));
  return [...lines, '', `${plural(errors, 'error')}, ${plural(issues.length - errors, 'warning')}.`, ''].join(
    '\n',
  );
}
