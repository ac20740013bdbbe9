/** The common form of a whole data folder: what `npm run geodata -- format` writes. */
import { bringHome } from './bringHome.ts';
import { formatCollection, formatFeature } from './canonical.ts';
import { readFiles, type ReadCache, type ReadFiles } from './dataFiles.ts';
import { checkPartOf, isSound } from './featureLinks.ts';
import { groupGeometry, toFamily, type Family } from './groups.ts';
import type { IssueCode } from './issueCodes.ts';
import type { Issue } from './issues.ts';
import { formatLedger } from './ledger.ts';
import { LEDGER_FILE } from './paths.ts';

/**
 * The files whose text is not in the common form, with the text they must have. Files with faults that leave their
 * content unclear are left alone; features come home from other programs; groups get their members' label points, as long as the settings and every feature can be read.
 */
export function formatFiles(
  files: ReadonlyMap<string, string>,
  cache: ReadCache = new Map(),
): Map<string, string> {
  const read = readHome(files, cache);
  const unclear = new Set(read.issues.filter(isUnclear).map(({ file }) => file));
  const wanted = [...features(read), ...basemap(read), ...ledger(read)];
  return new Map(wanted.filter(([path, text]) => files.get(path) !== text && !unclear.has(path)));
}

/** The files as they are without what other programs put round a feature. */
function readHome(files: ReadonlyMap<string, string>, cache: ReadCache): ReadFiles {
  const read = readFiles(files, cache);
  const home = read.features.flatMap(({ file, text, issues }): [string, string][] => {
    const unwrapped = issues.length > 0 ? bringHome(file, text) : null;
    return unwrapped === null ? [] : [[file, unwrapped]];
  });
  return home.length === 0 ? read : readFiles(new Map([...files, ...home]), new Map(cache));
}

const UNCLEAR: ReadonlySet<IssueCode> = new Set([
  'bad-encoding',
  'bad-number',
  'duplicate-key',
  'foreign-projection',
]);

/** True for a fault after which nobody can say what the author of a file meant: writing it again could lose that. */
export function isUnclear({ code }: Issue): boolean {
  return UNCLEAR.has(code);
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
  // Without the list of features in the settings a group's points would change places.
  if (!read.settings?.settings) return null;
  // Without one of its members a group would lose a point.
  if (sound.length < read.features.length || read.unread.length > 0) return null;
  return checkPartOf(sound, new Set()).isTree ? toFamily(sound, read.settings.order) : null;
}

function* basemap(read: ReadFiles): Generator<[string, string]> {
  for (const { layer, plain } of read.basemap)
    if (plain) yield [`basemap/${layer}.geojson`, formatCollection(plain)];
}

function* ledger(read: ReadFiles): Generator<[string, string]> {
  if (read.ledger) yield [LEDGER_FILE, formatLedger(read.ledger.text)];
}
