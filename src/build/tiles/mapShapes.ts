/** The shapes that a drawing of the build shows, of an atlas of any size. */
import type { FeatureStates } from '../../cartography/renderer.ts';
import { toMercator } from '../../cartography/mercator.ts';
import { byId } from '../../core/byId.ts';
import type { Atlas } from '../../core/model.ts';
import type { Region } from '../../svg/region.ts';
import type { Shapes } from '../../svg/shapePaths.ts';
import type { ReadyShape } from '../../svg/tiles/readyShape.ts';
import { PAGE_LIMITS, thin } from '../../svg/tiles/thin.ts';
import { shapesIn } from '../../svg/tiles/tileShapes.ts';
import type { MapContent } from '../atlasFiles.ts';
import { piecesIn } from './tileArchive.ts';

/** Of features that stand out and have no size here, no more are drawn: an article may name thousands. */
const MOST_DOTS = 40;

/** All shapes, or of an atlas in tiles those of the region, with each feature that stands out. */
export function shapesFor(
  map: MapContent,
  atlas: Atlas,
  region: Region,
  states: FeatureStates,
  limits = PAGE_LIMITS,
): Shapes {
  const { tiles } = map;
  if (!tiles) return map.shapes;
  const keep = new Set([...states.selected, ...states.lit]);
  const found = thin(
    shapesIn(region, tiles.maxZoom, (place) => piecesIn(tiles, place)),
    keep,
    limits,
  );
  const there = new Set(found.map(({ key }) => key));
  const small = [...keep].filter((id) => !there.has(id)).slice(0, MOST_DOTS);
  const missing = small.flatMap((id) => dotOf(atlas, id));
  return { features: [...found, ...missing], ready: true };
}

/** A feature that is too small to have a shape here: a dot, so that it is seen where it is. */
function dotOf(atlas: Atlas, id: string): ReadyShape[] {
  const feature = byId(atlas.features, id);
  if (!feature || feature.kind === 'group') return [];
  const { kind, point } = feature;
  return [{ key: id, properties: { id, kind }, type: 1, paths: [[toMercator(point)]], size: 0 }];
}
