/** The context of an invented atlas: a mainland far off, towns on the largest islands, seas between them. */
import { formatCollection, type PlainFeature } from '../../../src/core/canonical.ts';
import { areaKm2 } from '../../../src/core/geometry.ts';
import type { Bbox, Position } from '../../../src/core/model.ts';
import { coast } from './coast.ts';
import type { Invented } from './features.ts';
import { withKind, type Name } from './names.ts';
import type { Random } from './random.ts';
import { MADE } from './statements.ts';

const TOWNS = 30;
const SEAS = 6;

/** Files of `basemap/` by path, and the ids of two towns to take bearings from. */
export function inventBasemap(
  random: Random,
  nextName: () => Name,
  region: Bbox,
  features: readonly Invented[],
): { files: Map<string, string>; bearings: string[] } {
  const [west, south, east, north] = region;
  const middle = (south + north) / 2;
  const mainland = coast(random, { centre: [east + 24, middle], radius: 16 }, 1500);
  const farLand = coast(random, { centre: [west - 45, middle], radius: 28 }, 900);
  const lake = coast(random, { centre: [east + 24, middle], radius: 0.4 }, 60);
  const towns = inventTowns(random, nextName, features);
  const seas = Array.from({ length: SEAS }, () => {
    const at: Position = [random.between(west, east), random.between(south, north)];
    return label(nextName(), ['Sea', '海', 'море'], { kind: 'sea', minzoom: 3, at });
  });
  const river: PlainFeature = {
    properties: { minzoom: 5, maxzoom: 9 },
    geometry: {
      type: 'LineString',
      coordinates: [
        [east + 24, middle],
        [east + 20, middle + 1],
      ],
    },
  };
  const layers: [string, PlainFeature[]][] = [
    ['land', [land(mainland, {})]],
    ['world', [land(farLand, {})]],
    ['lakes', [land(lake, { minzoom: 5, maxzoom: 9 })]],
    ['rivers', [river]],
    ['places', towns],
    ['waters', seas],
  ];
  return {
    files: new Map(layers.map(([layer, list]) => [`basemap/${layer}.geojson`, formatCollection(list)])),
    bearings: towns.slice(0, 2).map(({ properties }) => String(properties.id)),
  };
}

/** A town on each of the largest islands. */
function inventTowns(random: Random, nextName: () => Name, features: readonly Invented[]): PlainFeature[] {
  const islands = features
    .filter(({ properties }) => properties.kind === 'island')
    .map((feature) => ({ feature, area: areaKm2(feature.geometry) }))
    .sort((a, b) => b.area - a.area)
    .slice(0, TOWNS);
  return islands.map(({ feature: { geometry } }, rank) => {
    const shore = geometry.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : [];
    const at = random.pick(shore) as Position;
    return label(nextName(), ['Town', '町', 'город'], { kind: 'town', minzoom: rank < 8 ? 5 : 7, at });
  });
}

function land(ring: Position[], properties: Record<string, number>): PlainFeature {
  return { properties, geometry: { type: 'Polygon', coordinates: [ring] } };
}

function label(
  short: Name,
  suffix: readonly [en: string, ja: string, ru: string],
  { kind, minzoom, at }: { kind: string; minzoom: number; at: Position },
): PlainFeature {
  const name = withKind(short, suffix);
  const id = name.en.toLowerCase().replaceAll(' ', '-');
  const names = { 'name:en': name.en, 'name:ja': name.ja, 'name:ru': name.ru };
  return {
    properties: { id, kind, ...names, minzoom, source: MADE },
    geometry: { type: 'Point', coordinates: at },
  };
}
