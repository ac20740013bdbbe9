/** The shapes of the map as one GeoJSON collection, with only the properties that drawing needs. */
import type { Feature as GeoJsonFeature, FeatureCollection, Geometry } from 'geojson';
import type { Atlas, Feature } from '../core/model.ts';
import type { ShapeKind } from './layers.ts';

/** Points of a coast may be moved so far (CSS pixels at a whole zoom): as much as in the drawing. */
export const TOLERANCE_PX = 0.5;

/** Flat, because MapLibre filters by them. `viewpoint:<id>` is there on boundaries only. */
export interface ShapeProperties {
  kind: ShapeKind;
  id?: string;
  /** Part of a larger feature, and so drawn finer than the whole. */
  part?: boolean;
  /** Lakes and rivers: drawn from this zoom on … */
  minzoom?: number;
  /** … and up to this one, above which they are not good enough. */
  maxzoom?: number;
  [viewpoint: `viewpoint:${string}`]: string;
}

interface Basemap {
  land: FeatureCollection;
  world: FeatureCollection;
  lakes: FeatureCollection;
  rivers: FeatureCollection;
}

/** Basemap first, then the features in the order of the atlas. */
export function shapeCollection(
  atlas: Atlas,
  geometries: Record<string, Geometry>,
  basemap: Basemap,
): FeatureCollection<Geometry, ShapeProperties> {
  return {
    type: 'FeatureCollection',
    features: [
      ...context(basemap.world, 'land'),
      ...context(basemap.land, 'land'),
      ...context(basemap.lakes, 'lake'),
      ...context(basemap.rivers, 'river'),
      ...atlas.features.flatMap((feature) => {
        const geometry = geometries[feature.id];
        // A group has no shape of its own: its members stand for it.
        if (!geometry || feature.kind === 'group') return [];
        return [{ type: 'Feature', properties: shapeProperties(atlas, feature), geometry } as const];
      }),
    ],
  };
}

function context(
  collection: FeatureCollection,
  kind: ShapeKind,
): GeoJsonFeature<Geometry, ShapeProperties>[] {
  return collection.features.map(({ geometry, properties }) => {
    const { minzoom, maxzoom } = (properties ?? {}) as Pick<ShapeProperties, 'minzoom' | 'maxzoom'>;
    const zooms = {
      ...(minzoom === undefined ? {} : { minzoom }),
      ...(maxzoom === undefined ? {} : { maxzoom }),
    };
    return { type: 'Feature', properties: { kind, ...zooms }, geometry };
  });
}

function shapeProperties(atlas: Atlas, { id, kind, partOf, viewpoints }: Feature): ShapeProperties {
  const whole = atlas.features.find((feature) => feature.id === partOf);
  const part = whole !== undefined && whole.kind !== 'group';
  const shape: ShapeProperties = { id, kind, ...(part ? { part } : {}) };
  for (const [viewpoint, value] of Object.entries(viewpoints)) shape[`viewpoint:${viewpoint}`] = value;
  return shape;
}
