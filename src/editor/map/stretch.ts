/** Which vertices of a shape the pointer can take: a stretch of one line or ring near it, where there is room to point. */
import type { HandleStretch } from '../../cartography/editSurface.ts';
import { toMercator, WORLD_PX } from '../../cartography/mercator.ts';
import type { Position } from '../../core/model.ts';
import { isSamePosition } from '../../core/shapes/pathPlaces.ts';
import { pathAt, type FeatureText, type PathText } from '../shape/featureText.ts';
import { vertexCount } from '../shape/pathPlan.ts';
import { projectFeature, type ProjectedPath } from './projectedShape.ts';

/** Vertices farther from the pointer (CSS pixels) are of no use to it … */
const NEAR_PX = 150;
/** … unless they are the ends of a line that it points at: within this. */
const ON_LINE_PX = 16;
/** With neighbours closer than this (CSS pixels), nobody can tell which one is meant. */
const ROOM_PX = 6;
/** terra-draw sends all it holds to the map at each change. */
const MOST = 60;

/** A stretch of a path as the edits of vertices count it, and what of it can be taken. */
export interface StretchPlace {
  part: number;
  path: number;
  from: number;
  count: number;
  /** The whole of a closed ring. */
  isRing: boolean;
  /** The first or last vertex only leads on to the rest of the line, and cannot be taken. */
  leads: { first: boolean; last: boolean };
}

/** What can be taken near the pointer, if anything; `isCrowded` where that which is nearest cannot, until one zooms in. */
export interface StretchFound {
  place: StretchPlace | null;
  isCrowded: boolean;
}

interface Near {
  path: ProjectedPath;
  vertex: number;
}

/** Looks for the stretch near a position, at a zoom. 20,000 vertices take less than a millisecond, once they are projected. */
export function findStretch(feature: FeatureText, position: Position, zoom: number): StretchFound {
  const search = new Search(toMercator(position), WORLD_PX * 2 ** zoom, feature.type.endsWith('Point'));
  for (const path of projectFeature(feature)) search.look(path);
  return search.found();
}

/** A search from one place; lengths are those of the unit square, squared. */
class Search {
  readonly #at: readonly [x: number, y: number];
  readonly #near: number;
  readonly #onLine: number;
  readonly #room: number;
  readonly #arePoints: boolean;
  #nearest: { distance: number; isRoomy: boolean } = { distance: Infinity, isRoomy: true };
  #roomy: (Near & { distance: number }) | null = null;
  #edge: (Near & { distance: number }) | null = null;

  constructor(at: readonly [x: number, y: number], scale: number, arePoints: boolean) {
    this.#at = at;
    this.#near = (NEAR_PX / scale) ** 2;
    this.#onLine = (ON_LINE_PX / scale) ** 2;
    this.#room = (ROOM_PX / scale) ** 2;
    this.#arePoints = arePoints;
  }

