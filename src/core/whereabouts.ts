/** Where each feature lies, measured on the drawn shapes; the words for it are the build's. */
import type { Geometry } from 'geojson';
import type { AtlasSource } from './atlas.ts';
import {
  COMPASS,
  compassPoint,
  distanceKm,
  extentKm,
  gapKm,
  isInside,
  largestPart,
  lengthKm,
  type CompassPoint,
} from './geometry.ts';
import { PLACE_KINDS, type BasemapLabel, type Feature, type Kind, type Position } from './model.ts';
import { NearLand } from './nearLand.ts';
import { boxGap, shrinkAt } from './shapeGap.ts';

/** A named place, how far it is, and in which direction one goes from it to the feature; null where it is there. */
export interface Bearing {
  place: BasemapLabel;
  distanceKm: number;
  direction: CompassPoint | null;
}

/** Where a line runs: places at its ends, or a direction where an end is far from any. */
export type Course = { ends: [Bearing, Bearing] } | { direction: CompassPoint; from: CompassPoint };

/** Land, and the distance from edge to edge; 0 where the two meet. */
export interface Near {
  feature: Feature;
  distanceKm: number;
}

/** Where a feature lies. */
export interface Whereabouts {
  /** Of a line its length; of a shape or a group the longest distance between two of its points. */
  lengthKm?: number;
  course?: Course;
  /** The land nearest to it. */
  near: Near[];
  /** From the towns that the atlas names, in its order. */
  bearings: Bearing[];
}

type Source = Pick<AtlasSource, 'atlas' | 'geometries' | 'basemap' | 'bearings'>;

/** What is looked up again and again. */
interface Lookup extends Source {
  byId: ReadonlyMap<string, Feature>;
  land: NearLand<Feature>;
  /** Places that the ends of a line can be told by: named in every language of the atlas. */
  places: BasemapLabel[];
}

const LAND: readonly Kind[] = ['island', 'island-group', 'region'];
const LINES: readonly Kind[] = ['pipeline', 'route', 'boundary'];
/** Places that are a point; the label of land stands anywhere on it. */
const POINTS: readonly BasemapLabel['kind'][] = PLACE_KINDS.filter((kind) => kind !== 'land');

/** An end of a line this near to a place (km) is said to be there: the place is a point, the town and its port are not. */
const AT_KM = 3;
/** Nearer than this (km) a direction says nothing. */
const SAME_KM = 0.1;
/** An end farther than this (km) from every place is not told by one. */
const END_REACH_KM = 50;
/** A boundary is told by the shores on both its sides, as far as they are in sight of it (km). */
const SHORE_REACH_KM = 50;

/** Whereabouts of every feature, by id. */
export function whereaboutsOf(source: Source): Map<string, Whereabouts> {
  const { features, settings } = source.atlas;
  const lookup = {
    ...source,
    byId: new Map(features.map((feature) => [feature.id, feature])),
    land: new NearLand(features.filter(({ kind }) => LAND.includes(kind))),
    places: source.basemap.labels.filter(
      ({ kind, names }) =>
        POINTS.includes(kind) && settings.languages.every((language) => names[language] !== undefined),
    ),
  };
  return new Map(features.map((feature) => [feature.id, describe(feature, lookup)]));
}

function describe(feature: Feature, lookup: Lookup): Whereabouts {
  const shapes = shapesOf(feature, lookup);
  const isLine = LINES.includes(feature.kind);
  const length = measure(feature, shapes);
  const course = isLine ? courseOf(shapes, lookup) : null;
  return {
    ...(length > 0 && { lengthKm: length }),
    ...(course && { course }),
    near: isLine && feature.kind !== 'boundary' ? [] : nearestLand(feature, shapes, lookup),
    bearings: lookup.bearings.flatMap((place) => bearingOf(place, feature, shapes)),
  };
}

/** The shape of a feature, or those of all that a group is made of, however far down. */
function shapesOf({ id, kind, members }: Feature, lookup: Lookup): Geometry[] {
  if (kind !== 'group') return [lookup.geometries[id] ?? []].flat();
  return members.flatMap((member) => {
    const feature = lookup.byId.get(member);
    return feature ? shapesOf(feature, lookup) : [];
  });
}

function measure({ kind }: Feature, shapes: Geometry[]): number {
  if (LINES.includes(kind)) return shapes.reduce((sum, shape) => sum + lengthKm(shape), 0);
  const isOnePiece = kind === 'island' || kind === 'region';
  return extentKm(isOnePiece ? shapes.map((shape) => largestPart(shape) ?? shape) : shapes);
}

