/** `schema`: the files that are made from the code and kept with the data. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatIssueCodes } from '../core/issueCodes.ts';
import { formatJsonSchemas } from '../core/jsonSchemas.ts';
import { EXIT, type Context } from './main.ts';

const HEADING = '## Issue codes\n';

/** Writes the JSON Schemas, and the list of issue codes where the README has a place for it. */
export async function schema({ dir, out }: Context): Promise<number> {
  await mkdir(join(dir, 'schema'), { recursive: true });
  for (const [name, text] of formatJsonSchemas()) {
    await writeFile(join(dir, 'schema', name), text);
    out.write(`${dir}/schema/${name}: written\n`);
  }
  const readme = join(dir, 'README.md');
  const text = await readFile(readme, 'utf8').catch(() => null);
  const wanted = text === null ? null : withIssueCodes(text);
  if (wanted !== null && wanted !== text) {
    await writeFile(readme, wanted);
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
