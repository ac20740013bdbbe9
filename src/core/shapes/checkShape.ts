/** Every check on the lines and rings of a shape. */
import type { Report } from '../issues.ts';
import type { Path, Shape } from '../positions.ts';
import { checkLineCrossings, checkRingCrossings } from './reportCrossings.ts';
import { checkNesting } from './nesting.ts';
import { checkAntimeridian, checkPrecision, checkRepeated } from './positionChecks.ts';
import { checkLength, checkRing, checkWinding } from './rings.ts';
import { checkSliver, checkSpikes } from './spikes.ts';
import { checkStrayParts, checkStrayPositions } from './strayPositions.ts';

/**
 * Notes what is wrong with the lines and rings of a shape: those that do not close or cross, that lie in each other,
 * that have spikes or stray positions. False where a fault makes the shape useless. Positions are looked at as they
 * are kept, so that rounding them afterwards brings nothing new to light.
 */
export function checkShape(report: Report, shape: Shape): boolean {
  const paths = shape.parts.flat();
  checkPrecision(report, paths);
  if (shape.type === 'Point') return true;
  if (shape.type === 'MultiPoint') return true;
  const isArea = shape.type.endsWith('Polygon');
  for (const path of paths) checkRepeated(report, path, isArea ? 4 : 2);
  const goesRound = paths.filter((path) => checkAntimeridian(report, path)).length > 0;
  const isSound = isArea ? checkArea(report, shape, paths) : checkLines(report, paths);
  return isSound && !goesRound;
}

function checkLines(report: Report, paths: Path[]): boolean {
  const isLong = paths.map((path) => checkLength(report, path, 'line', 2)).every(Boolean);
  for (const path of paths) checkStrayPositions(report, path);
  checkLineCrossings(report, paths);
  return isLong;
}

function checkArea(report: Report, { parts }: Shape, paths: Path[]): boolean {
  const areRings = paths.map((path) => checkRing(report, path)).every(Boolean);
  const areLong = paths.map((path) => checkLength(report, path, 'ring', 4)).every(Boolean);
  if (!areLong) return false;
  for (const rings of parts) rings.forEach((ring, index) => checkWinding(report, ring, index > 0));
  if (!checkRingCrossings(report, paths)) return false;
  // Only of rings that do not cross can it be said what lies in what.
  const areNested = checkNesting(report, parts);
  for (const path of paths) {
    if (checkSliver(report, path)) continue;
    checkSpikes(report, path);
    checkStrayPositions(report, path);
  }
  checkStrayParts(report, parts);
  return areRings && areNested;
}
