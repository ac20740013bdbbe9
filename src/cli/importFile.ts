/** `format --import`: the shape that another program saved goes into its feature. */
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { chooseFeatures } from '../core/convert/chooseFeatures.ts';
import { checkSize, convert } from '../core/convert/convert.ts';
import { placeFeature, type Placed } from '../core/convert/placeFeature.ts';
import type { Fault } from '../core/convert/conversion.ts';
import { roleOf } from '../core/paths.ts';
import { readFiles } from '../core/dataFiles.ts';
import { plural } from '../core/plural.ts';
import { tidy } from '../core/tidy.ts';
import { EXIT, UsageError, type Context } from './command.ts';
import { readFolderToWrite } from './folderToWrite.ts';
import { writeSafely } from '../build/writeSafely.ts';

/** What was asked for: `id` of the atlas's feature, `pick` the number of the file's feature from 1. */
export interface Wanted {
  id: string | undefined;
  pick: number | undefined;
}

/** Reads KML, GPX, a zipped shapefile, TopoJSON or GeoJSON and writes the features that get its shapes. */
export async function importFile(context: Context, path: string, wanted: Wanted): Promise<number> {
  const { dir, out, err } = context;
  const files = await readFolderToWrite(dir);
  const placed = await place(files, path, wanted);
  if ('fault' in placed) {
    err.write(`${path}: ${placed.fault}\n`);
    return EXIT.issues;
  }
  const imported = new Map([...files, ...placed.map(({ file, text }) => [file, text] as const)]);
  const after = [...tidy(files, imported, [])].filter(([file, text]) => files.get(file) !== text);
  for (const [file, text] of after) await writeSafely(join(dir, file), text);
  const written = new Set(after.map(([file]) => file));
  for (const { file, positions } of placed) {
    const said = written.delete(file) ? 'written' : 'as it was, nothing to write';
    out.write(`${dir}/${file}: ${said} (${plural(positions, 'position')} from ${path}).\n`);
  }
  // A group has the label points of its members, so it moves with them.
  for (const file of written) out.write(`${dir}/${file}: written, as its members have moved.\n`);
  if (after.length > 0) out.write(`${ADVICE}\n`);
  return EXIT.clean;
}

const ADVICE =
  'Run "npm run geodata -- diff" to see what changed, and "npm run geodata -- check" to see whether it is right.';

async function place(
  files: ReadonlyMap<string, string>,
  path: string,
  wanted: Wanted,
): Promise<Placed[] | Fault> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new UsageError(`There is no file "${path}".`);
  const large = checkSize(found.size);
  if (large) return large;
  const converted = await convert(basename(path), await readFile(path));
  if ('fault' in converted) return converted;
  const paths = new Map(
    [...files.keys()]
      .filter((file) => roleOf(file).role === 'feature')
      .map((file) => [basename(file, '.geojson'), file]),
  );
  const choice = { ...wanted, stem: basename(path).replace(/\.[^.]*$/, ''), known: new Set(paths.keys()) };
  const chosen = chooseFeatures(converted.features, choice);
  if ('fault' in chosen) return chosen;
  const read = readFiles(files);
  const placed: Placed[] = [];
  for (const { id, feature } of chosen.chosen) {
    const file = paths.get(id) ?? '';
    const old = read.features.find((each) => each.file === file);
    if (!old) throw new Error(`No feature was read from ${file}.`);
    const result = placeFeature(old, feature, converted.keepsProperties);
    if ('fault' in result) return result;
    placed.push(result);
  }
  return placed;
}
