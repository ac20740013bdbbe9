/** Where the map is on the screen, as numbers: camera, size and padding, and d3-zoom's transform of the same. */
import { zoomIdentity, type ZoomTransform } from 'd3-zoom';
import { fromMercator, toMercator, WORLD_PX } from '../cartography/mercator.ts';
import type { Padding, ScreenPoint } from '../cartography/renderer.ts';
import { wrapLng } from '../core/wrapLng.ts';
import type { Position } from '../core/model.ts';
import type { Camera } from '../core/url.ts';

export interface View {
  camera: Camera;
  width: number;
  height: number;
  padding: Padding;
}

/** The middle of what nothing covers (CSS pixels). */
export function middleOf({ width, height, padding }: Omit<View, 'camera'>): ScreenPoint {
  return {
    x: (width + padding.left - padding.right) / 2,
    y: (height + padding.top - padding.bottom) / 2,
  };
}

/** The transform from the unit square of Mercator to CSS pixels. */
export function transformOf(view: View): ZoomTransform {
  const scale = WORLD_PX * 2 ** view.camera.zoom;
  const [x, y] = toMercator(view.camera.center);
  const middle = middleOf(view);
  return zoomIdentity.translate(middle.x - x * scale, middle.y - y * scale).scale(scale);
}

/** The camera of a transform. */
export function cameraOf({ x, y, k }: ZoomTransform, view: Omit<View, 'camera'>): Camera {
  const middle = middleOf(view);
  const [lng, lat] = fromMercator([(middle.x - x) / k, (middle.y - y) / k]);
  return { center: [wrapLng(lng), lat], zoom: Math.log2(k / WORLD_PX) };
}

/** Where a position is (CSS pixels): in the copy of the world that is nearest to the middle. */
export function project(
  { x, y, k }: ZoomTransform,
  view: Omit<View, 'camera'>,
  position: Position,
): ScreenPoint {
  const [mx, my] = toMercator(position);
  const turns = Math.round((middleOf(view).x - x) / k - mx);
  return { x: x + (mx + turns) * k, y: y + my * k };
}
