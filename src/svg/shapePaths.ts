/** The shapes of the map as paths in a frame, generalized for it. */
import { geoClipRectangle, geoPath, geoTransform, type GeoStream } from 'd3-geo';
import type { FeatureCollection, Geometry, GeometryCollection } from 'geojson';
import { WORLD_PX } from '../cartography/mercator.ts';
import type { ShapeProperties } from '../cartography/shapeCollection.ts';
import { toUnits, type Frame } from './frame.ts';
import type { Point, Tolerance } from './generalize.ts';
import { PathWriter, type PathOptions } from './pathWriter.ts';
import { AROUND, type Region } from './region.ts';

/** A path, and what the layers of the map ask about it. */
export interface ShapePath {
  /** The id in the drawing: a feature's own, or that of the context drawn with it. */
  key: string;
  properties: ShapeProperties;
  d: string;
}

/** Points may be moved so far in the frame (CSS pixels at its zoom) … */
const FINE_PX = 0.5;
/** … and farther by this share of their distance from what is around it. */
const COARSER = 0.008;
export interface Detail {
  /** What shall be fine: what is in sight. */
  region: Region;
  /** Decimals of the coordinates, in units of the frame. */
  decimals: number;
  /** Nothing is drawn farther from the region than this (units of the frame): for pictures that nobody moves. */
  cutAt?: number;
}

/** The detail of the first view. */
function firstView({ origin: [west, north], width, height, zoom }: Frame): Detail {
  return { region: { west, north, width, height, zoom }, decimals: 0 };
}

/** Context of one kind and the same zooms is one path; every feature has its own. */
export function shapePaths(
  shapes: FeatureCollection<Geometry, ShapeProperties>,
  frame: Frame,
  detail: Detail = firstView(frame),
): ShapePath[] {
  const together = new Map<string, (typeof shapes.features)[number][]>();
  for (const shape of shapes.features) {
    const key = keyOf(shape.properties);
    together.set(key, [...(together.get(key) ?? []), shape]);
  }
  return [...together].flatMap(([key, features]) => {
    const [first] = features;
    if (!first) return [];
    const geometries: GeometryCollection = {
      type: 'GeometryCollection',
      geometries: features.map(({ geometry }) => geometry),
    };
    const { properties } = first;
    const d = pathOf(geometries, frame, {
      tolerance: toleranceIn(frame, detail.region),
      keepSmall: properties.id !== undefined,
      decimals: detail.decimals,
      cut: cutOf(frame, detail),
    });
    return d === '' ? [] : [{ key, properties, d }];
  });
}

function keyOf({ id, kind, minzoom, maxzoom }: ShapeProperties): string {
  return id ?? [kind, minzoom, maxzoom].filter((part) => part !== undefined).join(':');
}

type Cut = (stream: GeoStream) => GeoStream;

function cutOf({ origin, worldUnits }: Frame, { region, cutAt }: Detail): Cut {
  if (cutAt === undefined) return (stream) => stream;
  const [left, top] = [(region.west - origin[0]) * worldUnits, (region.north - origin[1]) * worldUnits];
  const [right, bottom] = [left + region.width * worldUnits, top + region.height * worldUnits];
  return geoClipRectangle(left - cutAt, top - cutAt, right + cutAt, bottom + cutAt);
}

function pathOf(geometry: GeometryCollection, frame: Frame, options: PathOptions & { cut: Cut }): string {
  const writer = new PathWriter(options);
  // Planar: lines between vertices are straight in Mercator, as MapLibre draws them.
  const projection = geoTransform({
    point(lng, lat) {
      this.stream.point(...toUnits(frame, [lng, lat]));
    },
  });
  geoPath({ stream: (stream) => projection.stream(options.cut(stream)) }, writer)(geometry);
  return writer.text();
}

/** In units of the frame: fine in the region and around it, ever coarser beyond. */
function toleranceIn({ origin, worldUnits }: Frame, region: Region): Tolerance {
  const unitsPerPx = worldUnits / (WORLD_PX * 2 ** region.zoom);
  const [left, top] = [(region.west - origin[0]) * worldUnits, (region.north - origin[1]) * worldUnits];
  const [width, height] = [region.width * worldUnits, region.height * worldUnits];
  const margin = AROUND * Math.max(width, height);
  const beyond = (value: number, size: number) => Math.max(-margin - value, value - size - margin, 0);
  return ([x, y]: Point) =>
    FINE_PX * unitsPerPx + COARSER * Math.hypot(beyond(x - left, width), beyond(y - top, height));
}
