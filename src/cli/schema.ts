/** `schema`: the files that are made from the code and kept with the data. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatIssueCodes } from '../core/issueCodes.ts';
import { formatJsonSchemas } from '../core/jsonSchemas.ts';
import { EXIT, type Command, type Context } from './command.ts';
import { writeSafely } from './writeSafely.ts';

const HEADING = '## Issue codes\n';

/** Writes the JSON Schemas, and the list of issue codes where the README has a place for it. */
export const schema: Command = {
  help: `npm run geodata -- schema
    writes the schemas for editors and the list of issue codes in README.md
`,
  options: {},
  words: { least: 0, most: 0 },
  run: writeMadeFiles,
};

async function writeMadeFiles({ dir, out }: Context): Promise<number> {
  for (const [name, text] of formatJsonSchemas()) {
    await writeSafely(join(dir, 'schema', name), text);
    out.write(`${dir}/schema/${name}: written\n`);
  }
  const readme = join(dir, 'README.md');
  const text = await readFile(readme, 'utf8').catch(() => null);
  const wanted = text === null ? null : withIssueCodes(text);
  if (wanted !== null && wanted !== text) {
    await writeSafely(readme, wanted);
    out.write(`${readme}: written\n`);
  }
  return EXIT.clean;
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
