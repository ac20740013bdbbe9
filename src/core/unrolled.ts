/** Shapes as a map draws them: whole where files cut them at the 180th meridian, in the turn of the earth of the map. */
import type { FeatureCollection, Geometry, Polygon } from 'geojson';
import type { AtlasSource, Basemap } from './atlas.ts';
import { boxOf } from './shapeGap.ts';
import { joinAreas, linesOf } from './geometry.ts';
import { isAsWritten, lngNear, middleLng, shortestStretch } from './longitudes.ts';
import type { BasemapLabel, Bbox, Position } from './model.ts';

type Part = Position[][];

/** The box around a shape; of one that crosses the 180th meridian, with an east that is more than 180. */
export function boxAcross(geometry: Geometry): Bbox {
  const boxes = linesOf(geometry).map(boxOf);
  const [west, east] = shortestStretch(boxes.map((box) => [box[0], box[2]] as const));
  return [west, Math.min(...boxes.map((box) => box[1])), east, Math.max(...boxes.map((box) => box[3]))];
}

/** A shape with each of its parts in the turn of the earth that is nearest to a longitude, and those that then meet joined. */
export function unroll(geometry: Geometry, lng: number): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { ...geometry, coordinates: pointNear(geometry.coordinates as Position, lng) };
    case 'MultiPoint':
      return {
        ...geometry,
        coordinates: geometry.coordinates.map((each) => pointNear(each as Position, lng)),
      };
    case 'LineString':
      return { ...geometry, coordinates: partNear([geometry.coordinates as Position[]], lng)[0] ?? [] };
    case 'MultiLineString': {
      const lines = joinLines(
        geometry.coordinates.map((line) => partNear([line as Position[]], lng)[0] ?? []),
      );
      return lines.length === 1
        ? { type: 'LineString', coordinates: lines[0] ?? [] }
        : { ...geometry, coordinates: lines };
    }
    case 'Polygon':
      return { ...geometry, coordinates: partNear(geometry.coordinates as Part, lng) };
    case 'MultiPolygon': {
      const parts = joinParts(geometry.coordinates.map((part) => partNear(part as Part, lng)));
      return parts.length === 1
        ? { type: 'Polygon', coordinates: parts[0] ?? [] }
        : { ...geometry, coordinates: parts };
    }
    case 'GeometryCollection':
      return { ...geometry, geometries: geometry.geometries.map((each) => unroll(each, lng)) };
  }
}

/** A shape that crosses the 180th meridian as one; any other as it is. */
export function whole(geometry: Geometry): Geometry {
  const box = boxAcross(geometry);
  return box[2] > 180 ? unroll(geometry, middleLng(box)) : geometry;
}

/** Everything of an atlas that is drawn or measured, in the longitudes of its map. What needs no turn stays the same object. */
export function unrolled(source: AtlasSource): AtlasSource {
  const { atlas, geometries, basemap, bearings } = source;
  const { view } = atlas.settings;
  const middle = middleLng(view);
  const drawn = Object.create(null) as Record<string, Geometry>;
  for (const { id, bbox } of atlas.features) {
    const geometry = geometries[id];
    if (geometry) drawn[id] = isAsWritten(bbox) ? geometry : unroll(geometry, middleLng(bbox));
  }
  const features = atlas.features.map((feature) =>
    isAsWritten(feature.bbox)
      ? feature
      : { ...feature, point: pointNear(feature.point, middleLng(feature.bbox)) },
  );
  return {
    ...source,
    atlas: { ...atlas, features },
    geometries: drawn,
    ...(isAsWritten(view)
      ? {}
      : { basemap: unrollBasemap(basemap, middle), bearings: bearings.map(near(middle)) }),
  };
}

function near(lng: number): (label: BasemapLabel) => BasemapLabel {
  return (label) => ({ ...label, position: pointNear(label.position, lng) });
}

function unrollBasemap(basemap: Basemap, lng: number): Basemap {
  const turn = (collection: FeatureCollection): FeatureCollection => ({
    ...collection,
    features: collection.features.map((each) => ({ ...each, geometry: unroll(each.geometry, lng) })),
  });
  const { land, world, lakes, rivers, labels } = basemap;
  return {
    land: turn(land),
    world: turn(world),
    lakes: turn(lakes),
    rivers: turn(rivers),
    labels: labels.map(near(lng)),
  };
}

function pointNear([x, y]: Position, lng: number): Position {
  return [lngNear(x, lng), y];
}

function partNear(part: Part, lng: number): Part {
  const middle = middleLng(boxOf(part.flat()));
  const turn = lngNear(middle, lng) - middle;
  return turn === 0 ? part : part.map((line) => line.map(([x, y]) => [x + turn, y]));
}

/** Lines that end where the next one begins are one. */
function joinLines(lines: Position[][]): Position[][] {
  return lines.reduce<Position[][]>((joined, line) => {
    const last = joined.at(-1);
    const [end, start] = [last?.at(-1), line[0]];
    const goesOn = last && end && start && isOnSeam(end) && end[0] === start[0] && end[1] === start[1];
    return goesOn ? [...joined.slice(0, -1), [...last, ...line.slice(1)]] : [...joined, line];
  }, []);
}

/** Areas with a side on the 180th meridian, where another may go on. */
function joinParts(parts: Part[]): Part[] {
  const cut = parts.filter(([outer = []]) => outer.filter(isOnSeam).length > 1);
  if (cut.length < 2) return parts;
  const joined = joinAreas(cut.map((coordinates): Polygon => ({ type: 'Polygon', coordinates })));
  return [
    ...parts.filter((part) => !cut.includes(part)),
    ...joined.map(({ coordinates }) => coordinates as Part),
  ];
}

function isOnSeam([lng]: Position): boolean {
  return Math.abs(lng) % 360 === 180;
}
