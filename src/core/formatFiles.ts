/** The common form of a whole data folder: what `npm run geodata -- format` writes. */
import { formatCollection, formatFeature } from './canonical.ts';
import { readFiles, type ReadCache, type ReadFiles } from './dataFiles.ts';
import { checkPartOf, isSound } from './featureLinks.ts';
import { groupGeometry, toFamily, type Family } from './groups.ts';
import { formatLedger } from './ledger.ts';
import { LEDGER_FILE } from './paths.ts';

/**
 * The files whose text is not in the common form, with the text they must have. Files with faults that leave their
 * content unclear are left alone; groups get their members' label points, as long as every feature can be read.
 */
export function formatFiles(
  files: ReadonlyMap<string, string>,
  cache: ReadCache = new Map(),
): Map<string, string> {
  const read = readFiles(files, cache);
  const wanted = new Map([...features(read), ...basemap(read), ...ledger(read)]);
  return new Map([...wanted].filter(([path, text]) => files.get(path) !== text));
}

function* features(read: ReadFiles): Generator<[string, string]> {
  const family = familyOf(read);
  for (const { file, id, plain, checked } of read.features) {
    if (plain?.id === undefined) continue;
    const isGroup = checked?.properties.kind === 'group' && family && family.membersOf(id).length > 0;
    yield [file, formatFeature(isGroup ? { ...plain, geometry: groupGeometry(family, id) } : plain)];
  }
}

function familyOf(read: ReadFiles): Family | null {
  const sound = read.features.filter(isSound);
  // Without one of its members a group would lose a point.
  if (sound.length < read.features.length || read.unread.length > 0) return null;
  return checkPartOf(sound, new Set()).isTree ? toFamily(sound, read.settings?.order ?? []) : null;
}

function* basemap(read: ReadFiles): Generator<[string, string]> {
  for (const { layer, plain } of read.basemap)
    if (plain) yield [`basemap/${layer}.geojson`, formatCollection(plain)];
}

function* ledger(read: ReadFiles): Generator<[string, string]> {
  if (read.ledger) yield [LEDGER_FILE, formatLedger(read.ledger.text)];
}
