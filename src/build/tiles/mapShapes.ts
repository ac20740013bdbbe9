/** The shapes that a drawing of the build shows, of an atlas of any size. */
import type { FeatureStates } from '../../cartography/renderer.ts';
import { toMercator } from '../../cartography/mercator.ts';
import { byId } from '../../core/byId.ts';
import type { Atlas } from '../../core/model.ts';
import type { Region } from '../../svg/region.ts';
import type { Shapes } from '../../svg/shapePaths.ts';
import type { ReadyShape } from '../../svg/tiles/readyShape.ts';
import { LIGHT_LIMITS, PAGE_LIMITS, thin } from '../../svg/tiles/thin.ts';
import { shapesIn } from '../../svg/tiles/tileShapes.ts';
import type { MapContent } from '../atlasFiles.ts';
import { piecesIn } from './tileArchive.ts';

/** Of features that stand out and have no size here, no more are drawn: an article may name thousands. */
const MOST_DOTS = 40;

/**
 * All shapes, or of an atlas in tiles those of the region, with each feature that stands out; of a `light` drawing fewer, and as
 * fine as one looks at them from twice as far.
 */
export function shapesFor(
  map: MapContent,
  atlas: Atlas,
  region: Region,
  states: FeatureStates,
  light = false,
): Shapes {
  const { tiles } = map;
  if (!tiles) return map.shapes;
  const keep = new Set([...states.selected, ...states.lit]);
  const wanted = light ? { ...region, zoom: region.zoom - 1 } : region;
  const all = shapesIn(wanted, tiles.maxZoom, (place) => piecesIn(tiles, place));
  const found = light ? thin(inSight(all, region), keep, LIGHT_LIMITS) : thin(all, keep, PAGE_LIMITS);
  const there = new Set(found.map(({ key }) => key));
  const small = [...keep].filter((id) => !there.has(id)).slice(0, MOST_DOTS);
  const missing = small.flatMap((id) => dotOf(atlas, id));
  return { features: [...found, ...missing], ready: true };
}

/** Without features that no usual screen shows: the largest around it are no help if they are out of sight. */
function inSight(shapes: readonly ReadyShape[], { west, north, width, height, zoom }: Region): ReadyShape[] {
  const [x, y, reach] = [west + width / 2, north + height / 2, 2 ** -zoom];
  const isNear = ([u = 0, v = 0]: readonly number[]) => Math.abs(u - x) < reach && Math.abs(v - y) < reach;
  return shapes.filter(
    ({ properties, paths }) => properties.id === undefined || paths.some((path) => path.some(isNear)),
  );
}

/** A feature that is too small to have a shape here: a dot, so that it is seen where it is. */
function dotOf(atlas: Atlas, id: string): ReadyShape[] {
  const feature = byId(atlas.features, id);
  if (!feature || feature.kind === 'group') return [];
  const { kind, point } = feature;
  return [{ key: id, properties: { id, kind }, type: 1, paths: [[toMercator(point)]], size: 0 }];
}