function courseOf(shapes: Geometry[], { places }: Lookup): Course | null {
  const ends = endsOf(shapes);
  if (!ends || distanceKm(...ends) < SAME_KM) return null;
  const [first, last] = ends.map((end) => nearestPlace(places, end));
  if (first && last && first.place !== last.place) return { ends: [first, last] };
  const direction = compassPoint(...ends);
  return { direction, from: COMPASS[(COMPASS.indexOf(direction) + 4) % 8] ?? direction };
}

function endsOf(shapes: Geometry[]): [Position, Position] | null {
  const lines = shapes.flatMap((shape) => {
    if (shape.type === 'MultiLineString') return shape.coordinates;
    return shape.type === 'LineString' ? [shape.coordinates] : [];
  });
  const [start, end] = [lines[0]?.[0], lines.at(-1)?.at(-1)];
  return start && end ? [start as Position, end as Position] : null;
}

function nearestPlace(places: BasemapLabel[], end: Position): Bearing | null {
  let best: Bearing | null = null;
  for (const place of places) {
    const km = distanceKm(place.position, end);
    if (km > END_REACH_KM || (best && km >= best.distanceKm)) continue;
    best = { place, distanceKm: km, direction: km < AT_KM ? null : compassPoint(place.position, end) };
  }
  return best;
}

function bearingOf(place: BasemapLabel, feature: Feature, shapes: Geometry[]): Bearing[] {
  const km = distanceKm(place.position, feature.point);
  const mayBeThere =
    feature.kind !== 'place' && boxGap([...place.position, ...place.position], feature.bbox, 1) === 0;
  const isThere = mayBeThere && shapes.some((shape) => isInside(place.position, shape));
  if (!isThere && km < SAME_KM) return [];
  const direction = isThere ? null : compassPoint(place.position, feature.point);
  return [{ place, distanceKm: km, direction }];
}

/** The nearest other land; for a boundary two of them, since it runs between. */
function nearestLand(feature: Feature, shapes: Geometry[], lookup: Lookup): Near[] {
  const isBoundary = feature.kind === 'boundary';
  const passedOver = familyOf(feature, lookup);
  const near: Near[] = [];
  while (near.length < (isBoundary ? 2 : 1)) {
    const found = nearestBut(passedOver, feature, shapes, lookup);
    if (!found || (isBoundary && found.distanceKm > SHORE_REACH_KM)) break;
    near.push(found);
    passedOver.add(found.feature);
  }
  return near;
}

/** The feature, all that it is part of, and all that is part of it. */
function familyOf(feature: Feature, { byId }: Lookup): Set<Feature> {
  const family = new Set([feature]);
  for (let above = byId.get(feature.partOf ?? ''); above; above = byId.get(above.partOf ?? ''))
    family.add(above);
  const below = [feature];
  for (let next = below.pop(); next; next = below.pop()) {
    family.add(next);
    below.push(...next.members.flatMap((id) => byId.get(id) ?? []));
  }
  return family;
}

/** The nearest land that is not passed over; only that is measured whose box is near enough. */
function nearestBut(
  passedOver: ReadonlySet<Feature>,
  feature: Feature,
  shapes: Geometry[],
  lookup: Lookup,
): Near | null {
  const shrink = shrinkAt(feature.point[1]);
  const first = lookup.land.nearest(feature.bbox, shrink, passedOver);
  if (!first) return null;
  const best: Near = { feature: first, distanceKm: betweenKm(shapes, shapesOf(first, lookup), Infinity) };
  const near = lookup.land.within(feature.bbox, shrink, best.distanceKm / LEAST_KM_PER_DEGREE);
  for (const { thing: other, gap } of near) {
    // The nearest boxes come first: the sooner a near shape is found, the fewer are measured.
    if (gap * LEAST_KM_PER_DEGREE >= best.distanceKm) break;
    if (other === first || passedOver.has(other)) continue;
    const km = betweenKm(shapes, shapesOf(other, lookup), best.distanceKm);
    if (km < best.distanceKm) Object.assign(best, { feature: other, distanceKm: km });
  }
  return best;
}

/** A fifth less than a degree of latitude is, since a degree of longitude is not as long everywhere in two boxes. */
const LEAST_KM_PER_DEGREE = 0.8 * 111.195;

/** Infinity where they lie farther apart than `withinKm`. */
function betweenKm(a: Geometry[], b: Geometry[], withinKm: number): number {
  let least = Infinity;
  for (const one of a)
    for (const other of b) least = Math.min(least, gapKm(one, other, Math.min(least, withinKm)));
  return least;
}
