/** Makes a shape that comes back from another program as like the old one as it can be, without changing what it says. */
import type { Geometry } from 'geojson';
import type { Position } from '../model.ts';
import { alignRing } from './alignRing.ts';
import { matchParts } from './matchParts.ts';
import { createSnap, vertexKey } from './snapVertices.ts';

/** What a shape is made of: parts of paths of positions. A ring is without the position that closes it. */
interface Parts {
  sort: 'points' | 'lines' | 'areas';
  isMulti: boolean;
  parts: Position[][][];
}

/**
 * The fresh geometry with what programs change by themselves as in the old one: the type where there is one part, the
 * order of the parts, direction and start of the rings, the seventh decimal, heights. Where nothing else has changed,
 * the result is the old geometry with at most six decimals. Shapes of another sort come back as they are.
 */
export function alignGeometry(old: Geometry, fresh: Geometry): Geometry {
  const before = takeApart(old);
  const after = takeApart(fresh);
  if (!before || after?.sort !== before.sort) return fresh;
  const snap = createSnap(before.parts.flat(2), after.parts.flat(2));
  const parts = after.parts.map((paths) => paths.map((path) => path.map(snap)));
  const settled = inOldOrder(before.parts, parts, (oldPaths, paths) =>
    before.sort === 'areas' ? alignRings(oldPaths, paths) : paths,
  );
  return putTogether({ sort: before.sort, isMulti: before.isMulti || settled.length > 1, parts: settled });
}

function alignRings(
  [oldOuter = [], ...oldHoles]: Position[][],
  [outer = [], ...holes]: Position[][],
): Position[][] {
  const settled = inOldOrder(
    oldHoles.map((ring) => [ring]),
    holes.map((ring) => [ring]),
    ([oldRing = []], [ring = []]) => [alignRing(oldRing, ring)],
  );
  return [alignRing(oldOuter, outer), ...settled.flat()];
}

/** Parts that were there, in their old order and aligned; then the new ones. */
function inOldOrder(
  old: Position[][][],
  fresh: Position[][][],
  align: (old: Position[][], fresh: Position[][]) => Position[][],
): Position[][][] {
  const matches = matchParts(
    old.map((paths) => paths[0] ?? []),
    fresh.map((paths) => paths[0] ?? []),
  );
  const ranked = fresh.map((paths, index) => {
    const match = matches[index] ?? null;
    const before = match === null ? undefined : old[match];
    return { rank: match ?? old.length, paths: before ? align(before, paths) : paths };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ paths }) => paths);
}

function takeApart(geometry: Geometry): Parts | null {
  switch (geometry.type) {
    case 'Point':
      return { sort: 'points', isMulti: false, parts: [[[geometry.coordinates as Position]]] };
    case 'MultiPoint':
      return {
        sort: 'points',
        isMulti: true,
        parts: (geometry.coordinates as Position[]).map((each) => [[each]]),
      };
    case 'LineString':
      return { sort: 'lines', isMulti: false, parts: [[geometry.coordinates as Position[]]] };
    case 'MultiLineString':
      return {
        sort: 'lines',
        isMulti: true,
        parts: (geometry.coordinates as Position[][]).map((each) => [each]),
      };
    case 'Polygon':
      return { sort: 'areas', isMulti: false, parts: [openRings(geometry.coordinates)] };
    case 'MultiPolygon':
      return { sort: 'areas', isMulti: true, parts: geometry.coordinates.map(openRings) };
    case 'GeometryCollection':
      return null;
  }
}

function putTogether({ sort, isMulti, parts }: Parts): Geometry {
  const [first = []] = parts;
  switch (sort) {
    case 'points': {
      const points = parts.flat(2);
      return isMulti
        ? { type: 'MultiPoint', coordinates: points }
        : { type: 'Point', coordinates: points[0] ?? [] };
    }
    case 'lines': {
      const lines = parts.flat();
      return isMulti
        ? { type: 'MultiLineString', coordinates: lines }
        : { type: 'LineString', coordinates: lines[0] ?? [] };
    }
    case 'areas':
      return isMulti
        ? { type: 'MultiPolygon', coordinates: parts.map(closeRings) }
        : { type: 'Polygon', coordinates: closeRings(first) };
  }
}

function openRings(rings: number[][][]): Position[][] {
  return rings.map((ring) => {
    const positions = ring as Position[];
    const [first, last] = [positions[0], positions.at(-1)];
    const isClosed = first && last && ring.length > 1 && vertexKey(first) === vertexKey(last);
    return isClosed ? positions.slice(0, -1) : positions;
  });
}

function closeRings(rings: Position[][]): Position[][] {
  return rings.map((ring) => [...ring, ...ring.slice(0, 1)]);
}
