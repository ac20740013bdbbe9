/** Feature files to edit, in several written forms, and what edits do to plain data. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Geometry } from 'geojson';
import { formatFeature } from '../../../../src/core/canonical.ts';
import { linesOf } from '../../../../src/core/changes/lines.ts';
import { hunksOf } from '../../../../src/core/changes/sequence.ts';
import { applyEdits, type TextEdit } from '../../../../src/core/edits.ts';
import { readFeatureFile } from '../../../../src/core/geojson.ts';
import { isCounterClockwise } from '../../../../src/core/geometry.ts';
import type { Position } from '../../../../src/core/model.ts';
import { readFeatureText, type FeatureText } from '../../../../src/editor/shape/featureText.ts';
import { fixturePath } from '../../core/fixtures.ts';

/** A feature file by its id, in the common form. */
export type Form = (text: string) => string;

/** The ways in which programs write the same file. */
export const FORMS: Record<string, Form> = {
  canonical: (text) => text,
  windows: (text) => text.replaceAll('\n', '\r\n'),
  compact: (text) => JSON.stringify(JSON.parse(text)),
  spread: (text) => `${JSON.stringify(JSON.parse(text), null, 4)}\n`,
  tabs: (text) => JSON.stringify(JSON.parse(text), null, '\t'),
};

function textsIn(folder: string): string[] {
  return readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
}

const geodata = fileURLToPath(new URL('../../../../geodata/features', import.meta.url));

/** Features of the fixtures, and those of the atlas that are not too long for many runs; all in the common form. */
export const TEXTS: readonly string[] = [
  ...textsIn(`${fixturePath('good')}/features`),
  ...textsIn(geodata).filter((text) => text.length < 30_000),
];

/** A feature of the fixtures by its id. */
export function fixtureText(id: string): string {
  return readFileSync(`${fixturePath('good')}/features/${id}.geojson`, 'utf8');
}

/** Canonical text of a feature with a shape. */
export function withShape(geometry: Geometry, properties: Record<string, unknown> = {}): string {
  return formatFeature({ id: 'a', properties, geometry });
}

/** The text, which must be that of a feature that can be edited. */
export function read(text: string): FeatureText {
  const feature = readFeatureText('features/a.geojson', text);
  if (!feature) throw new Error(`This cannot be edited: ${text.slice(0, 2000)}`);
  return feature;
}

/** The text after edits that must be possible. */
export function edited(feature: FeatureText, edits: TextEdit[] | null): string {
  if (!edits) throw new Error('The edit was refused.');
  return applyEdits(feature.text, edits);
}

/** The geometry as JSON says it. */
export function geometryOf(text: string): Geometry {
  return (JSON.parse(text) as { geometry: Geometry }).geometry;
}

/** The properties as JSON says them. */
export function propertiesOf(text: string): Record<string, unknown> {
  return (JSON.parse(text) as { properties: Record<string, unknown> }).properties;
}

/** Paths by part. */
export type Parts = Position[][][];
/** The type of one part. */
export type Family = 'Point' | 'LineString' | 'Polygon';

/** Paths by part, of plain data. */
export function partsOf(geometry: Geometry): Parts {
  switch (geometry.type) {
    case 'Point':
      return [[[geometry.coordinates as Position]]];
    case 'MultiPoint':
    case 'LineString':
      return [[geometry.coordinates as Position[]]];
    case 'MultiLineString':
      return geometry.coordinates.map((line) => [line as Position[]]);
    case 'Polygon':
      return [geometry.coordinates as Position[][]];
    case 'MultiPolygon':
      return geometry.coordinates as Position[][][];
    default:
      throw new Error(geometry.type);
  }
}

/** The geometry of plain parts; several points are one part. */
export function toGeometry(family: Family, parts: Parts): Geometry {
  if (family === 'Point') return { type: 'MultiPoint', coordinates: parts[0]![0]! };
  const coordinates = family === 'Polygon' ? parts : parts.map(([line]) => line!);
  return (
    parts.length === 1
      ? { type: family, coordinates: coordinates[0] }
      : { type: `Multi${family}`, coordinates }
  ) as Geometry;
}

/** How many lines two texts have that the other one has not in their place. */
export function changedLines(before: string, after: string): { removed: number; added: number } {
  const hunks = hunksOf(linesOf(before), linesOf(after));
  return {
    removed: hunks.reduce((sum, hunk) => sum + hunk.before.to - hunk.before.from, 0),
    added: hunks.reduce((sum, hunk) => sum + hunk.after.to - hunk.after.from, 0),
  };
}

/** The text as the command `format` would write it. */
export function formatted(text: string): string {
  const { id } = JSON.parse(text) as { id: string };
  const { plain } = readFeatureFile(`features/${id}.geojson`, text);
  if (!plain) throw new Error('The file cannot be read.');
  return formatFeature(plain);
}

/** True where each ring runs as RFC 7946 asks. */
export function isWoundRight(text: string): boolean {
  const geometry = geometryOf(text);
  if (!geometry.type.endsWith('Polygon')) return true;
  return partsOf(geometry).every((rings) =>
    rings.every((ring, index) => isCounterClockwise(ring) === (index === 0)),
  );
}

/** A position as it is kept. */
export function rounded([lng, lat]: Position): Position {
  return [Math.round(lng * 1e6) / 1e6 + 0, Math.round(lat * 1e6) / 1e6 + 0];
}

/** A closed square around a place, counter-clockwise. */
export function square(lng: number, lat: number, half: number): Position[] {
  const [west, east, south, north] = [lng - half, lng + half, lat - half, lat + half];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
