/** A ring that runs and begins as it did before. */
import type { Position } from '../model.ts';
import type { Vertices } from './matchParts.ts';
import { vertexKey } from './snapVertices.ts';

/** So many places where a ring may begin are compared; a vertex stands more than once only where a ring touches itself. */
const MAX_STARTS = 8;

/** Vertices of a ring, without the one that closes it, in the direction and from the start of the old ring. */
export function alignRing(old: Vertices, fresh: Vertices): Position[] {
  const keys = old.map(vertexKey);
  const turned = runsBackwards(keys, old, fresh)
    ? [...fresh.slice(0, 1), ...fresh.slice(1).reverse()]
    : fresh;
  const start = findStart(keys, turned.map(vertexKey));
  return [...turned.slice(start), ...turned.slice(0, start)];
}

function runsBackwards(keys: number[], old: Vertices, fresh: Vertices): boolean {
  const edges = new Set(keys.map((key, index) => `${key} ${keys[(index + 1) % keys.length] ?? key}`));
  const freshKeys = fresh.map(vertexKey);
  let balance = 0;
  for (const [index, key] of freshKeys.entries()) {
    const next = freshKeys[(index + 1) % freshKeys.length] ?? key;
    if (edges.has(`${key} ${next}`)) balance += 1;
    if (edges.has(`${next} ${key}`)) balance -= 1;
  }
  if (balance !== 0) return balance < 0;
  return Math.sign(twiceArea(old)) * Math.sign(twiceArea(fresh)) < 0;
}

function twiceArea(ring: Vertices): number {
  return ring.reduce((sum, [lng, lat], index) => {
    const [nextLng, nextLat] = ring[(index + 1) % ring.length] ?? [lng, lat];
    return sum + lng * nextLat - nextLng * lat;
  }, 0);
}

/** Where the old start is; where it was moved, what stands in its place; where it was removed, what came after it. */
function findStart(old: number[], fresh: number[]): number {
  const places = new Map<number, number[]>();
  for (const [index, key] of fresh.entries()) {
    const list = places.get(key) ?? [];
    if (list.length < MAX_STARTS) places.set(key, [...list, index]);
  }
  const known = new Set(old);
  const offset = old.findIndex((key) => places.has(key));
  if (offset === -1) return 0;
  const wanted = [...old.slice(offset), ...old.slice(0, offset)];
  let start = longestRun(wanted, fresh, places.get(old[offset] ?? 0) ?? [0]);
  const before = (index: number) => (index + fresh.length - 1) % fresh.length;
  for (let step = 0; step < offset && !known.has(fresh[before(start)] ?? 0); step += 1) start = before(start);
  return start;
}

/** Of several places, the one from which most vertices are the wanted ones. */
function longestRun(wanted: number[], fresh: number[], starts: number[]): number {
  let best = { start: starts[0] ?? 0, length: -1 };
  if (starts.length === 1) return best.start;
  for (const start of starts) {
    let length = 0;
    while (length < fresh.length && wanted[length] === fresh[(start + length) % fresh.length]) length += 1;
    if (length > best.length) best = { start, length };
  }
  return best.start;
}
