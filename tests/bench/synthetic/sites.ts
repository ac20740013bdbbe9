/** Where islands lie: in archipelagos of some twenty, along arcs, over an ocean region; none touches another. */
import type { Bbox, Position } from '../../../src/core/model.ts';
import type { Site } from './coast.ts';
import type { Random } from './random.ts';

/** A tenth of the region is land. */
const LAND_SHARE = 0.1;
const LARGEST = 12;
/** Few large islands, many small ones: the exponent of the sizes of real archipelagos is of this order. */
const EXPONENT = 1.6;
const ARCHIPELAGO = 20;

/** The region of an atlas of so many features: 40 × 25 degrees for 10,000, so that islands are never larger than lands. */
export function regionFor(features: number): Bbox {
  const scale = Math.min(1, (features / 10_000) ** 0.25);
  const [width, height] = [40 * scale, 25 * scale];
  return [-40 - width / 2, -22 - height / 2, -40 + width / 2, -22 + height / 2];
}

/** Sites of islands, by archipelago. */
export function findSites(random: Random, region: Bbox, islands: number): Site[][] {
  const smallest = smallestRadius(region, islands);
  const taken = createOccupied(smallest * LARGEST);
  const count = Math.max(2, Math.round(islands / ARCHIPELAGO));
  const archipelagos: Site[][] = Array.from({ length: count }, () => []);
  const arcs = archipelagos.map(() => createArc(random, region, islands / count, smallest));
  for (let at = 0; at < islands; at += 1) {
    const radius = Math.min(LARGEST, random.next() ** (-1 / EXPONENT)) * smallest;
    const arc = arcs[at % count];
    archipelagos[at % count]?.push(settle(random, region, { taken, radius, along: arc }));
  }
  return archipelagos;
}

/** The mean square of the sizes above, for the smallest: 6.8; coastlines fill some two fifths of their circles. */
function smallestRadius([west, south, east, north]: Bbox, islands: number): number {
  const area = (east - west) * (north - south);
  return Math.sqrt((LAND_SHARE * area) / (Math.PI * 6.8 * 0.4 * islands));
}

type Arc = (random: Random) => Position;

function createArc(random: Random, region: Bbox, islands: number, smallest: number): Arc {
  const [lng, lat] = within(random, region);
  const [length, turn] = [smallest * islands * 1.6, random.between(0, 2 * Math.PI)];
  const bend = random.between(-1, 1);
  return (by) => {
    const [along, aside] = [by.between(-1, 1), by.between(-0.25, 0.25)];
    const across = bend * along * along * 0.5 + aside;
    return [
      lng + length * (along * Math.cos(turn) - across * Math.sin(turn)),
      lat + length * (along * Math.sin(turn) + across * Math.cos(turn)),
    ];
  };
}

function within(random: Random, [west, south, east, north]: Bbox): Position {
  return [random.between(west, east), random.between(south, north)];
}

interface Wish {
  taken: Occupied;
  radius: number;
  along: Arc | undefined;
}

/** The first free place: along the arc, then anywhere, with a smaller island after each dozen of tries. */
function settle(random: Random, region: Bbox, { taken, radius, along }: Wish): Site {
  for (let tries = 0; ; tries += 1) {
    const near = along && tries < 24;
    const site = {
      centre: near ? along(random) : within(random, region),
      radius: radius * 0.8 ** Math.floor(tries / 12),
    };
    if (isWithin(site, region) && taken.isFree(site)) {
      taken.add(site);
      return site;
    }
  }
}

function isWithin({ centre: [lng, lat], radius }: Site, [west, south, east, north]: Bbox): boolean {
  const wide = radius * 1.3;
  return lng - wide > west && lng + wide < east && lat - radius > south && lat + radius < north;
}

interface Occupied {
  isFree(site: Site): boolean;
  add(site: Site): void;
}

/** Circles by the cell of their centre; none is larger than a cell, so that only neighbours need be looked at. */
function createOccupied(largest: number): Occupied {
  const size = largest * 2.8;
  const cells = new Map<string, Site[]>();
  const cellOf = ([lng, lat]: Position) => [Math.floor(lng / size), Math.floor(lat / size)] as const;
  const near = (at: Position) => {
    const [x, y] = cellOf(at);
    const steps = [-1, 0, 1];
    return steps.flatMap((dx) => steps.flatMap((dy) => cells.get(`${x + dx},${y + dy}`) ?? []));
  };
  return {
    isFree: (site) => near(site.centre).every((other) => areApart(site, other)),
    add(site) {
      const key = cellOf(site.centre).join(',');
      cells.set(key, [...(cells.get(key) ?? []), site]);
    },
  };
}

function areApart(one: Site, other: Site): boolean {
  const cos = Math.cos((one.centre[1] * Math.PI) / 180);
  const [east, north] = [(one.centre[0] - other.centre[0]) * cos, one.centre[1] - other.centre[1]];
  return Math.hypot(east, north) > (one.radius + other.radius) * 1.05;
}
