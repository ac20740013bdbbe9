/** Checks that need more than one file: what features say of each other, of languages and of viewpoints. */
import { joinBboxes } from './boxes.ts';
import type { CheckedFeature, FeatureFile } from './geojson.ts';
import { createReport, type Issue, type Report, type Span } from './issues.ts';
import { memberOf, spanOf } from './jsonTree.ts';
import { locateIn } from './properties.ts';
import type { Bbox, Position, Settings } from './model.ts';
import { didYouMean } from './nearest.ts';
import { quote } from './unsafeText.ts';

/** A feature file that is sound by itself. */
export type SoundFile = FeatureFile & { checked: CheckedFeature };

/** True for a file whose feature is sound by itself. */
export function isSound(file: FeatureFile): file is SoundFile {
  return file.checked !== null;
}

/** Where the key or the value of a property stands in its file. */
export function propertySpan(file: FeatureFile, key: string, part: 'key' | 'value'): Span {
  const properties = memberOf(file.root, 'properties');
  return properties ? locateIn(properties)[part]([key]) : { start: 0, end: 0 };
}

/** Checks `part_of` of every feature: the target exists, and nothing is part of itself (then it is a tree). */
export function checkPartOf(
  files: SoundFile[],
  known: ReadonlySet<string>,
): { issues: Issue[]; isTree: boolean } {
  const parents = new Map(files.map(({ checked }) => [checked.id, checked.properties.part_of]));
  const issues = files.flatMap((file) => {
    const report = createReport(file.file, file.text);
    const { id, properties } = file.checked;
    const span = propertySpan(file, 'part_of', 'value');
    const target = properties.part_of;
    if (target !== undefined && !known.has(target)) {
      const cause = `There is no feature ${quote(target)}.${didYouMean(target, known)}`;
      report.add('unknown-feature', span, cause, { feature: id });
    }
    if (isCircular(id, parents)) {
      const cause = `"${id}" is part of itself, by way of ${quote(target ?? '')}.`;
      report.add('circular-part-of', span, cause, { feature: id });
    }
    return report.issues();
  });
  return { issues, isTree: !issues.some(({ code }) => code === 'circular-part-of') };
}

function isCircular(id: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let at = parents.get(id); at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

/** Checks the languages and viewpoints that a feature speaks of against those of the atlas. */
export function checkAgainstSettings(files: SoundFile[], settings: Settings): Issue[] {
  const viewpoints = settings.viewpoints.map(({ id }) => id);
  return files.flatMap((file) => {
    const report = createReport(file.file, file.text);
    const feature = file.checked.id;
    for (const key of Object.keys(file.checked.properties)) {
      const [what = '', name = ''] = key.split(':');
      const span = propertySpan(file, key, 'key');
      if (/^(?:alt_)?name$/.test(what) && !settings.names.order.includes(name)) {
        const cause = `${quote(name)} is not a language of this atlas.${didYouMean(name, settings.names.order)}`;
        report.add('unknown-language', span, cause, { feature });
      }
      if (/^(?:claim|viewpoint)$/.test(what) && !viewpoints.includes(name)) {
        const cause = `${quote(name)} is not a viewpoint of this atlas.${didYouMean(name, viewpoints)}`;
        report.add('unknown-viewpoint', span, cause, { feature });
      }
    }
    checkBoundary(report, file, viewpoints);
    checkSwapped(report, file, settings.view);
    return report.issues();
  });
}

function checkBoundary(report: Report, file: SoundFile, viewpoints: string[]): void {
  const { id, properties } = file.checked;
  if (properties.kind !== 'boundary') return;
  const missing = viewpoints.filter((viewpoint) => properties[`viewpoint:${viewpoint}`] === undefined);
  if (missing.length === 0) return;
  const keys = missing.map((viewpoint) => `"viewpoint:${viewpoint}"`).join(', ');
  report.add('missing-viewpoint', propertySpan(file, 'kind', 'value'), `The boundary has no ${keys}.`, {
    feature: id,
  });
}

/** So many times the size of the first view, on each side of it, features are taken to lie where they should. */
const NEARBY = 2;

/** Small longitudes can be latitudes too; then only the first view tells that the two were swapped. */
function checkSwapped(report: Report, file: SoundFile, view: Bbox): void {
  const [west, south, east, north] = view;
  const [wide, high] = [(east - west) * NEARBY, (north - south) * NEARBY];
  const nearby: Bbox = [west - wide, south - high, east + wide, north + high];
  if (joinBboxes([file.checked.bbox, nearby]).every((edge, index) => edge === nearby[index])) return;
  for (const { position, span } of positionsOf(file)) {
    const [lng, lat] = position;
    if (isIn([lng, lat], nearby) || !isIn([lat, lng], view)) continue;
    const cause = `[${lng}, ${lat}] lies far from the first view, [${lat}, ${lng}] inside it.`;
    report.add('swapped-position', span, cause, { feature: file.checked.id, position: [lat, lng] });
  }
}

function isIn([lng, lat]: Position, [west, south, east, north]: Bbox): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

function* positionsOf({ root }: SoundFile): Generator<{ position: Position; span: Span }> {
  const stack = root ? [root] : [];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const { positions } = node;
    for (let index = 0; index < (positions?.count ?? 0); index += 1) {
      if (positions) yield { position: positions.at(index), span: positions.spanAt(index) };
    }
    if (positions) continue;
    const [lng, lat] = (node.children ?? []).map((child) => child.value as unknown);
    if (node.type === 'array' && typeof lng === 'number' && typeof lat === 'number') {
      yield { position: [lng, lat], span: spanOf(node) };
    } else stack.push(...(node.children ?? []));
  }
}
