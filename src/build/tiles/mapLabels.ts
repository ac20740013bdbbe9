/** The names that the drawing of a page comes with, of an atlas of any size. */
import { BoxGrid } from '../../cartography/boxGrid.ts';
import { toMercator } from '../../cartography/mercator.ts';
import type { FeatureStates } from '../../cartography/renderer.ts';
import type { Language } from '../../core/model.ts';
import type { DrawingContent } from '../../svg/drawing.ts';
import type { Frame } from '../../svg/frame.ts';
import { firstLabels, positionOf } from '../../svg/labelNodes.ts';
import type { MapContent } from '../atlasFiles.ts';

type Labels = DrawingContent['labels'];

/** No page has more before its script: so many do not fit into a view. */
const MOST = 90;

/** All names, or of an atlas in tiles those that the page can show first: of what stands out, then the most important. */
export function labelsFor(
  map: MapContent,
  language: Language,
  frame: Frame,
  states: FeatureStates,
  most = MOST,
): Labels {
  const labels = map.labels[language];
  if (!labels) throw new Error(`No labels in "${language}"`);
  if (!map.tiles) return labels;
  const own = new Set([...states.selected, ...states.lit]);
  const isOwn = ({ properties: { feature } }: Labels['features'][number]) =>
    Number(feature !== undefined && own.has(feature));
  const shown = firstLabels({ ...labels, features: around(labels, frame) }, frame).features;
  // They come in the order of their importance, and those that are in sight in farther views count for more.
  const ranked = shown.sort((a, b) => isOwn(b) - isOwn(a) || a.properties.minZoom - b.properties.minZoom);
  return { ...labels, features: ranked.slice(0, most) };
}

/** Names by where they stand, found once for all pages. */
const grids = new WeakMap<Labels, BoxGrid<Labels['features'][number]>>();

function gridOf(labels: Labels): BoxGrid<Labels['features'][number]> {
  const known = grids.get(labels);
  if (known) return known;
  const grid = new BoxGrid<Labels['features'][number]>();
  for (const label of labels.features) {
    const [x, y] = toMercator(positionOf(label));
    grid.add({ left: x, right: x, top: y, bottom: y }, label);
  }
  grids.set(labels, grid);
  return grid;
}

/** Those in a box well beyond the frame. */
function around(labels: Labels, { origin: [x, y], width, height }: Frame): Labels['features'] {
  const box = { left: x - 2 * width, right: x + 3 * width, top: y - 2 * height, bottom: y + 3 * height };
  return gridOf(labels).in(box);
}
