/** The names that the drawing of a page comes with, of an atlas of any size. */
import type { FeatureStates } from '../../cartography/renderer.ts';
import type { Language } from '../../core/model.ts';
import type { DrawingContent } from '../../svg/drawing.ts';
import type { Frame } from '../../svg/frame.ts';
import { firstLabels } from '../../svg/labelNodes.ts';
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

/** From west to east, put in order once for all pages. */
const sorted = new WeakMap<Labels, Labels['features']>();

/** Those between two meridians well beyond the frame. */
function around(labels: Labels, { origin, width }: Frame): Labels['features'] {
  const all = sorted.get(labels) ?? labels.features.toSorted((a, b) => lngOf(a) - lngOf(b));
  sorted.set(labels, all);
  const lng = (x: number) => x * 360 - 180;
  return all.slice(firstFrom(all, lng(origin[0] - 2 * width)), firstFrom(all, lng(origin[0] + 3 * width)));
}

function lngOf({ geometry }: Labels['features'][number]): number {
  return geometry.coordinates[0] ?? 0;
}

function firstFrom(all: Labels['features'], lng: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const label = all[middle];
    if (label && lngOf(label) < lng) low = middle + 1;
    else high = middle;
  }
  return low;
}
