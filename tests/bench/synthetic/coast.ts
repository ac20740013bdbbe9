/** Coastlines: rough at every scale, as real ones are, and never crossing themselves. */
import { findCrossings } from '../../../src/core/shapes/crossings.ts';
import type { Position } from '../../../src/core/model.ts';
import type { Random } from './random.ts';

/** Where an island lies: nothing of it is farther from the centre than `radius`, in degrees of latitude. */
export interface Site {
  centre: Position;
  radius: number;
}

/** How much smaller each halving of a side displaces its middle: 2 to the power of -0.7, a coast of medium roughness. */
const FALL = 0.62;
/** Positions are kept with so many parts of a degree: about a metre. */
const PRECISION = 1e5;

/** A closed ring, counter-clockwise, of about `vertices` positions (50 to 2,000). */
export function coast(random: Random, site: Site, vertices: number): Position[] {
  const profile = roughProfile(random, vertices);
  const [turn, width, bend] = [
    random.between(0, Math.PI),
    random.between(0.35, 1),
    random.between(-0.35, 0.35),
  ];
  const bent = place(shape(profile, width, bend), turn, site);
  // A bend can bring the two shores of a narrow inlet across each other; without it they never are.
  return findCrossings([bent])?.length === 0 ? bent : place(shape(profile, width, 0), turn, site);
}

/** Distances from the centre, in equal steps of angle: midpoints displaced again and again. */
function roughProfile(random: Random, vertices: number): number[] {
  const levels = Math.max(2, Math.round(Math.log2(vertices / 7)));
  let logs = Array.from({ length: Math.max(5, Math.round(vertices / 2 ** levels)) }, () =>
    random.between(-0.45, 0.45),
  );
  let amplitude = 0.3;
  for (let level = 0; level < levels; level += 1) {
    logs = logs.flatMap((log, at) => {
      const next = logs[(at + 1) % logs.length] ?? log;
      return [log, (log + next) / 2 + random.between(-amplitude, amplitude)];
    });
    amplitude *= FALL;
  }
  return logs.map((log) => Math.exp(Math.max(-1.3, Math.min(0.8, log))));
}

/** Around the origin, at most 1 from it. */
function shape(profile: readonly number[], width: number, bend: number): [x: number, y: number][] {
  const points = profile.map((distance, at): [number, number] => {
    const angle = (2 * Math.PI * at) / profile.length;
    const x = distance * Math.cos(angle);
    return [x, distance * Math.sin(angle) * width + bend * x * x];
  });
  const farthest = Math.max(...points.map(([x, y]) => Math.hypot(x, y)));
  return points.map(([x, y]) => [x / farthest, y / farthest]);
}

function place(points: readonly [x: number, y: number][], turn: number, site: Site): Position[] {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const ring = points.map(([x, y]) => moved(site, x * cos - y * sin, x * sin + y * cos));
  const [first] = ring;
  return first ? [...ring, [...first]] : [];
}

/** The position so many radii east and north of the centre of a site. */
export function moved({ centre: [lng, lat], radius }: Site, east: number, north: number): Position {
  const wide = radius / Math.cos((lat * Math.PI) / 180);
  return [rounded(lng + east * wide), rounded(lat + north * radius)];
}

function rounded(degrees: number): number {
  return Math.round(degrees * PRECISION) / PRECISION + 0;
}
