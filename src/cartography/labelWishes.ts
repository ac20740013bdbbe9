/** What the map of a language would like to say, and where. */
import type { Geometry } from 'geojson';
import { labelLines } from '../core/names.ts';
import type { Atlas, BasemapLabel, Bbox, Feature, Language, Name, Position } from '../core/model.ts';
import { positionsOf } from '../core/geometry.ts';
import { pointAlong } from './alongLine.ts';
import { direction } from './labelBox.ts';
import { NO_END, type Anchor, type LabelWish, type Spot } from './labels.ts';
import { LABEL_STYLES } from './labelStyles.ts';
import { fromMercator, toMercator, WORLD_PX } from './mercator.ts';
import { labelSize } from './textSize.ts';

/** In the unit square of `toMercator`. */
type Point = [x: number, y: number];

/** Sides on which a label may stand, best first; the chain of islands runs from south-west to north-east. */
const AROUND: Anchor[] = [
  'top-left',
  'left',
  'bottom-right',
  'right',
  'top',
  'bottom',
  'bottom-left',
  'top-right',
];
const BESIDE: Anchor[] = [
  'left',
  'right',
  'top',
  'bottom',
  'top-left',
  'bottom-left',
  'top-right',
  'bottom-right',
];

/** Sides of the name of a land, best first: on it, or beside it where it is smaller than its name. */
const LAND: Anchor[] = ['center', 'left', 'right', 'top', 'bottom'];

/** From which zoom a feature of each kind is named. */
const FEATURE_ZOOM = { island: 4.5, 'island-group': 4.5, region: 3.5, place: 6, pipeline: 4.5, route: 6.5 };

/** The widest line of a line feature's label, in characters. */
const WRAP_AT = 24;

/** The labels of the features. */
export function featureWishes(
  atlas: Atlas,
  geometries: Record<string, Geometry>,
  language: Language,
): LabelWish[] {
  return atlas.features.flatMap((feature) => {
    const geometry = geometries[feature.id];
    if (!geometry || !(feature.kind in FEATURE_ZOOM)) return [];
    const isLine = feature.kind === 'pipeline' || feature.kind === 'route';
    const isPart = isLine && feature.partOf !== undefined;
    const minZoom = FEATURE_ZOOM[feature.kind as keyof typeof FEATURE_ZOOM] + (isPart ? 1 : 0);
    // Two names side by side where two sides have each their own; one name is enough elsewhere.
    const disputed = Object.keys(feature.claims).length > 0;
    const languages = disputed ? atlas.settings.labels[language] : [language];
    const names = linesOf(feature.names, languages, language);
    const lines = isLine ? names.flatMap((name) => wrap(isPart ? withoutWhole(name) : name)) : names;
    const wish = {
      id: feature.id,
      feature: feature.id,
      style: feature.kind,
      lines,
      sublines: !isLine,
      minZoom,
      maxZoom: NO_END,
    };
    const points = positionsOf(geometry).map(toMercator);
    return isLine
      ? [{ ...wish, ...withFarther(spotsAlong(points), minZoom), view: atlas.settings.view }]
      : areaWishes(wish, feature, points);
  });
}

/** Shares of a line's length at which its name may stand, best first. */
const ALONG = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9];

function spotsAlong(points: Point[]): Spot[] {
  return ALONG.flatMap((share) => {
    const position = fromMercator(pointAlong(points, share));
    return BESIDE.map((anchor) => ({ position, anchor }));
  });
}

/** How far off its feature a name may stand where it is too crowded beside it (CSS pixels at the wish's first zoom). */
const FARTHER_PX = [8, 16, 24, 40];

function withFarther(spots: Spot[], zoom: number): Pick<LabelWish, 'spots' | 'farther'> {
  const world = WORLD_PX * 2 ** zoom;
  const farther = FARTHER_PX.flatMap((px) =>
    spots.map(({ position, anchor }) => {
      const [right, down] = direction(anchor);
      const [x, y] = toMercator(position);
      return { position: fromMercator([x + (right * px) / world, y + (down * px) / world]), anchor };
    }),
  );
  return { spots, farther };
}

/** Outside while the feature is smaller than its name, inside from then on. */
function areaWishes(wish: Omit<LabelWish, 'spots'>, feature: Feature, points: Point[]): LabelWish[] {
  const inside: Spot[] = [{ position: feature.point, anchor: 'center' }];
  // A dot keeps its place free.
  if (points.length === 1)
    return [{ ...wish, spots: BESIDE.map((anchor) => ({ position: feature.point, anchor })) }];
  if (feature.kind === 'region' || feature.kind === 'place') return [{ ...wish, spots: inside }];
  const around = AROUND.flatMap((anchor) =>
    SLANTS[feature.kind === 'island-group' ? 'group' : 'single'].map((slant) => ({
      position: outermost(points, anchor, slant),
      anchor,
    })),
  );
  const fits =
    feature.kind === 'island-group' ? NO_END : Math.max(wish.minZoom, zoomToFit(wish, feature, points));
  const outside = { ...wish, ...withFarther(around, wish.minZoom) };
  if (fits >= NO_END - 1) return [outside];
  return [
    { ...outside, maxZoom: fits },
    { ...wish, id: `${wish.id}-inside`, spots: inside, minZoom: fits },
  ];
}

