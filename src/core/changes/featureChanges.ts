/** Changes of features and of the rows of basemap files. */
import { canonicalGeometry, type PlainFeature } from '../canonical.ts';
import { isCounterClockwise, linesOf } from '../geometry.ts';
import { sortKeys } from '../propertyKeys.ts';
import type { FeatureEdit, ListChange, Row, RowEdit } from './changes.ts';
import { applyFields, fieldChanges } from './fields.ts';
import { applyToList, listChanges, pairByKey, type Pair } from './lists.ts';
import { hunksOf } from './sequence.ts';
import { applyGeometryChange, geometryChange } from './shapeChanges.ts';
import { toGeometry, toParts } from './shapeParts.ts';

/** The changes that turn one feature into another, both in the common form; null where they say the same. */
export function featureEdit(before: PlainFeature, after: PlainFeature): FeatureEdit | null {
  const fields = fieldChanges(propertiesOf(before), propertiesOf(after));
  const foreign = fieldChanges(foreignOf(before), foreignOf(after));
  const geometry = geometryChange(before.geometry, after.geometry);
  if (fields.length === 0 && foreign.length === 0 && !geometry) return null;
  return { fields, foreign, ...(geometry && { geometry }) };
}

/** The feature after the changes. Throws where they do not fit it. */
export function applyFeatureEdit(feature: PlainFeature, edit: FeatureEdit): PlainFeature {
  const foreign = applyFields(foreignOf(feature), edit.foreign);
  return {
    ...(feature.id === undefined ? {} : { id: feature.id }),
    properties: Object.fromEntries(applyFields(propertiesOf(feature), edit.fields)),
    geometry: edit.geometry ? applyGeometryChange(feature.geometry, edit.geometry) : feature.geometry,
    ...(foreign.size > 0 && { foreign: Object.fromEntries(foreign) }),
  };
}

/** Changes of the rows of a basemap file: by id, and by place in the collection where they have none. */
export function rowChanges(
  before: readonly PlainFeature[],
  after: readonly PlainFeature[],
): ListChange<Row, RowEdit>[] {
  return listChanges(
    { before, after, pairs: pairRows(before, after) },
    rowEdit,
    toRow,
    (row) => rowId(row.properties) ?? '',
  );
}

/** The rows after the changes. Throws where they do not fit them. */
export function applyRowChanges(
  rows: readonly PlainFeature[],
  changes: readonly ListChange<Row, RowEdit>[],
): PlainFeature[] {
  const asFeatures = changes.map((change) =>
    change.change === 'edited' ? change : { ...change, item: toFeature(change.item) },
  );
  return applyToList(rows, asFeatures, applyFeatureEdit);
}

/** How many rings of a geometry run the other way than in the common form. */
export function turnedRings({ geometry }: PlainFeature): number {
  if (!geometry.type.endsWith('Polygon')) return 0;
  const wanted = linesOf(canonicalGeometry(geometry)).map(isCounterClockwise);
  return linesOf(geometry).filter((ring, index) => isCounterClockwise(ring) !== wanted[index]).length;
}

/** Without null, which says nothing, in the order of the common form. */
function propertiesOf({ properties }: PlainFeature): Map<string, unknown> {
  const given = Object.keys(properties).filter((key) => properties[key] !== null);
  return new Map(sortKeys(given).map((key) => [key, properties[key]]));
}

function foreignOf({ foreign = {} }: PlainFeature): Map<string, unknown> {
  return new Map(Object.entries(foreign).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The id of a row, where it has one. */
export function rowId(properties: Readonly<Record<string, unknown>>): string | undefined {
  const id = properties['id'];
  return typeof id === 'string' ? id : undefined;
}

function rowEdit(before: PlainFeature, after: PlainFeature): RowEdit | null {
  const edit = featureEdit(before, after);
  const title = nameIn(after.properties);
  return edit && { ...edit, ...(title === undefined ? {} : { title }) };
}

/** The English name of a feature or row, else the first that it has. */
export function nameIn(properties: Readonly<Record<string, unknown>>): string | undefined {
  const keys = sortKeys(Object.keys(properties)).filter((key) => key.startsWith('name:'));
  const names = keys.map((key) => properties[key]);
  return names.find((name): name is string => typeof name === 'string');
}

function pairRows(before: readonly PlainFeature[], after: readonly PlainFeature[]): Pair[] {
  const named = (rows: readonly PlainFeature[], wanted: boolean) =>
    rows.flatMap((row, index) => ((rowId(row.properties) !== undefined) === wanted ? [index] : []));
  const [oldNamed, nowNamed] = [named(before, true), named(after, true)];
  const idAt = (rows: readonly PlainFeature[]) => (index: number) =>
    rowId(rows[index]?.properties ?? {}) ?? '';
  const byId = pairByKey(oldNamed.map(idAt(before)), nowNamed.map(idAt(after)), (id) => id);
  const [oldOthers, nowOthers] = [named(before, false), named(after, false)];
  const byPlace = pairByPlace(
    oldOthers.map((index) => contentOf(before[index])),
    nowOthers.map((index) => contentOf(after[index])),
  );
  return [
    ...byId.map(([a, b]): Pair => [oldNamed[a] ?? 0, nowNamed[b] ?? 0]),
    ...byPlace.map(([a, b]): Pair => [oldOthers[a] ?? 0, nowOthers[b] ?? 0]),
  ];
}

/** Rows that are the same, and between them one row in the place of another. */
function pairByPlace(before: readonly string[], after: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  const end = { from: before.length, to: before.length };
  for (const hunk of [...hunksOf(before, after), { before: end, after: end }]) {
    for (; i < hunk.before.from; i += 1, j += 1) pairs.push([i, j]);
    const [old, now] = [hunk.before.to - i, hunk.after.to - j];
    for (let step = 0; step < Math.min(old, now); step += 1) pairs.push([i + step, j + step]);
    [i, j] = [hunk.before.to, hunk.after.to];
  }
  return pairs;
}

function contentOf(row: PlainFeature | undefined): string {
  return JSON.stringify(row && toRow(row));
}

function toRow(feature: PlainFeature): Row {
  return { properties: Object.fromEntries(propertiesOf(feature)), ...toParts(feature.geometry) };
}

/** A row as a feature. */
export function toFeature({ properties, type, parts }: Row): PlainFeature {
  return { properties, geometry: toGeometry({ type, parts }) };
}
