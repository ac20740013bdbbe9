/** Which maps show the changes of a shape: framed so that even a move of some metres can be seen. */
import type { ShapeMarks, VertexMark } from '../core/changes/vertexMarks.ts';
import type { Bbox, Position } from '../core/model.ts';
import { fromMercator, metresPerPixel, toMercator, WORLD_PX } from './mercator.ts';
import type { Camera } from '../core/url.ts';

/** One map. */
export interface ChangeView {
  camera: Camera;
  /** What is in sight (degrees). */
  bbox: Bbox;
}

/** All maps of a change: the whole of it, and closer ones where it has places that are too small in it. */
export interface ChangeViews {
  whole: ChangeView;
  close: ChangeView[];
  /** Places that have no closer map, because others changed more. */
  more: number;
}

/** CSS pixels. */
interface Size {
  width: number;
  height: number;
}

/** A move is to be so long on its map, where that is possible (CSS pixels) … */
const GOOD_PX = 36;
/** … and in a map of several at least this. */
const LEAST_PX = 14;
const MOST_CLOSE = 4;
/** With more vertices than these a change is a redrawing, and no map is made for each place of it. */
const MOST_PLACES = 60;
/** No map is closer: some 3 cm in a pixel. */
const CLOSEST_ZOOM = 21.5;
/** The edge of a square map in Mercator (degrees). */
const FARTHEST_LAT = 85.05;
/** The share of a map that stays free around what it is about. */
const AIR = 0.34;

/** A place of the unit square of Mercator, and how long the longest move in it is. */
interface Spot {
  box: Box;
  /** With the neighbours on the line. */
  wide: Box;
  reach: number;
}
type Box = [left: number, top: number, right: number, bottom: number];

/** The maps for a change. Null where nothing of it has a place on a map. */
export function changeViews(marks: ShapeMarks, size: Size): ChangeViews | null {
  const spots = marks.vertices.map(spotOf);
  const paths = marks.paths.filter(({ path }) => path.length > 0).map(({ path }) => boxOf(path));
  if (spots.length === 0 && paths.length === 0) return null;
  const places = spots.length > MOST_PLACES ? biggest(spots, 1) : together(spots, size);
  const wholeBox = join([...spots.map(({ wide }) => wide), ...paths]);
  if (paths.length === 0 && places.length === 1 && spots.length <= MOST_PLACES)
    return { whole: viewOf(closeBox(places[0] ?? spotOf0(wholeBox), size), size), close: [], more: 0 };
  const whole = viewOf(wholeBox, size);
  const scale = WORLD_PX * 2 ** whole.camera.zoom;
  const small = places.filter(({ reach }) => reach * scale < LEAST_PX);
  const chosen = biggest(small, MOST_CLOSE);
  return {
    whole,
    close: chosen.map((spot) => viewOf(closeBox(spot, size), size)),
    more: small.length - chosen.length,
  };
}

/** The map of a whole shape. */
export function viewOfPositions(positions: readonly Position[], size: Size): ChangeView {
  return viewOf(boxOf(positions), size);
}

/** A map with so much more around it. */
export function widerView({ bbox }: ChangeView, times: number, size: Size): ChangeView {
  const [left, top, right, bottom] = boxOf([
    [bbox[0], bbox[3]],
    [bbox[2], bbox[1]],
  ]);
  const [x, y] = [((right - left) * (times - 1)) / 2, ((bottom - top) * (times - 1)) / 2];
  return viewOf([left - x, top - y, right + x, bottom + y], size);
}

/** Metres across a map of so many CSS pixels. */
export function widthM({ camera }: ChangeView, { width }: Size): number {
  return width * metresPerPixel(camera.center[1], camera.zoom);
}

function spotOf0(box: Box): Spot {
  return { box, wide: box, reach: 0 };
}

function spotOf(mark: VertexMark): Spot {
  const own = [mark.from, mark.to].filter((position) => position !== undefined);
  const box = boxOf(own);
  return { box, wide: boxOf([...own, ...mark.around]), reach: reachOf(mark) };
}

