/** Rings that have hardly any width: thorns, and whole slivers. */
import type { Report } from '../issues.ts';
import { spanOf } from '../jsonTree.ts';
import type { Position } from '../model.ts';
import type { Path } from '../positions.ts';
import { placeOf, placeOfPath, positionSpan } from './pathPlaces.ts';
import { gapM, offsetM } from './planeMetres.ts';
import { closedRing } from './rings.ts';

/** Land or water narrower than this (metres) is a slip of the hand: the coasts are good to a hundred. */
const NARROW_M = 1.5;
/** A thorn that is shorter (metres) cannot be seen on any map. */
const SHORT_M = 30;

/** Notes positions where a ring goes out and comes back along the same way. */
export function checkSpikes(report: Report, path: Path): void {
  const ring = closedRing(path);
  for (let index = 0; index < ring.length - 1; index += 1) {
    const before = ring[index === 0 ? ring.length - 2 : index - 1];
    const [tip, after] = [ring[index], ring[index + 1]];
    if (!before || !tip || !after) continue;
    const lengthM = spikeLength(before, tip, after);
    if (lengthM === null) continue;
    const cause = `The ring goes out to this position and back again along the same way, for ${Math.round(lengthM)} m.`;
    report.add('spike', positionSpan(path, index), cause, placeOf(path, index));
  }
}

/** Metres of the shorter side of a thorn; null where there is none. */
function spikeLength(before: Position, tip: Position, after: Position): number | null {
  // Most corners of a coast are blunt: seen at once, and without a cosine.
  const turnsBack =
    (before[0] - tip[0]) * (after[0] - tip[0]) + (before[1] - tip[1]) * (after[1] - tip[1]) > 0;
  if (!turnsBack) return null;
  const [ux, uy] = offsetM(tip, before);
  const [vx, vy] = offsetM(tip, after);
  const [u, v] = [Math.hypot(ux, uy), Math.hypot(vx, vy)];
  if (Math.min(u, v) < SHORT_M || ux * vx + uy * vy <= 0) return null;
  const widthM = Math.abs(ux * vy - uy * vx) / Math.max(u, v);
  return widthM < NARROW_M ? Math.min(u, v) : null;
}

/** Notes a ring that is a sliver all along, and says whether it is one. */
export function checkSliver(report: Report, path: Path): boolean {
  const ring = closedRing(path);
  const [origin] = ring;
  if (!origin) return false;
  let [twiceArea, length] = [0, 0];
  let [x, y] = [0, 0];
  ring.forEach((position, index) => {
    const [nextX, nextY] = offsetM(origin, position);
    twiceArea += x * nextY - y * nextX;
    length += gapM(ring[index - 1] ?? position, position);
    [x, y] = [nextX, nextY];
  });
  // A long strip of width w and length l has the area wl and the outline 2l.
  const widthM = Math.abs(twiceArea) / length;
  if (length > 0 && widthM >= NARROW_M) return false;
  const cause = `This ring is ${Math.round(length / 2)} m long and ${widthM.toFixed(1)} m wide.`;
  report.add('sliver', spanOf(path.node), cause, placeOfPath(path));
  return true;
}
