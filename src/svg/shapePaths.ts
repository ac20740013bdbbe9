/** The shapes of the map as paths in a frame, generalized for it. */
import { geoClipRectangle, geoPath, geoTransform, type GeoStream } from 'd3-geo';
import type { FeatureCollection, Geometry, GeometryCollection } from 'geojson';
import { MAP_LAYERS, type ShapeKind } from '../cartography/layers.ts';
import { WORLD_PX } from '../cartography/mercator.ts';
import type { ShapeProperties } from '../cartography/shapeCollection.ts';
import { toUnits, type Frame } from './frame.ts';
import type { Point, Tolerance } from '../core/shapes/generalize.ts';
import { PathWriter, type PathOptions } from './pathWriter.ts';
import { AROUND, type Region } from './region.ts';
import type { Path } from './tiles/cutPath.ts';
import type { ReadyShape } from './tiles/readyShape.ts';

/** A path, and what the layers of the map ask about it. */
export interface ShapePath {
  /** The id in the drawing: a feature's own, or that of the context drawn with it. */
  key: string;
  properties: ShapeProperties;
  d: string;
  /** The same with fewer points, for wide strokes; none where that would save little. */
  rough?: string;
  /** The outline by itself, where the path has sides that are none: those of the tiles that an area lies in. */
  edge?: string;
}

/** What a map draws: the shapes of an atlas, or what was made ready for one drawing. */
export type Shapes = FeatureCollection<Geometry, ShapeProperties> | { features: ReadyShape[]; ready: true };

/** Points may be moved so far in the frame (CSS pixels at its zoom) … */
const FINE_PX = 0.5;
/** … and farther by this share of their distance from what is around it. */
const COARSER = 0.008;
/** For wide strokes, which cost a browser many times what fine ones do, this far. */
const ROUGH_PX = 1.5;
/** Points nearer to each other than this share of that are one: they would not be told apart, and most of the work is theirs. */
const CROWD = 0.25;
/** A second path that is longer than this share of the first is not worth its bytes. */
const ROUGH_SHARE = 0.75;

export interface Detail {
  /** What shall be fine: what is in sight. */
  region: Region;
  /** Decimals of the coordinates, in units of the frame. */
  decimals: number;
  /** Nothing is drawn farther from the region than this (units of the frame): for pictures that nobody moves. */
  cutAt?: number;
  /** Points may be moved so far (CSS pixels); half a pixel if nothing else is said. */
  finePx?: number;
}

/** The detail of the first view. */
function firstView({ origin: [west, north], width, height, zoom }: Frame): Detail {
  return { region: { west, north, width, height, zoom }, decimals: 0 };
}

/** Context of one kind and the same zooms is one path, but land several; every feature has its own. */
export function shapePaths(shapes: Shapes, frame: Frame, detail: Detail = firstView(frame)): ShapePath[] {
  if ('ready' in shapes) return shapes.features.flatMap((shape) => readyPath(shape, frame, detail));
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
    return piecesOf(properties, frame, detail).flatMap(({ name, cut }) => {
      const fine = toleranceIn(frame, detail.region, detail.finePx ?? FINE_PX);
      // Every islet of a feature counts.
      const least = properties.id === undefined ? fine : () => 0;
      const pathWithin = (tolerance: Tolerance) =>
        pathOf(geometries, frame, { tolerance, least, decimals: detail.decimals, cut });
      const d = pathWithin(fine);
      if (d === '') return [];
      const path: ShapePath = { key: `${key}${name}`, properties, d };
      if (!hasRoughStrokes(properties.kind)) return [path];
      const rough = pathWithin(toleranceIn(frame, detail.region, ROUGH_PX));
      return [rough.length > ROUGH_SHARE * d.length ? path : { ...path, rough }];
    });
  });
}

/** What is ready is as fine as its tiles are, which in their closest zoom have every point. */
function readyPath(
  shape: ReadyShape,
  frame: Frame,
  { region, decimals, finePx = FINE_PX }: Detail,
): ShapePath[] {
  const { key, properties, paths, outline } = shape;
  const written = (drawn: readonly Path[], px: number, closed: boolean) => {
    const tolerance = toleranceIn(frame, region, px);
    const crowd = CROWD * px * unitsPerPx(frame, region);
    return writtenPath(drawn, frame, { tolerance, least: () => 0, decimals, crowd }, closed);
  };
  const isArea = shape.type === 3;
  const d = written(paths, finePx, isArea);
  if (d === '') return [];
  const path: ShapePath = { key, properties, d, ...(outline && { edge: written(outline, finePx, false) }) };
  if (!hasRoughStrokes(properties.kind)) return [path];
  const rough = written(paths, ROUGH_PX, isArea);
  return [rough.length > ROUGH_SHARE * d.length ? path : { ...path, rough }];
}