/** The zoom (in halves) from which the widest circle in the feature is as wide as its name. */
function zoomToFit(wish: Omit<LabelWish, 'spots'>, feature: Feature, points: Point[]): number {
  const [x, y] = toMercator(feature.point);
  const radius = points.reduce((least, [u, v]) => Math.min(least, Math.hypot(u - x, v - y)), 1);
  const { widthPx } = labelSize(wish.lines, LABEL_STYLES[wish.style], wish.sublines);
  return Math.ceil(2 * Math.log2(widthPx / (2 * radius * WORLD_PX))) / 2;
}

/**
 * How far east or west against north or south an outermost vertex is sought. The name of a single island keeps to its
 * middle, or it would be read as that of the next; a group's may stand beside any of its members.
 */
const SLANTS = { single: [1], group: [1, 3, 1 / 3] };

/**
 * The vertex from which a label with this anchor can begin without lying on the feature: the outermost in any direction
 * between the two that the anchor leaves open.
 */
function outermost(points: Point[], anchor: Anchor, slant: number): Position {
  const [right, down] = direction(anchor);
  const reach = ([x, y]: Point) => x * right * slant + y * down;
  return fromMercator(points.reduce((best, next) => (reach(next) > reach(best) ? next : best)));
}

/** The labels of towns and waters, those that have a name in the language. */
export function basemapWishes(labels: readonly BasemapLabel[], language: Language, view: Bbox): LabelWish[] {
  return labels.flatMap(({ id, kind, names, minZoom, maxZoom = NO_END, position }) => {
    const text = names[language];
    if (text === undefined) return [];
    const wish = {
      id: `basemap-${id}`,
      style: kind,
      lines: text.split(/\n| (?=\()/u),
      sublines: !text.includes('\n'),
      minZoom,
      maxZoom,
    };
    // The names of the large waters belong to the picture: they stand in the first view where they can.
    const isLarge = kind === 'ocean' || kind === 'sea';
    return [{ ...wish, spots: basemapSpots(wish, position), ...(isLarge && { view }) }];
  });
}

function basemapSpots(wish: Omit<LabelWish, 'spots'>, position: Position): Spot[] {
  const style = LABEL_STYLES[wish.style];
  if (style.dot) return BESIDE.map((anchor) => ({ position, anchor }));
  if (style.face !== 'water') return LAND.map((anchor) => ({ position, anchor }));
  return spotsAbout(wish, position);
}

/** How far the name of a water may be moved from its position, in shares of its own width and height, and in how many steps. */
const DRIFT = { width: 0.75, height: 2, steps: 4 };

/** Places about a position in open water, the nearest first: the name may have to make room for a coast or a boundary. */
function spotsAbout(wish: Omit<LabelWish, 'spots'>, position: Position): Spot[] {
  const { widthPx, heightPx } = labelSize(wish.lines, LABEL_STYLES[wish.style], wish.sublines);
  const [x, y] = toMercator(position);
  // The room that a name takes halves with each zoom; it should still be near when the map comes closer.
  const world = WORLD_PX * 2 ** (wish.minZoom + 1);
  const { steps } = DRIFT;
  const each = Array.from({ length: 2 * steps + 1 }, (_, index) => (index - steps) / steps);
  return each
    .flatMap((right) => each.map((down) => ({ right, down })))
    .sort((a, b) => Math.hypot(a.right, a.down) - Math.hypot(b.right, b.down))
    .map(({ right, down }) => ({
      position: fromMercator([
        x + (right * DRIFT.width * widthPx) / world,
        y + (down * DRIFT.height * heightPx) / world,
      ]),
      anchor: 'center',
    }));
}

function linesOf(names: readonly Name[], languages: readonly string[], language: Language): string[] {
  const lines = labelLines(names, languages);
  return lines.length > 0 ? lines : labelLines(names, [language, 'en']).slice(0, 1);
}

/** What a part is called beside its whole: “The pipeline: onward” → “onward”. */
function withoutWhole(name: string): string {
  return name.replace(/^.*[:：]\s*/u, '');
}

/** Breaks a long name at spaces into lines of about even length. */
function wrap(line: string): string[] {
  if (line.length <= WRAP_AT || !line.includes(' ')) return [line];
  const middle = line.length / 2;
  const breaks = [...line.matchAll(/ /gu)].map((match) => match.index);
  const at = breaks.reduce((best, next) => (Math.abs(next - middle) < Math.abs(best - middle) ? next : best));
  return [line.slice(0, at), line.slice(at + 1)];
}
