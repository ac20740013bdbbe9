/** `format --import`: the shape that another program saved goes into its feature. */
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readGeodataFiles } from '../build/geodataFiles.ts';
import { chooseFeatures } from '../core/convert/chooseFeatures.ts';
import { checkSize, convert } from '../core/convert/convert.ts';
import { placeFeature, type Placed } from '../core/convert/placeFeature.ts';
import { formatFiles } from '../core/formatFiles.ts';
import type { Fault } from '../core/convert/conversion.ts';
import { roleOf } from '../core/paths.ts';
import { readFeatureFile } from '../core/geojson.ts';
import { plural } from '../core/plural.ts';
import { EXIT, UsageError, type Context } from './command.ts';
import { writeSafely } from './writeSafely.ts';

/** What was asked for: `id` of the atlas's feature, `pick` the number of the file's feature from 1. */
export interface Wanted {
  id: string | undefined;
  pick: number | undefined;
}

/** Reads KML, GPX, a zipped shapefile, TopoJSON or GeoJSON and writes the features that get its shapes. */
export async function importFile(context: Context, path: string, wanted: Wanted): Promise<number> {
  const { dir, out, err } = context;
  const files = await readGeodataFiles(dir);
  const placed = await place(files, path, wanted);
  if ('fault' in placed) {
    err.write(`${path}: ${placed.fault}\n`);
    return EXIT.issues;
  }
  const changed = placed.filter(({ file, text }) => files.get(file) !== text);
  for (const { file, text, positions } of placed) {
    const isChanged = files.get(file) !== text;
    if (isChanged) await writeSafely(join(dir, file), text);
    const said = isChanged ? 'written' : 'as it was, nothing to write';
    out.write(`${dir}/${file}: ${said} (${plural(positions, 'position')} from ${path}).\n`);
  }
  if (changed.length === 0) return EXIT.clean;
  await moveGroups(context, files, changed);
  out.write(
    'Run "npm run geodata -- diff" to see what changed, and "npm run geodata -- check" to see whether it is right.\n',
  );
  return EXIT.clean;
}

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
  const placed: Placed[] = [];
  for (const { id, feature } of chosen.chosen) {
    const file = paths.get(id) ?? '';
    const old = readFeatureFile(file, files.get(file) ?? '');
    const result = placeFeature(old, feature, converted.keepsProperties);
    if ('fault' in result) return result;
    placed.push(result);
  }
  return placed;
}

/** A group has the label points of its members, so it moves with them. */
async function moveGroups(
  { dir, out }: Context,
  files: Map<string, string>,
  placed: Placed[],
): Promise<void> {
  const before = formatFiles(files);
  const after = formatFiles(
    new Map([...files, ...placed.map(({ file, text }): [string, string] => [file, text])]),
  );
  for (const [file, text] of after) {
    if (before.has(file) || files.get(file) === undefined) continue;
    await writeSafely(join(dir, file), text);
    out.write(`${dir}/${file}: written, as its members have moved.\n`);
  }
}
