/** Where things are on the screen, worked out from one projected position: lines keep whole across the 180th meridian. */
import { fromMercator, toMercator, WORLD_PX } from '../cartography/mercator.ts';
import type { ScreenPoint } from '../cartography/renderer.ts';
import type { Position } from '../core/model.ts';
import type { Camera } from '../core/url.ts';

/** What the map looks at, and where that is on it (CSS pixels). */
export interface ScreenView {
  camera: Camera;
  middle: ScreenPoint;
}

/** Nearer to a pole the map would go on for ever. */
const LAST_LAT = 89.9;

/** Where the positions of a course are, all in the copy of the world in which its middle is nearest. */
export function courseOnScreen({ camera, middle }: ScreenView, course: readonly Position[]): ScreenPoint[] {
  const scale = WORLD_PX * 2 ** camera.zoom;
  const [centerX, centerY] = toMercator(camera.center);
  const lngs = course.map(([lng]) => lng);
  const middleLng = (Math.min(...lngs) + Math.max(...lngs)) / 2;
  const turns = Math.round((camera.center[0] - middleLng) / 360);
  return course.map(([lng, lat]) => {
    const [x, y] = toMercator([lng, Math.min(Math.max(lat, -LAST_LAT), LAST_LAT)]);
    return { x: middle.x + (x + turns - centerX) * scale, y: middle.y + (y - centerY) * scale };
  });
}

/** The position at a point of the map. */
export function positionAt({ camera, middle }: ScreenView, { x, y }: ScreenPoint): Position {
  const scale = WORLD_PX * 2 ** camera.zoom;
  const [centerX, centerY] = toMercator(camera.center);
  const [mx, my] = [centerX + (x - middle.x) / scale, centerY + (y - middle.y) / scale];
  return fromMercator([mx - Math.floor(mx), Math.min(Math.max(my, 0), 1)]);
}
