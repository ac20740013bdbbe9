/** `schema`: the files that are made from the code and kept with the data. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatIssueCodes } from '../core/issueCodes.ts';
import { formatJsonSchemas } from '../core/jsonSchemas.ts';
import { SETTINGS_FILE } from '../core/paths.ts';
import { readSettingsFile } from '../core/settings.ts';
import { EXIT, type Command, type Context } from './command.ts';
import { writeSafely } from '../build/writeSafely.ts';

const HEADING = '## Issue codes\n';

/** Writes the JSON Schemas, and the list of issue codes where the README has a place for it. */
export const schema: Command = {
  help: `npm run geodata -- schema [--check]
    writes the schemas for editors and the list of issue codes in README.md; --check only lists those that are stale
`,
  options: { check: { type: 'boolean' } },
  words: { least: 0, most: 0 },
  run: (context, options) => writeMadeFiles(context, options['check'] === true),
};

async function writeMadeFiles({ dir, out }: Context, onlyCheck: boolean): Promise<number> {
  const stale = await staleFiles(dir);
  for (const [path, text] of stale) {
    if (!onlyCheck) await writeSafely(join(dir, path), text);
    out.write(`${dir}/${path}: ${onlyCheck ? 'stale' : 'written'}\n`);
  }
  if (stale.length === 0) out.write(`${dir}: the schemas and the list of issue codes are current.\n`);
  if (!onlyCheck || stale.length === 0) return EXIT.clean;
  out.write('\nRun "npm run geodata -- schema" and commit what it writes.\n');
  return EXIT.issues;
}

/** Paths of the made files that are not as they must be, with the text that they must have. */
async function staleFiles(dir: string): Promise<[path: string, text: string][]> {
  const read = (path: string) => readFile(join(dir, path), 'utf8').catch(() => null);
  const settings = await read(SETTINGS_FILE);
  const known = settings === null ? null : readSettingsFile(settings).settings;
  const wanted = [...formatJsonSchemas(known)].map(([name, text]): [string, string] => [
    `schema/${name}`,
    text,
  ]);
  const readme = await read('README.md');
  if (readme !== null) wanted.push(['README.md', withIssueCodes(readme)]);
  const found = await Promise.all(wanted.map(([path]) => read(path)));
  return wanted.filter(([, text], index) => found[index] !== text);
}

/** A README with the present list of issue codes under its heading; as it was where it has no such heading. */
export function withIssueCodes(readme: string): string {
  const start = readme.indexOf(HEADING);
  if (start === -1) return readme;
  const after = readme.indexOf('\n## ', start + HEADING.length);
  const rest = after === -1 ? '' : readme.slice(after);
  const intro = 'An error stops the build, a warning does not. `npm run geodata -- schema` writes this list.';
  return `${readme.slice(0, start)}${HEADING}\n${intro}\n\n${formatIssueCodes()}${rest}`;
}
