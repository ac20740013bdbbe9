/** Invented features: islands in archipelagos, with places, lines and groups. */
import type { Geometry } from 'geojson';
import { pointOf } from '../../../src/core/geometry.ts';
import type { Bbox, Position } from '../../../src/core/model.ts';
import type { Site } from './coast.ts';
import { withKind, type Name } from './names.ts';
import type { Random } from './random.ts';
import { countsFor } from './shares.ts';
import { findSites } from './sites.ts';
import { describe, MADE, sided } from './statements.ts';
import { islandShape, isletsShape, lineShape } from './shapes.ts';

/** A feature before it is written. */
export interface Invented {
  id: string;
  name: Name;
  properties: Record<string, string | number>;
  geometry: Geometry;
}

interface Draft {
  random: Random;
  nextName: () => Name;
  features: Invented[];
}

/** As many features as asked for. Members of groups come before the groups. */
export function inventFeatures(
  random: Random,
  nextName: () => Name,
  region: Bbox,
  count: number,
): Invented[] {
  const draft: Draft = { random, nextName, features: [] };
  const counts = countsFor(count);
  const archipelagos = findSites(random, region, counts.islands + counts.islandGroups);
  const smallest = Math.min(...archipelagos.flat().map(({ radius }) => radius));
  const islands = addIslands(draft, archipelagos, { smallest, groups: counts.groups });
  for (let at = 0; at < counts.places; at += 1) addPlace(draft, islands[at % islands.length]);
  for (let at = 0; at < counts.routes; at += 1) addLine(draft, islands, 'route');
  for (let at = 0; at < counts.pipelines; at += 1) addLine(draft, islands, 'pipeline');
  for (let at = 0; at < counts.boundaries; at += 1) addBoundary(draft, region);
  addGroups(draft, counts.groups);
  return draft.features;
}

interface Island {
  feature: Invented;
  centre: Position;
}

/** Of the circles found, one in twenty-three or so holds islets; the rest an island each. */
function addIslands(
  draft: Draft,
  archipelagos: readonly Site[][],
  { smallest, groups }: { smallest: number; groups: number },
): Island[] {
  const all = archipelagos.flatMap((sites, group) => sites.map((site) => ({ site, group })));
  const { islandGroups } = countsFor(all.length);
  const every = Math.max(1, Math.floor(all.length / Math.max(1, islandGroups)));
  return all.map(({ site, group }, at) => {
    const isIslets = at % every === every - 1;
    const partOf = group < groups ? { part_of: groupId(group) } : {};
    const feature = isIslets
      ? add(draft, 'island-group', ['Islets', '小島群', 'островки'], isletsShape(draft.random, site))
      : add(draft, 'island', ['Island', '島', 'остров'], islandShape(draft.random, site, smallest));
    Object.assign(feature.properties, partOf, draft.random.chance(0.03) ? sided(feature.name) : {});
    return { feature, centre: site.centre };
  });
}

function addPlace(draft: Draft, island: Island | undefined): void {
  if (!island) return;
  const feature = add(draft, 'place', ['Harbour', '港', 'гавань'], {
    type: 'Point',
    coordinates: island.centre,
  });
  feature.properties.part_of = island.feature.id;
}

const LINE_NAMES = {
  route: ['Mail Route', '航路', 'почтовый путь'],
  pipeline: ['Pipeline', 'パイプライン', 'трубопровод'],
} as const;

function addLine(draft: Draft, islands: readonly Island[], kind: 'route' | 'pipeline'): void {
  const { random } = draft;
  const from = random.whole(0, islands.length - 1);
  // Islands of one archipelago follow each other, so the way is short.
  const to = (from + random.whole(1, Math.min(6, islands.length - 1))) % islands.length;
  const [one, other] = [islands[from], islands[to]];
  if (!one || !other) return;
  const feature = add(draft, kind, LINE_NAMES[kind], lineShape(random, one.centre, other.centre));
  feature.properties.certainty = 'schematic';
  feature.properties.status = random.pick(['in use', 'ended', 'proposed']);
  feature.properties['status:source'] = MADE;
}

function addBoundary(draft: Draft, [west, south, east, north]: Bbox): void {
  const { random } = draft;
  const from: Position = [random.between(west, east), random.between(south, north)];
  const [far, turn] = [(east - west) * random.between(0.03, 0.1), random.between(0, 2 * Math.PI)];
  const to: Position = [from[0] + far * Math.cos(turn), from[1] + far * Math.sin(turn)];
  const feature = add(draft, 'boundary', ['Line', '線', 'линия'], lineShape(random, from, to));
  Object.assign(feature.properties, {
    certainty: 'schematic',
    'viewpoint:both': 'disputed',
    'viewpoint:east': random.pick(['stable', 'none', 'undetermined']),
    'viewpoint:west': random.pick(['stable', 'none']),
  });
}

function groupId(at: number): string {
  return `archipelago-${at + 1}`;
}

function addGroups(draft: Draft, count: number): void {
  for (let at = 0; at < count; at += 1) {
    const id = groupId(at);
    const members = draft.features.filter(({ properties }) => properties.part_of === id);
    // As the files list them: without an order in the settings, features follow by id.
    members.sort((a, b) => (a.id < b.id ? -1 : 1));
    const coordinates = members.map(({ geometry }) => pointOf(geometry));
    add(draft, 'group', ['Archipelago', '諸島', 'архипелаг'], { type: 'MultiPoint', coordinates }, id);
  }
}

function add(
  { random, nextName, features }: Draft,
  kind: string,
  suffix: readonly [en: string, ja: string, ru: string],
  geometry: Geometry,
  id?: string,
): Invented {
  const short = nextName();
  const name = withKind(short, suffix);
  const properties = {
    kind,
    'name:en': name.en,
    'name:ja': name.ja,
    'name:ru': name.ru,
    certainty: 'surveyed',
    ...describe(random, name),
    source: MADE,
  };
  const feature = { id: id ?? name.en.toLowerCase().replaceAll(' ', '-'), name, properties, geometry };
  features.push(feature);
  return feature;
}
