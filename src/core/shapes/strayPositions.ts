/** Positions and parts that lie far from all others, as a slip in one digit leaves them. */
import { joinBboxes } from '../boxes.ts';
import type { Report } from '../issues.ts';
import { spanOf } from '../jsonTree.ts';
import type { Bbox } from '../model.ts';
import type { Path } from '../positions.ts';
import { boxOf } from '../shapeGap.ts';
import { isSamePosition, placeOf, placeOfPath, positionSpan } from './pathPlaces.ts';
import { gapM } from './planeMetres.ts';

/** So many times longer than all other sides are the two that lead to a stray position. */
const FAR = 10;
/** With fewer positions, nothing can be said of the usual length of a side. */
const LEAST = 5;

/** Notes a position to which the two by far longest sides of a line or ring lead. */
export function checkStrayPositions(report: Report, path: Path): void {
  const { positions } = path;
  if (positions.length < LEAST) return;
  const [first, last] = [positions[0], positions.at(-1)];
  const isRing = first !== undefined && last !== undefined && isSamePosition(first, last);
  const lengths = positions.slice(1).map((to, index) => gapM(positions[index] ?? to, to));
  const [one, other] = longestTwo(lengths);
  const usual = lengths.reduce(
    (most, length, at) => (at === one || at === other ? most : Math.max(most, length)),
    0,
  );
  const shorter = Math.min(lengths[one] ?? 0, lengths[other] ?? 0);
  if (usual === 0 || shorter < FAR * usual) return;
  const index = meetingPoint(one, other, isRing ? lengths.length : Infinity);
  if (index === null) return;
  const cause = `This position lies ${Math.round(shorter / 1000)} km from its neighbours, the others at most ${(usual / 1000).toPrecision(2)} km.`;
  report.add('stray-position', positionSpan(path, index), cause, placeOf(path, index));
}

function longestTwo(lengths: readonly number[]): [number, number] {
  let [one, other] = [0, -1];
  for (let at = 1; at < lengths.length; at += 1) {
    const length = lengths[at] ?? 0;
    if (length > (lengths[one] ?? 0)) [one, other] = [at, one];
    else if (other === -1 || length > (lengths[other] ?? 0)) other = at;
  }
  return [one, other];
}

/** The position between two sides that follow each other; `sides` is how many a ring has. */
function meetingPoint(one: number, other: number, sides: number): number | null {
  if ((one + 1) % sides === other) return other;
  return (other + 1) % sides === one ? one : null;
}

/** Notes a part of a shape that lies far away from all others. */
export function checkStrayParts(report: Report, parts: readonly Path[][]): void {
  // Of two parts, nobody knows which one is astray.
  if (parts.length < 3) return;
  const boxes = parts.map(([outer]) => boxOf(outer?.positions ?? []));
  const upTo = runningBoxes(boxes);
  const from = runningBoxes([...boxes].reverse()).reverse();
  boxes.forEach((box, index) => {
    const around = [upTo[index - 1], from[index + 1]].filter((each) => each !== undefined);
    const others = joinBboxes(around);
    const size = Math.hypot(others[2] - others[0], others[3] - others[1]);
    const gap = Math.hypot(
      Math.max(0, box[0] - others[2], others[0] - box[2]),
      Math.max(0, box[1] - others[3], others[1] - box[3]),
    );
    const [outer] = parts[index] ?? [];
    if (!outer || gap < FAR * size) return;
    report.add(
      'stray-position',
      spanOf(outer.node),
      'This part lies far from all others.',
      placeOfPath(outer),
    );
  });
}

/** The box of the first, of the first two, of the first three boxes, and so on. */
function runningBoxes(boxes: readonly Bbox[]): Bbox[] {
  const running: Bbox[] = [];
  for (const box of boxes) running.push(joinBboxes([...running.slice(-1), box]));
  return running;
}