function writtenPath(
  paths: readonly Path[],
  { origin: [west, north], worldUnits }: Frame,
  options: PathOptions & { crowd: number },
  closed: boolean,
): string {
  const writer = new PathWriter(options);
  for (const path of paths) {
    const units = uncrowded(path, options.crowd / worldUnits).map(
      ([x, y]) => [(x - west) * worldUnits, (y - north) * worldUnits] as const,
    );
    const [first, ...others] = units;
    if (!first) continue;
    if (others.length === 0) {
      writer.arc(...first);
      continue;
    }
    writer.moveTo(...first);
    for (const each of closed ? others.slice(0, -1) : others) writer.lineTo(...each);
    if (closed) writer.closePath();
  }
  return writer.text();
}

/** Without points that lie nearer than that to the one before them: most of a coast seen from afar. Both ends stay. */
function uncrowded(path: Path, distance: number): Path {
  const last = path.length - 1;
  let from = path[0];
  return path.filter((point, index) => {
    const isKept =
      index === 0 ||
      index === last ||
      !from ||
      Math.abs(point[0] - from[0]) > distance ||
      Math.abs(point[1] - from[1]) > distance;
    if (isKept) from = point;
    return isKept;
  });
}

/** The id of a shape's path: its own, or that of what is drawn with it. */
export function keyOf({ id, kind, minzoom, maxzoom }: ShapeProperties): string {
  return id ?? [kind, minzoom, maxzoom].filter((part) => part !== undefined).join(':');
}

function hasRoughStrokes(kind: ShapeKind): boolean {
  return MAP_LAYERS.some((layer) => layer.type === 'line' && layer.rough && layer.kinds.includes(kind));
}

type Cut = (stream: GeoStream) => GeoStream;

interface Piece {
  /** Ends the key of its path. */
  name: string;
  cut: Cut;
}

/** The sides of a box, in units of the frame. */
interface Sides {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Pieces of land lie so far over each other (CSS pixels), that no sea shines through between them. */
const OVERLAP_PX = 2;

/**
 * Land is one piece around the region and four beyond it: a browser leaves out the strokes of a path that is out of
 * sight, but not the part of a path. The cuts are hidden, since all strokes of land lie under all its fills. Rivers and
 * lakes are left out beyond: they are many, and nobody misses them before the region is drawn anew.
 */
function piecesOf({ kind }: ShapeProperties, frame: Frame, detail: Detail): Piece[] {
  const region = regionIn(frame, detail.region);
  if (detail.cutAt !== undefined) return [{ name: '', cut: cutTo(grown(region, detail.cutAt)) }];
  if (kind === 'river' || kind === 'lake') return [{ name: '', cut: cutTo(grown(region, marginOf(region))) }];
  if (kind !== 'land') return [{ name: '', cut: (stream) => stream }];
  const near = grown(region, marginOf(region));
  const { left, top, right, bottom } = grown(near, -OVERLAP_PX * unitsPerPx(frame, detail.region));
  const beyond: Record<string, Partial<Sides>> = {
    north: { bottom: top },
    south: { top: bottom },
    west: { right: left, top: near.top, bottom: near.bottom },
    east: { left: right, top: near.top, bottom: near.bottom },
  };
  const pieces = Object.entries(beyond).map(([name, sides]) => ({ name: `:${name}`, cut: cutTo(sides) }));
  return [{ name: '', cut: cutTo(near) }, ...pieces];
}

function cutTo({ left = -FAR, top = -FAR, right = FAR, bottom = FAR }: Partial<Sides>): Cut {
  return geoClipRectangle(left, top, right, bottom);
}

/** Farther than anything in a frame; d3-geo counts with finite numbers. */
const FAR = 1e9;

function regionIn({ origin, worldUnits }: Frame, region: Region): Sides {
  const [left, top] = [(region.west - origin[0]) * worldUnits, (region.north - origin[1]) * worldUnits];
  return { left, top, right: left + region.width * worldUnits, bottom: top + region.height * worldUnits };
}

function grown({ left, top, right, bottom }: Sides, by: number): Sides {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** So far around a region all is fine, in units of the frame. */
function marginOf({ left, top, right, bottom }: Sides): number {
  return AROUND * Math.max(right - left, bottom - top);
}

function unitsPerPx({ worldUnits }: Frame, { zoom }: Region): number {
  return worldUnits / (WORLD_PX * 2 ** zoom);
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

/** In units of the frame: `px` (CSS pixels) in the region and around it, ever coarser beyond. */
function toleranceIn(frame: Frame, region: Region, px: number): Tolerance {
  const fine = px * unitsPerPx(frame, region);
  const sides = regionIn(frame, region);
  const { left, top, right, bottom } = grown(sides, marginOf(sides));
  const beyond = (value: number, least: number, most: number) => Math.max(least - value, value - most, 0);
  return ([x, y]: Point) => fine + COARSER * Math.hypot(beyond(x, left, right), beyond(y, top, bottom));
}
