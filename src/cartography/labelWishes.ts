/** What the map of a language would like to say, and where. */
import type { Geometry } from 'geojson';
import { labelLines } from '../core/names.ts';
import type { Atlas, BasemapLabel, Feature, Language, Name, Position } from '../core/model.ts';
import type { Anchor, LabelWish, Spot } from './labels.ts';
import { direction, NO_END } from './labels.ts';
import { LABEL_STYLES } from './labelStyles.ts';
import { fromMercator, toMercator, WORLD_PX } from './mercator.ts';
import { labelSize } from './textSize.ts';

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

/** From which zoom a feature of each kind is named. */
const FEATURE_ZOOM = { island: 4.5, 'island-group': 5.5, region: 3.5, place: 6, pipeline: 5, route: 6.5 };

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
    const minZoom = FEATURE_ZOOM[feature.kind as keyof typeof FEATURE_ZOOM];
    const isLine = feature.kind === 'pipeline' || feature.kind === 'route';
    // Two names side by side where two sides have each their own; one name is enough elsewhere.
    const disputed = Object.keys(feature.claims).length > 0;
    const languages = disputed ? atlas.settings.labels[language] : [language];
    const lines = linesOf(feature.names, languages, language).flatMap((line) =>
      isLine ? wrap(line) : [line],
    );
    const wish = {
      id: feature.id,
      feature: feature.id,
      style: feature.kind,
      lines,
      minZoom,
      maxZoom: NO_END,
    };
    const positions = positionsOf(geometry);
    return isLine ? [{ ...wish, spots: spotsAlong(positions) }] : areaWishes(wish, feature, positions);
  });
}

/** Shares of a line's length at which its name may stand, best first. */
const ALONG = [0.5, 0.35, 0.65, 0.2, 0.8];

function spotsAlong(positions: Position[]): Spot[] {
  return ALONG.flatMap((share) => {
    const position = fromMercator(pointAlong(positions.map(toMercator), share));
    return BESIDE.map((anchor) => ({ position, anchor }));
  });
}

/** The point at a share of a line's length. */
function pointAlong(points: [number, number][], share: number): [number, number] {
  const steps = points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? [x, y];
    return { fromX, fromY, x: x - fromX, y: y - fromY, length: Math.hypot(x - fromX, y - fromY) };
  });
  let left = share * steps.reduce((sum, { length }) => sum + length, 0);
  for (const { fromX, fromY, x, y, length } of steps) {
    if (left <= length && length > 0) return [fromX + (x * left) / length, fromY + (y * left) / length];
    left -= length;
  }
  return points.at(-1) ?? [0, 0];
}

/** Outside while the feature is smaller than its name, inside from then on. */
function areaWishes(wish: Omit<LabelWish, 'spots'>, feature: Feature, positions: Position[]): LabelWish[] {
  const inside: Spot[] = [{ position: feature.point, anchor: 'center' }];
  if (feature.kind === 'region' || feature.kind === 'place') return [{ ...wish, spots: inside }];
  const around = AROUND.map((anchor) => ({ position: outermost(positions, anchor), anchor }));
  const fits =
    feature.kind === 'island-group' ? NO_END : Math.max(wish.minZoom, zoomToFit(wish, feature, positions));
  if (fits >= NO_END - 1) return [{ ...wish, spots: around }];
  return [
    { ...wish, spots: around, maxZoom: fits },
    { ...wish, id: `${wish.id}-inside`, spots: inside, minZoom: fits },
  ];
}

/** The zoom (in halves) from which the widest circle in the feature is as wide as its name. */
function zoomToFit(wish: Omit<LabelWish, 'spots'>, feature: Feature, positions: Position[]): number {
  const [x, y] = toMercator(feature.point);
  const radius = positions
    .map(toMercator)
    .reduce((least, [u, v]) => Math.min(least, Math.hypot(u - x, v - y)), 1);
  const { widthPx } = labelSize(wish.lines, LABEL_STYLES[wish.style]);
  return Math.ceil(2 * Math.log2(widthPx / (2 * radius * WORLD_PX))) / 2;
}

/** The vertex from which a label with this anchor can begin without lying on the feature. */
function outermost(positions: Position[], anchor: Anchor): Position {
  const [right, down] = direction(anchor);
  const reach = ([x, y]: readonly [number, number]) => x * right + y * down;
  return fromMercator(
    positions.map(toMercator).reduce((best, next) => (reach(next) > reach(best) ? next : best)),
  );
}

/** The labels of towns and waters. */
export function basemapWishes(
  labels: readonly BasemapLabel[],
  language: Language,
  defaultLanguage: Language,
): LabelWish[] {
  return labels.flatMap(({ id, kind, names, minZoom, position }) => {
    const text = names[language] ?? names[defaultLanguage];
    if (text === undefined) return [];
    const lines = text.split(/ (?=\()/u);
    const anchors: Anchor[] = LABEL_STYLES[kind].dot ? BESIDE : ['center'];
    const spots = anchors.map((anchor) => ({ position, anchor }));
    return [{ id: `basemap-${id}`, style: kind, lines, spots, minZoom, maxZoom: NO_END }];
  });
}

/** Positions that labels should leave clear: about sixty along the outline of each island. */
export function obstaclesOf(atlas: Atlas, geometries: Record<string, Geometry>): Position[] {
  return atlas.features.flatMap(({ id, kind }) => {
    const geometry = geometries[id];
    if (!geometry || (kind !== 'island' && kind !== 'island-group')) return [];
    const positions = positionsOf(geometry);
    const every = Math.ceil(positions.length / 60);
    return positions.filter((_, index) => index % every === 0);
  });
}

function positionsOf(geometry: Geometry): Position[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionsOf);
  const depth = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 };
  const coordinates: unknown[] = depth[geometry.type] === 0 ? [geometry.coordinates] : geometry.coordinates;
  return coordinates.flat(Math.max(0, depth[geometry.type] - 1)) as Position[];
}

function linesOf(names: readonly Name[], languages: readonly string[], language: Language): string[] {
  const lines = labelLines(names, languages);
  return lines.length > 0 ? lines : labelLines(names, [language, 'en']).slice(0, 1);
}

/** Breaks a long name at spaces into lines of about even length. */
function wrap(line: string): string[] {
  if (line.length <= WRAP_AT || !line.includes(' ')) return [line];
  const middle = line.length / 2;
  const breaks = [...line.matchAll(/ /gu)].map((match) => match.index);
  const at = breaks.reduce((best, next) => (Math.abs(next - middle) < Math.abs(best - middle) ? next : best));
  return [line.slice(0, at), line.slice(at + 1)];
}