  look(path: ProjectedPath): void {
    for (let vertex = 0; vertex < path.count; vertex += 1) {
      this.#lookAtVertex(path, vertex);
      if (!this.#arePoints) this.#lookAtEdge(path, vertex);
    }
  }

  #lookAtVertex(path: ProjectedPath, vertex: number): void {
    const distance = this.#distanceTo(path, vertex);
    if (distance > this.#near) return;
    if (distance >= this.#nearest.distance && distance >= (this.#roomy?.distance ?? Infinity)) return;
    const isRoomy = this.#isRoomy(path, vertex);
    if (distance < this.#nearest.distance) this.#nearest = { distance, isRoomy };
    if (isRoomy && distance < (this.#roomy?.distance ?? Infinity)) this.#roomy = { path, vertex, distance };
  }

  /** The edge from a vertex to the next one. */
  #lookAtEdge(path: ProjectedPath, vertex: number): void {
    const next = neighbour(path, vertex, 1);
    if (next === null) return;
    const distance = this.#distanceToEdge(path.xy, 2 * vertex, 2 * next);
    if (distance < Math.min(this.#onLine, this.#edge?.distance ?? Infinity))
      this.#edge = { path, vertex, distance };
  }

  found(): StretchFound {
    const isCrowded = !this.#nearest.isRoomy;
    if (this.#roomy) return { place: this.#grow(this.#roomy), isCrowded };
    const edge = this.#nearest.distance === Infinity ? this.#edge : null;
    return { place: edge && this.#ends(edge), isCrowded };
  }

  /** As many vertices in a row as can be taken, from one to both sides. */
  #grow({ path, vertex }: Near): StretchPlace {
    const { part, path: index } = path;
    if (this.#arePoints) return place(part, index, vertex, 1, { first: false, last: false });
    let [first, last, handles] = [vertex, vertex, 1];
    const most = Math.min(MOST, path.count);
    for (let grows = true; grows && handles < most;) {
      const after = this.#usable(path, neighbour(path, last, 1), first);
      if (after !== null) [last, handles] = [after, handles + 1];
      const before = handles < most ? this.#usable(path, neighbour(path, first, -1), last) : null;
      if (before !== null) [first, handles] = [before, handles + 1];
      grows = after !== null || before !== null;
    }
    if (path.closed && handles === path.count)
      return { part, path: index, from: 0, count: handles, isRing: true, leads: NONE };
    return this.#withLeads(path, first, last, handles);
  }

  /** With the neighbours at both ends, so that the line follows a vertex that is moved there. */
  #withLeads(path: ProjectedPath, first: number, last: number, handles: number): StretchPlace {
    const before = neighbour(path, first, -1);
    let after = neighbour(path, last, 1);
    // Both ends would lead to the same vertex: the last one then leads there itself.
    if (path.closed && handles === path.count - 1) after = null;
    const count = handles + (before === null ? 0 : 1) + (after === null ? 0 : 1);
    const leads = { first: before !== null, last: after !== null || (path.closed && before !== null) };
    return place(path.part, path.path, before ?? first, count, leads);
  }

  /** The ends of a long edge. */
  #ends({ path, vertex }: Near): StretchPlace {
    const next = neighbour(path, vertex, 1) ?? vertex;
    return this.#withLeads(path, vertex, next, 2);
  }

  #usable(path: ProjectedPath, vertex: number | null, otherEnd: number): number | null {
    if (vertex === null || vertex === otherEnd) return null;
    return this.#distanceTo(path, vertex) <= this.#near && this.#isRoomy(path, vertex) ? vertex : null;
  }

  #isRoomy(path: ProjectedPath, vertex: number): boolean {
    if (this.#arePoints) return true;
    return [-1, 1].every((step) => {
      const other = neighbour(path, vertex, step);
      return other === null || distanceBetween(path.xy, vertex, other) >= this.#room;
    });
  }

  #distanceTo({ xy }: ProjectedPath, vertex: number): number {
    const [x, y] = this.#at;
    return ((xy[2 * vertex] ?? 0) - x) ** 2 + ((xy[2 * vertex + 1] ?? 0) - y) ** 2;
  }

  #distanceToEdge(xy: Float64Array, from: number, to: number): number {
    const [ax, ay] = [(xy[from] ?? 0) - this.#at[0], (xy[from + 1] ?? 0) - this.#at[1]];
    const [alongX, alongY] = [(xy[to] ?? 0) - (xy[from] ?? 0), (xy[to + 1] ?? 0) - (xy[from + 1] ?? 0)];
    const length = alongX ** 2 + alongY ** 2;
    const share = length === 0 ? 0 : Math.min(Math.max(-(ax * alongX + ay * alongY) / length, 0), 1);
    return (ax + share * alongX) ** 2 + (ay + share * alongY) ** 2;
  }
}

const NONE = { first: false, last: false } as const;

function place(
  part: number,
  path: number,
  from: number,
  count: number,
  leads: StretchPlace['leads'],
): StretchPlace {
  return { part, path, from, count, isRing: false, leads };
}

/** The vertex beside another one; null at the end of a line. */
function neighbour({ count, closed }: ProjectedPath, vertex: number, step: number): number | null {
  const next = vertex + step;
  if (closed) return (next + count) % count;
  return next >= 0 && next < count ? next : null;
}

function distanceBetween(xy: Float64Array, a: number, b: number): number {
  return ((xy[2 * a] ?? 0) - (xy[2 * b] ?? 0)) ** 2 + ((xy[2 * a + 1] ?? 0) - (xy[2 * b + 1] ?? 0)) ** 2;
}

/** The handles of a stretch. Throws where the feature has no such stretch. */
export function handlesOf(feature: FeatureText, stretch: StretchPlace): HandleStretch {
  const path = pathAt(feature, stretch);
  const most = vertexCount(path);
  const positions = Array.from({ length: stretch.count }, (_, index) => {
    const position = path.positions[(stretch.from + index) % most];
    if (!position) throw new RangeError(`${feature.file} has no vertex ${stretch.from + index}.`);
    return position;
  });
  return { positions, isRing: stretch.isRing, leads: stretch.leads };
}

/** Where positions now follow each other in a path: the index of the first, or null. A ring goes on over its end. */
export function placeOfPositions(path: PathText, positions: readonly Position[]): number | null {
  const most = vertexCount(path);
  const [first] = positions;
  if (!first || positions.length > most) return null;
  const reach = path.closed ? most : most - positions.length + 1;
  for (let from = 0; from < reach; from += 1) {
    const follows = positions.every((position, index) => {
      const other = path.positions[(from + index) % most];
      return other && isSamePosition(other, position);
    });
    if (follows) return from;
  }
  return null;
}

/** How many positions at the beginning of a stretch are the same as before: the index of what was changed. */
export function firstChange(before: readonly Position[], after: readonly Position[]): number {
  const index = after.findIndex((position, at) => {
    const other = before[at];
    return !other || !isSamePosition(other, position);
  });
  return index < 0 ? after.length : index;
}
