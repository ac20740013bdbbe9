/** What lies below the maps of a diff: land, lakes, rivers and names, whatever else is wrong with the data. */
import type { FeatureCollection, Geometry, Point } from 'geojson';
import { viewOfPositions, type ChangeView } from '../../cartography/changeViews.ts';
import { labelCollection, type LabelProperties } from '../../cartography/labelCollection.ts';
import { NO_END, placeLabels, type LabelWish } from '../../cartography/labels.ts';
import { basemapWishes } from '../../cartography/labelWishes.ts';
import type { ShapeKind } from '../../cartography/layers.ts';
import type { ShapeProperties } from '../../cartography/shapeCollection.ts';
import { readBasemapFile } from '../../core/basemap.ts';
import type { PlainFeature } from '../../core/canonical.ts';
import { nameIn } from '../../core/changes/featureChanges.ts';
import { readFeatureFile } from '../../core/geojson.ts';
import { pointOf } from '../../core/geometry.ts';
import { KINDS, type Bbox, type BasemapLabel } from '../../core/model.ts';
import { roleOf, type BasemapLayer } from '../../core/paths.ts';
import type { Folders } from './shapes.ts';

type Shapes = FeatureCollection<Geometry, ShapeProperties>;

/** The ground of all maps. */
export interface Ground {
  /** With everything but one subject: a file, or a row of it. `kind` is how the subject is drawn where it is land. */
  without(file: string, row?: number): Shapes;
  labels: FeatureCollection<Point, LabelProperties>;
  /** The first view of the atlas; null where the settings cannot be read. */
  region(size: { width: number; height: number }): ChangeView | null;
}

interface Item {
  file: string;
  row?: number;
  shape: Shapes['features'][number];
}

const CONTEXT: Partial<Record<BasemapLayer, ShapeKind>> = {
  world: 'land',
  land: 'land',
  lakes: 'lake',
  rivers: 'river',
};
const WORLD: Bbox = [-180, -85, 180, 85];

/** Reads the ground from the files as they are; a file that cannot be read is taken as it was before. */
export function readGround({ before, after }: Folders, view: Bbox | undefined): Ground {
  const items: Item[] = [];
  const names: BasemapLabel[] = [];
  const wishes: LabelWish[] = [];
  for (const file of new Set([...after.keys(), ...before.keys()])) {
    const role = roleOf(file);
    const texts = [after.get(file), before.get(file)].filter((text) => text !== undefined);
    if (role.role === 'feature') {
      const feature = first(texts, (text) => readFeatureFile(file, text).plain);
      if (!feature) continue;
      items.push(...featureItems(file, feature));
      wishes.push(...nameWishes(file, feature));
    }
    if (role.role !== 'basemap') continue;
    const read = first(texts, (text) => {
      const found = readBasemapFile(file, text, role.layer);
      return found.plain && found;
    });
    names.push(...(read?.labels ?? []));
    items.push(...rowItems(file, CONTEXT[role.layer], read?.plain ?? []));
  }
  return {
    without: (file, row) => ({
      type: 'FeatureCollection',
      features: items.filter((item) => item.file !== file || item.row !== row).map(({ shape }) => shape),
    }),
    labels: placed([...wishes, ...basemapWishes(names, 'en', view ?? WORLD)]),
    region: (size) =>
      view
        ? viewOfPositions(
            [
              [view[0], view[1]],
              [view[2], view[3]],
            ],
            size,
          )
        : null,
  };
}

function first<T>(texts: readonly string[], read: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = read(text);
    if (found) return found;
  }
  return null;
}

/** Features that are land are ground like the rest of it; lines would only be in the way. */
function featureItems(file: string, { geometry }: PlainFeature): Item[] {
  if (!geometry.type.endsWith('Polygon')) return [];
  return [{ file, shape: { type: 'Feature', properties: { kind: 'land' }, geometry } }];
}

function rowItems(file: string, kind: ShapeKind | undefined, rows: readonly PlainFeature[]): Item[] {
  if (!kind) return [];
  return rows.map(({ geometry, properties }, row) => {
    const zooms = kind === 'land' ? {} : numbersIn(properties);
    return { file, row, shape: { type: 'Feature', properties: { kind, ...zooms }, geometry } };
  });
}

/** Lakes and rivers come with their zoom; those of the closest zooms stay, however near a map is. */
function numbersIn({ minzoom, maxzoom }: Record<string, unknown>): { minzoom?: number; maxzoom?: number } {
  return {
    ...(typeof minzoom === 'number' && { minzoom }),
    ...(typeof maxzoom === 'number' && maxzoom < NO_END - 1 && { maxzoom }),
  };
}

function nameWishes(file: string, { geometry, properties }: PlainFeature): LabelWish[] {
  const name = nameIn(properties);
  if (name === undefined || !geometry.type.endsWith('Polygon')) return [];
  const spots = [{ position: pointOf(geometry), anchor: 'center' as const }];
  const style = KINDS.find((kind) => kind === properties['kind']) ?? 'island';
  return [{ id: file, style, lines: [name], sublines: false, spots, minZoom: 5, maxZoom: NO_END }];
}

/** Names of the closest zoom stay at any that is closer. */
function placed(wishes: readonly LabelWish[]): Ground['labels'] {
  const { features, ...collection } = labelCollection(placeLabels(wishes, []));
  const endless = features.map((label) => ({
    ...label,
    properties: {
      ...label.properties,
      maxZoom: label.properties.maxZoom >= NO_END ? Infinity : label.properties.maxZoom,
    },
  }));
  return { ...collection, features: endless };
}
