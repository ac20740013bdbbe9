/** The shapes that a change is about, before and after. */
import type { Geometry } from 'geojson';
import { readBasemapFile } from '../../core/basemap.ts';
import type { PlainFeature } from '../../core/canonical.ts';
import type { FileChange, ListChange, Row, RowEdit } from '../../core/changes/changes.ts';
import { nameIn, toFeature } from '../../core/changes/featureChanges.ts';
import { rowName } from '../../core/changes/changeTexts.ts';
import { marksOf, type ShapeMarks } from '../../core/changes/vertexMarks.ts';
import { readFeatureFile } from '../../core/geojson.ts';
import { linesOf } from '../../core/geometry.ts';
import { KINDS } from '../../core/model.ts';
import { roleOf } from '../../core/paths.ts';
import type { ChangedShape } from './figures.ts';

/** A data folder before and after. */
export interface Folders {
  before: ReadonlyMap<string, string>;
  after: ReadonlyMap<string, string>;
}

/** The shape of a feature file that changed, came or went; null for other files, and where it cannot be read. */
export function fileShape(change: FileChange, { before, after }: Folders): ChangedShape | null {
  const { file } = change;
  if (roleOf(file).role !== 'feature') return null;
  const [old, now] = [read(file, before.get(file)), read(file, after.get(file))];
  const feature = now ?? old;
  if (!feature) return null;
  const kind = KINDS.find((each) => each === feature.properties['kind']) ?? 'island';
  const name = nameIn(feature.properties) ?? feature.id ?? file;
  const shape = { file, name, kind, before: old?.geometry ?? null, after: now?.geometry ?? null };
  if (change.type !== 'feature') return { ...shape, marks: wholeMarks(shape.before, shape.after) };
  const { geometry } = change.edit;
  const marks =
    geometry && old && now ? marksOf(geometry, old.geometry, now.geometry) : wholeMarks(null, null);
  return { ...shape, marks };
}

function read(file: string, text: string | undefined): PlainFeature | null {
  return text === undefined ? null : readFeatureFile(file, text).plain;
}

/** Lines and rings that all came, or all went. Points are vertices, because a line of one has no course. */
function wholeMarks(before: Geometry | null, after: Geometry | null): ShapeMarks {
  const geometry = after ?? before;
  const change = after ? 'added' : 'removed';
  if (!geometry || (before && after)) return { vertices: [], stretches: [], paths: [] };
  const paths = linesOf(geometry);
  const points = paths.filter((path) => path.length === 1).flat();
  return {
    vertices: points.map((at) => ({ change, around: [], ...(after ? { to: at } : { from: at }) })),
    stretches: [],
    paths: paths.filter((path) => path.length > 1).map((path) => ({ change, path, isHole: false })),
  };
}

/** The shape of a row of a basemap file; null where only its fields changed. */
export function rowShape(
  change: ListChange<Row, RowEdit>,
  { file, layer }: FileChange & { type: 'basemap' },
  rows: { before: readonly PlainFeature[]; after: readonly PlainFeature[] },
): ChangedShape | null {
  const kind = layer === 'lakes' ? 'lake' : layer === 'rivers' ? 'river' : 'land';
  const shape = { file, name: rowName(change), kind } as const;
  if (change.change !== 'edited') {
    const { geometry } = toFeature(change.item);
    const [before, after] = change.change === 'added' ? [null, geometry] : [geometry, null];
    const row = change.change === 'added' ? { row: change.after } : {};
    return { ...shape, ...row, before, after, marks: wholeMarks(before, after) };
  }
  const [old, now] = [rows.before[change.before], rows.after[change.after]];
  if (!change.edit?.geometry || !old || !now) return null;
  const marks = marksOf(change.edit.geometry, old.geometry, now.geometry);
  return { ...shape, row: change.after, before: old.geometry, after: now.geometry, marks };
}

/** The rows of a basemap file before and after. */
export function rowsOf({ file, layer }: FileChange & { type: 'basemap' }, { before, after }: Folders) {
  const rows = (text: string | undefined) =>
    text === undefined ? [] : (readBasemapFile(file, text, layer).plain ?? []);
  return { before: rows(before.get(file)), after: rows(after.get(file)) };
}
