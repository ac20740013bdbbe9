/** The other direction: changes put onto a data folder. */
import { readBasemapFile } from '../basemap.ts';
import { formatCollection, formatFeature } from '../canonical.ts';
import { readFeatureFile } from '../geojson.ts';
import { roleOf } from '../paths.ts';
import type { FileChange } from './changes.ts';
import { applyFeatureEdit, applyRowChanges } from './featureChanges.ts';
import { applyLines } from './lines.ts';

/**
 * The files after the changes: GeoJSON in the common form where its content changed, other texts to the byte. Throws
 * where the changes do not fit the files.
 */
export function applyChanges(
  before: ReadonlyMap<string, string>,
  changes: readonly FileChange[],
): Map<string, string> {
  const files = new Map(before);
  for (const change of changes) {
    const text = applyTo(before.get(change.file), change);
    if (text === null) files.delete(change.file);
    else files.set(change.file, text);
  }
  return files;
}

function applyTo(text: string | undefined, change: FileChange): string | null {
  if (change.type === 'added') return change.text;
  if (text === undefined) throw new Error(`The changes do not fit: there is no ${change.file}.`);
  switch (change.type) {
    case 'removed':
      return null;
    case 'feature': {
      const { plain } = readFeatureFile(change.file, text);
      if (!plain) throw new Error(`The changes do not fit: ${change.file} cannot be read.`);
      return formatFeature(applyFeatureEdit(plain, change.edit));
    }
    case 'basemap': {
      const { plain } = readBasemapFile(change.file, text, change.layer);
      if (!plain) throw new Error(`The changes do not fit: ${change.file} cannot be read.`);
      return formatCollection(applyRowChanges(plain, change.rows));
    }
    case 'layout':
      return change.lines ? applyLines(text, change.lines) : inCommonForm(change.file, text);
    default:
      return applyLines(text, change.lines);
  }
}

function inCommonForm(file: string, text: string): string {
  const role = roleOf(file);
  if (role.role === 'basemap') {
    const { plain } = readBasemapFile(file, text, role.layer);
    return plain ? formatCollection(plain) : text;
  }
  const { plain } = readFeatureFile(file, text);
  return plain ? formatFeature(plain) : text;
}
