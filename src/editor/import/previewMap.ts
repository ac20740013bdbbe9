/** A small quiet map of the shapes of a file, over the coasts and the features of the atlas, as path data. */
import type { Geometry } from 'geojson';
import { toMercator } from '../../cartography/mercator.ts';
import { linesOf, positionsOf } from '../../core/geometry.ts';
import type { Position } from '../../core/model.ts';
import { boxOf } from '../../core/shapeGap.ts';
import { generalize, type Point } from '../../core/shapes/generalize.ts';

/** What is drawn, in units of a picture of `width` × `height`. */
export interface Preview {
  width: number;
  height: number;
  /** Path data of the ground and of the features of the atlas. */
  land: string;
  places: string;
  /** Of each feature of the file, with a place for a dot: a small shape could not be seen. */
  shapes: { path: string; isArea: boolean; dots: Point[] }[];
}

const WIDTH = 640;
const HEIGHT = 320;
/** Part of the picture that is left free on each side. */
const MARGIN = 0.12;
/** The least that is shown, in degrees: a point alone has no size. */
const LEAST_DEGREES = 0.02;
/** Nothing smaller can be seen, in units of the picture. */
const FINE = 0.4;
/** Shapes smaller than this get a dot. */
const SMALL = 5;
/** So many points of one feature are drawn. */
const MOST_DOTS = 500;

/** The map that shows all of `found`. */
export function previewMap(found: Geometry[], places: Geometry[], land: Geometry[]): Preview {
  const view = viewOf(found);
  const ground = (geometries: Geometry[]) => geometries.map((each) => pathOf(each, view)).join('');
  return {
    width: WIDTH,
    height: HEIGHT,
    land: ground(land),
    places: ground(places),
    shapes: found.map((geometry) => ({
      path: pathOf(geometry, view),
      isArea: geometry.type.endsWith('Polygon'),
      dots: dotsOf(geometry, view),
    })),
  };
}

/** From positions to units of the picture. */
interface View {
  project: (position: Position) => Point;
}

function viewOf(found: Geometry[]): View {
  const corners = found.flatMap((geometry): Position[] => {
    const [west, south, east, north] = boxOf(positionsOf(geometry));
    return [[west, south], [east, north]]; // prettier-ignore
  });
  const [west, south, east, north] = boxOf(corners);
  const [wide, high] = [Math.max(east - west, LEAST_DEGREES), Math.max(north - south, LEAST_DEGREES)];
  const middle: Position = [(west + east) / 2, (south + north) / 2];
  const [left, top] = onMap([middle[0] - wide / 2, middle[1] + high / 2]);
  const [right, bottom] = onMap([middle[0] + wide / 2, middle[1] - high / 2]);
  const scale = (1 - 2 * MARGIN) * Math.min(WIDTH / (right - left), HEIGHT / (bottom - top));
  const project = (position: Position): Point => {
    const [x, y] = onMap(position);
    return [WIDTH / 2 + (x - (left + right) / 2) * scale, HEIGHT / 2 + (y - (top + bottom) / 2) * scale];
  };
  return { project };
}

/** The poles are infinitely far away on this map. */
const MOST_LAT = 85;

function onMap([lng, lat]: Position): Point {
  return toMercator([lng, Math.max(-MOST_LAT, Math.min(MOST_LAT, lat))]);
}

function pathOf(geometry: Geometry, view: View): string {
  if (geometry.type.endsWith('Point')) return '';
  const end = geometry.type.endsWith('Polygon') ? 'Z' : '';
  return linesOf(geometry)
    .map((line) => line.map(view.project))
    .filter((points) => isInSight(points))
    .map((points) => generalize(points, () => FINE).map(written))
    .map((points) => `M${points.join('L')}${end}`)
    .join('');
}

function isInSight(points: readonly Point[]): boolean {
  const [west, north, east, south] = boxOf(points as Position[]);
  return west <= WIDTH && east >= 0 && north <= HEIGHT && south >= 0;
}

function written([x, y]: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}

/** Of points each one, of a small shape its middle. */
function dotsOf(geometry: Geometry, { project }: View): Point[] {
  const positions = positionsOf(geometry);
  if (geometry.type.endsWith('Point')) return positions.slice(0, MOST_DOTS).map(project);
  const [west, south, east, north] = boxOf(positions);
  const [left, bottom] = project([west, south]);
  const [right, top] = project([east, north]);
  return Math.max(right - left, bottom - top) < SMALL ? [[(left + right) / 2, (top + bottom) / 2]] : [];
}