/** How far a vertex moved; one that came or went: how far it lies from the line without it. */
function reachOf({ from, to, around }: VertexMark): number {
  const at = to ?? from;
  if (!at) return 0;
  const [x, y] = onMap(at);
  if (from && to) {
    const [fromX, fromY] = onMap(from);
    return Math.hypot(x - fromX, y - fromY);
  }
  const [a, b] = around.map(onMap);
  if (!a || !b) return 0;
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy);
  return length === 0 ? 0 : Math.abs((x - a[0]) * dy - (y - a[1]) * dx) / length;
}

/** Spots side by side on the line go together for as long as the longest move can still be seen. */
function together(spots: readonly Spot[], size: Size): Spot[] {
  const joined: Spot[] = [];
  for (const spot of spots) {
    const place = joined.findIndex((other) => fits(merge(other, spot), size));
    const other = joined[place];
    if (other) joined[place] = merge(other, spot);
    else joined.push(spot);
  }
  return joined;
}

function merge(a: Spot, b: Spot): Spot {
  return { box: join([a.box, b.box]), wide: join([a.wide, b.wide]), reach: Math.max(a.reach, b.reach) };
}

function fits({ box, reach }: Spot, size: Size): boolean {
  return reach === 0 || scaleFor(box, size) * reach >= LEAST_PX;
}

function biggest(spots: readonly Spot[], most: number): Spot[] {
  return [...spots].sort((a, b) => b.reach - a.reach).slice(0, most);
}

/** Up to the neighbours, but no farther than the moves stay visible. */
function closeBox({ box, wide, reach }: Spot, size: Size): Box {
  if (reach === 0) return wide;
  const half = (size.width * (1 - AIR)) / GOOD_PX / 2;
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  const [reachX, reachY] = [reach * half, (reach * half * size.height) / size.width];
  const limit: Box = [x - reachX, y - reachY, x + reachX, y + reachY];
  const cut: Box = [
    Math.max(wide[0], limit[0]),
    Math.max(wide[1], limit[1]),
    Math.min(wide[2], limit[2]),
    Math.min(wide[3], limit[3]),
  ];
  return join([box, cut]);
}

/** Pixels for the width of the world in the map that shows a box. */
function scaleFor([left, top, right, bottom]: Box, { width, height }: Size): number {
  const scale = Math.min((width * (1 - AIR)) / (right - left), (height * (1 - AIR)) / (bottom - top));
  return Math.min(scale, WORLD_PX * 2 ** CLOSEST_ZOOM);
}

function viewOf(box: Box, size: Size): ChangeView {
  const zoom = Math.log2(scaleFor(box, size) / WORLD_PX);
  const center = fromMercator([(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]);
  const [halfX, halfY] = [size.width, size.height].map((px) => px / 2 / (WORLD_PX * 2 ** zoom));
  const [x, y] = onMap(center);
  const [west, north] = fromMercator([x - (halfX ?? 0), y - (halfY ?? 0)]);
  const [east, south] = fromMercator([x + (halfX ?? 0), y + (halfY ?? 0)]);
  return { camera: { center, zoom }, bbox: [west, south, east, north] };
}

function boxOf(positions: readonly Position[]): Box {
  return join(
    positions.map((position) => {
      const [x, y] = onMap(position);
      return [x, y, x, y];
    }),
  );
}

function join(boxes: readonly Box[]): Box {
  const all: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [left, top, right, bottom] of boxes) {
    all[0] = Math.min(all[0], left);
    all[1] = Math.min(all[1], top);
    all[2] = Math.max(all[2], right);
    all[3] = Math.max(all[3], bottom);
  }
  return all;
}

/** The poles have no place in Mercator. */
function onMap([lng, lat]: Position): [x: number, y: number] {
  return toMercator([lng, Math.min(FARTHEST_LAT, Math.max(-FARTHEST_LAT, lat))]);
}
