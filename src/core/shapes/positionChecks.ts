/** Checks on single positions of a line or ring, and on neighbours in it. */
import { roundDegrees } from '../canonical.ts';
import type { Report } from '../issues.ts';
import type { Path } from '../positions.ts';
import type { Position } from '../model.ts';
import { plural } from '../plural.ts';
import { isSamePosition, placeOf, positionSpan } from './pathPlaces.ts';

/** Notes, once for a shape, that positions have more decimals than are kept. */
export function checkPrecision(report: Report, paths: readonly Path[]): void {
  const found: { path: Path; index: number }[] = [];
  for (const path of paths) {
    path.positions.forEach(([lng, lat], index) => {
      if (roundDegrees(lng) !== lng || roundDegrees(lat) !== lat) found.push({ path, index });
    });
  }
  const [first] = found;
  if (!first) return;
  const cause = `${plural(found.length, 'position')} of this shape ${found.length === 1 ? 'has' : 'have'} more than 6 decimals.`;
  report.add('too-precise', positionSpan(first.path, first.index), cause, {
    ...placeOf(first.path, first.index),
    fix: () => ({
      label: 'Keep 6 decimals',
      edits: found.map(({ path, index }) => ({
        ...positionSpan(path, index),
        text: writePosition(path.positions[index]),
      })),
    }),
  });
}

function writePosition(position: Position | undefined): string {
  return `[${(position ?? []).map(roundDegrees).join(', ')}]`;
}

/** Notes positions that stand twice in a row; they are taken out safely as long as `least` are left. */
export function checkRepeated(report: Report, path: Path, least: number): void {
  let left = path.positions.length;
  path.positions.forEach((position, index) => {
    const before = path.positions[index - 1];
    if (!before || !isSamePosition(before, position) || path.positions.length < 3) return;
    left -= 1;
    const span = positionSpan(path, index);
    const start = positionSpan(path, index - 1).end;
    const fix = { label: 'Remove the repeated position', edits: [{ start, end: span.end, text: '' }] };
    report.add('repeated-point', span, `[${position.join(', ')}] stands twice in a row.`, {
      ...placeOf(path, index),
      ...(left >= least ? { fix } : {}),
    });
  });
}

/** Notes the first side that goes more than half around the Earth, and says whether there is one. */
export function checkAntimeridian(report: Report, path: Path): boolean {
  const steps = path.positions.slice(1).map(([lng], index) => lng - (path.positions[index]?.[0] ?? lng));
  const index = steps.findIndex((step) => Math.abs(step) > 180);
  if (index === -1 || isAroundPole(path, steps)) return false;
  const [from, to] = [path.positions[index]?.[0] ?? 0, path.positions[index + 1]?.[0] ?? 0];
  const cause = `From longitude ${from} to ${to} the map is drawn the long way round the Earth.`;
  report.add('crosses-antimeridian', positionSpan(path, index), cause, placeOf(path, index));
  return true;
}

/** A ring around a pole goes round the Earth by its short steps too; its long one is the lower edge of the map. */
function isAroundPole({ positions }: Path, steps: readonly number[]): boolean {
  const isRing = positions.length > 3 && positions[0]?.[0] === positions.at(-1)?.[0];
  const shortWay = steps.reduce((sum, step) => sum + step - 360 * Math.round(step / 360), 0);
  return isRing && Math.abs(shortWay) > 180;
}
